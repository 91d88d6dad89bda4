import { written } from '../../../core/locale/draft';
import { counting, isolated } from '../../../core/locale/format';
import type { OptionsStrings } from '../../../core/locale/options-strings';

const count = counting('he');

export const options = written<OptionsStrings>({
  title: 'אפשרויות',
  sections: {
    settings: 'הגדרות',
    reading: 'קריאה',
    look: 'מראה',
    sites: 'אתרים',
    shortcuts: 'קיצורי מקשים',
    dataset: 'מה נאמר',
    privacy: 'פרטיות',
  },
  opening: {
    label: 'מתי נפתח כרטיס',
    hint: 'קיצורי המקשים פותחים אותו תמיד.',
    choices: {
      hover: 'כשהמצביע נח על שם',
      click: 'בלחיצה',
      alt: 'כשהוא נח ו־Alt לחוץ',
      off: 'אף פעם לא מעצמו',
    },
  },
  delay: {
    label: 'זמן המתנה',
    hint: 'כמה זמן המצביע נח לפני הפתיחה.',
    choices: { short: 'קצר (0.3 שנ׳)', normal: 'רגיל (0.5 שנ׳)', long: 'ארוך (0.8 שנ׳)' },
  },
  markStyle: {
    label: 'שמות מסומנים ב־',
    hint: 'הדף עצמו אינו משתנה לעולם.',
    choices: { dotted: 'קו מנוקד', solid: 'קו דק', tint: 'רקע צבעוני' },
  },
  markScope: {
    label: 'מה מסומן',
    hint: 'הרשימה בחלון הקופץ כוללת תמיד את כולם.',
    choices: { all: 'כל השמות', first: 'הראשון בכל פסקה' },
  },
  theme: {
    label: 'צבעים',
    hint: 'של הכרטיס ושל הדפים האלה.',
    choices: { auto: 'כמו הדפדפן', light: 'בהירים', dark: 'כהים' },
  },
  language: {
    label: 'שפה',
    hint: 'ציטוטים נשארים בשפתם.',
    choices: { auto: 'כמו הדפדפן' },
  },
  badge: { label: 'מספר על לחצן סרגל הכלים', hint: 'כמה שמות יש בדף המוצג.' },
  newSites: {
    label: 'באתרים ללא כלל',
    hint: 'הכללים לאתרים מסוימים מופיעים למטה.',
    choices: { on: 'On Record פועל', off: 'On Record כבוי' },
  },
  preview: 'כך זה נראה',
  previewText: 'Xiaomi Auto הציגה את SU7 Ultra, ואחר כך הגיעו ההזמנות של YU7.',
  sites: {
    hint: 'כלל חל על אתר ועל כל תתי־האתרים שלו; המדויק ביותר גובר.',
    addOn: 'הוספה כפועל',
    addOff: 'הוספה ככבוי',
    addLabel: 'אתר',
    placeholder: 'example.com',
    invalid: 'זה לא אתר. יש לכתוב כך: example.com',
    search: 'חיפוש ברשימה',
    on: 'פועל',
    off: 'כבוי',
    remove: (site) => `הסרת הכלל של ${isolated(site)}`,
    removed: (site) => `הכלל של ${isolated(site)} הוסר.`,
    none: 'לאף אתר אין עדיין כלל משלו.',
    noneFound: 'אין כלל מתאים.',
    count: (n) => count(n, { one: 'כלל אחד', two: 'שני כללים', other: '# כללים' }),
    showing: (shown, n) => `מוצגים ${shown} הראשונים מתוך ${n}. אפשר לצמצם בחיפוש.`,
  },
  shortcuts: {
    hint: 'כפי שהם מוגדרים כעת בדפדפן.',
    names: {
      _execute_action: 'פתיחת החלון הקופץ',
      'next-mention': 'מעבר לשם הבא ופתיחת הכרטיס שלו',
      'previous-mention': 'מעבר לשם הקודם ופתיחת הכרטיס שלו',
      'toggle-site': 'הפעלה או כיבוי באתר הזה',
    },
    none: 'ללא מקשים',
    change: `משנים אותם בדפדפן: ב־Chrome בכתובת ${isolated('chrome://extensions/shortcuts')}, ב־Firefox תחת תוספות, ניהול קיצורי המקשים של הרחבות.`,
  },
  files: {
    heading: 'העברה',
    hint: 'קובץ JSON אחד עם הבחירות וכללי האתרים.',
    exportFile: 'ייצוא',
    importFile: 'ייבוא…',
    notReadable: 'בקובץ הזה אין הגדרות של On Record.',
    preview: (sites, fields) => {
      const rules = count(sites, { one: 'כלל אתר אחד', two: 'שני כללי אתרים', other: '# כללי אתרים' });
      const settings = count(fields, { one: 'הגדרה אחת', two: 'שתי הגדרות', other: '# הגדרות' });
      return `בקובץ: ${rules}, ${settings}.`;
    },
    replaces: 'הם יחליפו את מה שמוגדר עכשיו.',
    confirm: 'החלפה',
    cancel: 'ביטול',
    imported: 'הייבוא הושלם.',
    reset: 'איפוס הכול',
    resetHint: 'כל ההגדרות והכללים חוזרים למצבם ההתחלתי.',
    wasReset: 'הכול אופס.',
    undo: 'ביטול',
  },
  dataset: {
    version: (version) => `גרסה ${isolated(version)}`,
    asOf: (date) => `נכון ל־${date}`,
    intro:
      'כל האמירות לקוחות מכתבה אחת על נאומו של ליי ג׳ון ב־28 בדצמבר 2023. מה שהכתבה מייחסת לו מוצג כאמירה; דבריה של הכתבה עצמה מוצגים כפרשנות. ההתקדמות היא מה שמספרות כתבות אחרות מאז; טענות של החברה מנוסחות כטענות.',
    about: (text) => `מה נאמר על ”${isolated(text)}”`,
    statements: 'אמירות',
    milestones: 'אירועים',
    sources: 'מקורות',
    alsoReported: (n) =>
      count(n, { one: 'גם בכתבה אחת נוספת', two: 'גם בשתי כתבות נוספות', other: 'גם ב־# כתבות נוספות' }),
    differently: 'בניסוח אחר:',
    archived: 'עותק שמור',
  },
  privacy: {
    lead: 'On Record אינו שולח דבר לשום מקום. אין לו שרת, אין חשבון ואין סטטיסטיקה.',
    paragraphs: [
      'דפים נקראים במחשב הזה, בזמן שצופים בהם. דבר מהם אינו נשמר: לא כתובות, לא טקסט, לא מספרים.',
      'בדפדפן נשמר רק מה שנבחר כאן: ההגדרות, הכללים לאתרים והשהיה.',
      'דף שמזכיר את Xiaomi Auto יכול לגלות שצוירו עליו סימונים. דף שאינו מזכיר אותה אינו יכול לדעת ש־On Record קיים.',
      'קישורים למקורות נפתחים בכרטיסייה חדשה ואינם מגלים לצד השני מאין באתם.',
    ],
    permissionsHeading: 'למה נועדה כל הרשאה',
    permissions: [
      { name: 'כל האתרים', why: 'כדי למצוא את השמות בכל דף שקוראים' },
      { name: 'אחסון', why: 'כדי לשמור את ההגדרות ואת כללי האתרים' },
      { name: 'סקריפטים', why: 'כדי לשלוח את הקורא ואת הכרטיס רק לדפים שיש בהם שם' },
      { name: 'תפריטי הקשר', why: 'לתפריט של לחצן סרגל הכלים ושל טקסט מסומן' },
      { name: 'חלונית צד', why: 'כדי להציג את מה שנאמר לצד הדף' },
    ],
  },
  about: 'On Record אינו נוקט עמדה ואינו קשור לשיאומי.',
});
