import { written } from '../../../core/locale/draft';
import { counting, isolated } from '../../../core/locale/format';
import type { PanelStrings } from '../../../core/locale/panel-strings';

const count = counting('he');

export const panel = written<PanelStrings>({
  onFor: (site) => `פועל ב־${isolated(site)}`,
  offFor: (site) => `כבוי ב־${isolated(site)}`,
  noSite: 'הדף הזה אינו שייך לאתר',
  scope: 'על מה חל המתג',
  withSubSites: (site) => `${isolated(site)} ותתי־האתרים שלו`,
  tabs: { goals: 'יעדים', strategy: 'אסטרטגיה', progress: 'התקדמות', here: 'בדף הזה' },
  tabsName: 'מה נאמר',
  mentionsIn: (mentions, paragraphs) => {
    const noun = count(mentions, { one: 'אזכור', two: 'אזכורים', other: 'אזכורים' });
    const place = count(paragraphs, { one: 'פסקה אחת', two: 'שתי פסקאות', other: '# פסקאות' });
    return `${noun} ב${/^\d/.test(place) ? '־' : ''}${place}`;
  },
  figuresDiffer: (n) => count(n, { one: 'נתון אחד שונה', two: 'שני נתונים שונים', other: '# נתונים שונים' }),
  differs: 'שונה',
  topicsHere: (topics) => `נושאים: ${topics}`,
  topicsNotHere: (topics) => `אין דבר על: ${topics}`,
  noTopicsHere: 'אף אחד מנושאי האמירות אינו עולה כאן',
  stated: 'נאמר',
  commentary: 'פרשנות',
  commentaryHeading: 'הפרשנות של הכתבה עצמה',
  quoteAndSource: 'ציטוט ומקור',
  milestoneTags: { 'single source': 'מקור יחיד', 'company figure': 'נתון של החברה' },
  staleSince: (date) => `המידע מסתיים ב־${date}, לפני יותר משנה.`,
  newestFirst: (n) =>
    count(n, {
      one: 'אירוע אחד מאז',
      two: 'שני אירועים מאז, החדש תחילה',
      other: '# אירועים מאז, החדש תחילה',
    }),
  distance: {
    heading: 'מכוניות בשנה, לפי קנה מידה',
    xiaomi: 'שיאומי',
    fifth: (company) => `${isolated(company)}, חמישית`,
    moreThan: (n) => `יותר מ־${n}`,
    sentence: (year, xiaomi, company, fifth) =>
      `בשנת ${year} מסרה שיאומי מכוניות: ${xiaomi}; ${isolated(company)}, החמישית בעולם, מכרה ${fifth}.`,
    method: 'הספירה לפי קבוצות חברות; הכתבה אינה אומרת לפי מה נמדדות ”חמש המובילות”.',
  },
  probably: 'כנראה',
  goTo: (text) => `מעבר אל ”${isolated(text)}” בדף`,
  gone: 'האזכור הזה כבר אינו בדף.',
  inView: 'בתצוגה',
  nothingListed: 'כאן מופיעים אזכורי הדף, כל אחד במשפט שלו.',
  listedOf: (listed, total) => `מוצגים ${listed} הראשונים מתוך ${total}.`,
  statements: (n) => count(n, { one: 'אמירה אחת', two: 'שתי אמירות', other: '# אמירות' }),
  milestones: (n) => count(n, { one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' }),
  options: 'אפשרויות',
  sidePanel: 'חלונית צד',
  notices: {
    reading: 'הדף נקרא…',
    noMentions: 'Xiaomi Auto לא מוזכרת כאן',
    noMentionsMore: 'כל מה שנאמר מופיע למטה בכל זאת.',
    off: 'כבוי כאן',
    offMore: 'שום דבר באתר הזה אינו נקרא או מסומן.',
    restricted: 'לא זמין בדף הזה',
    restrictedMore: 'הדפדפן אינו מכניס תוספים לדפים שלו ולחנות שלו.',
    pdf: 'לא זמין בקובצי PDF',
    pdfMore: 'מציג ה־PDF של הדפדפן אינו מאפשר לתוספים לקרוא את הטקסט.',
    noAccess: 'אין גישה לאתר הזה',
    noAccessMore: 'הדפדפן חוסם אותה. On Record קורא דפים במחשב הזה בלבד ואינו שולח דבר.',
    grant: 'מתן גישה',
    notStarted: 'לא הופעל בדף הזה',
    notStartedMore: 'הדף נפתח לפני On Record. אחרי טעינה מחדש הוא יפעל.',
    reload: 'טעינת הדף מחדש',
    oldBrowser: 'הדפדפן הזה ישן מדי',
    oldBrowserMore: 'לסימון נדרש Chrome 129 או Firefox 147, או חדש יותר.',
    notSaved: 'לא נשמר',
    notSavedMore: 'הרקע של התוסף לא השיב.',
    again: 'ניסיון נוסף',
  },
  pause: {
    menu: 'השהיה',
    hour: 'לשעה',
    tomorrow: 'עד מחר',
    facts: 'עד שהעובדות ישתנו',
    pausedUntil: (time) => `מושהה עד ${isolated(time)}`,
    pausedForFacts: 'מושהה עד שהעובדות ישתנו',
    pausedMore: 'שום דבר אינו נקרא או מסומן באף אתר.',
    resume: 'המשך',
  },
});
