import type { CardStrings } from '../../../core/locale/card-strings';
import { counting, isolated } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = counting('he');

const said = { goal: 'היעד', strategy: 'התוכנית', value: 'הדברים', context: 'הדברים' };
const places = {
  sentence: 'המשפט הזה',
  paragraph: 'הפסקה הזאת',
  heading: 'כותרת המשנה',
  title: 'הכותרת',
};

const card: CardStrings = {
  onRecord: 'מה נאמר',
  probably: (name) => `כנראה ${isolated(name)} של שיאומי`,
  pin: 'להשאיר פתוח',
  close: 'סגירה',
  previous: 'האזכור הקודם',
  next: 'האזכור הבא',
  position: (at, total) => `${at} מתוך ${total}`,
  reported: (kind, speaker, event, city, date) =>
    `${said[kind]} של ${speaker} לפי הכתבה: ${event}, ${city}, ${date}`,
  commentary: (speaker, date) => `פרשנות של הכתבה עצמה, לא דבריו של ${speaker}; האירוע מ־${date}`,
  names: {
    'Lei Jun': 'ליי ג׳ון',
    'Xiaomi automotive technology conference': 'כנס טכנולוגיית הרכב של שיאומי',
    Beijing: 'בייג׳ינג',
  },
  ourWording: 'הכותרת בתרגום שלנו',
  source: 'מקור',
  sourceOf: (outlet) => `מקור: ${isolated(outlet)}, נפתח בכרטיסייה חדשה`,
  topics: {
    rank: 'דירוג',
    horizon: 'טווח שנים',
    rivals: 'מתחרים',
    global: 'שוקי העולם',
    product: 'המכונית',
    'smart-space': 'מרחב חכם',
    technology: 'טכנולוגיה',
    design: 'עיצוב',
    marketing: 'שיווק',
    price: 'מחיר',
    environment: 'סביבה',
    china: 'עליית סין',
  },
  because: (where, topics) => `נבחר לפי הנושא של ${places[where]}: ${topics}.`,
  headline: 'היעד המרכזי, כי לא מדובר כאן ביעד אחר.',
  leftOut: 'לא מדובר כאן בנושא שבחרת.',
  asOf: (date) => `נכון ל־${date}`,
  cite: 'ציטוט',
  cited: 'הועתק',
  notCited: 'לא הועתק',
  plainText: 'טקסט פשוט',
  withSentence: 'עם המשפט מהדף',
  allStatements: (n) => count(n, { one: 'כל האמירות (#)', two: 'כל האמירות (#)', other: 'כל # האמירות' }),
  offOn: (site) => `כיבוי ב־${isolated(site)}`,
  offHere: 'כיבוי באתר הזה',
  notThis: (name) => `לא ${isolated(name)}`,
  isOff: (site) => `On Record כבוי ב־${isolated(site)}.`,
  isOffHere: 'On Record כבוי באתר הזה.',
  isSilenced: (text) => `”${isolated(text)}” לא יסומן יותר בדף הזה.`,
  undo: 'ביטול',
  comparison: {
    here: 'כאן',
    stated: 'נאמר',
    verdicts: {
      same: 'זהה למה שנאמר.',
      differs: 'שונה ממה שנאמר.',
      older: 'הדף הזה קודם לאמירה.',
      'not-comparable': 'לא אותה אמת מידה.',
    },
    scopes: {
      'electric-or-premium': 'לא אותה אמת מידה: רק בין יצרניות רכב חשמלי או יוקרה.',
      'one-region': 'לא אותה אמת מידה: רק במדינה או באזור אחד.',
    },
    differently: 'בניסוח אחר',
  },
  horizon: {
    today: 'היום',
    stated: 'כפי שנאמר',
    here: (year) => `כאן: ${year}`,
    claimed: (year) => `בדף הזה נאמר ${year}.`,
    passed: (span, least, most) => `מתוך ${least} עד ${most} השנים שננקבו חלפו ${span}.`,
    over: (year) => `התקופה שננקבה הסתיימה ב־${year}.`,
    window: (announced, from, to) => `נאמר ב־${announced}; התקופה היא ${from} עד ${to}.`,
    years: (n) => count(n, { one: 'שנה', two: 'שנתיים', other: '# שנים' }),
    months: (n) => count(n, { one: 'חודש', two: 'חודשיים', other: '# חודשים' }),
  },
};

export const cardLocale: Locale = { tag: 'he', formats: 'he', dir: 'rtl', card };
