import type { Lexicon } from '../lexicon';

/** Hebrew; the prefixes written onto a word are taken off before it is looked up. */
export const he: Lexicon = {
  script: 'hebrew',
  brand: 'last',
  // "And", "the", "in", "to".
  prefix: '^ו?[שמלכב]?ה?(?=..)',
  cars: 'רכב רכבי רכבים מכונית מכוניות',
  sureCars: 'סדאן קרוסאובר',
  models: 'דגם',
  electric: 'חשמלי חשמלית חשמליים חשמליות היברידי',
  modifiers: 'ראשון ראשונה שני שנייה חדש חדשה חדשים פנאי ספורט ספורטיבי יוקרה חכם חכמה',
  unitNames: 'אוטו מוטורס',
  links: 'של מבית חברת מתוצרת תוצרת',
  fillers: 'יצרנית ענקית סינית',
  makers: 'יצרנית',
  businesses: 'חטיבת חטיבה זרוע',
  goods: 'מטען מחזיק מצלמת מצלמה שואב מעמד משאבת משאבה מקרר מפיץ ריח מדחס צעצוע מושב כיסא אביזרי כרית בושם',
};
