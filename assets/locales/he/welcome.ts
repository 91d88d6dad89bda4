import { written } from '../../../core/locale/draft';
import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome = written<WelcomeStrings>({
  title: 'On Record מוכן',
  lead: 'בכל מקום שדף מזכיר את Xiaomi Auto, אפשר לראות מה נאמר על היעדים ועל האסטרטגיה שלה, במילים של מי, מתי, ומה קרה מאז.',
  tryHeading: 'לנסות כאן',
  practice:
    'כשליי ג׳ון הציג את Xiaomi SU7 בבייג׳ינג, הוא לא דיבר רק על מכונית אחת. Xiaomi Auto, אמר, תהיה אחת מחמש יצרניות הרכב הגדולות בעולם בתוך 15 עד 20 שנה.',
  tryPointer: 'במצביע: לנוח חצי שנייה על שם עם קו תחתון. לחיצה על השם משאירה את הכרטיס פתוח.',
  tryKeyboard: 'במקלדת: \u2068Alt+Shift+.\u2069 עובר לשם הבא ופותח את הכרטיס שלו; Esc סוגר אותו.',
  tryTouch: 'באצבע: להקיש על שם עם קו תחתון.',
  permissionHeading: 'למה מותר לו לקרוא כל דף',
  permission:
    'רק כך הוא יכול למצוא את השמות בכל דף שקוראים; הוא עושה זאת במחשב הזה, אינו זוכר דבר ואינו שולח דבר לשום מקום.',
  independent: 'On Record אינו נוקט עמדה ואינו קשור לשיאומי.',
  next: 'מכאן והלאה',
  toOptions: 'לבחור איך נפתחים כרטיסים ואיך מסומנים שמות',
  toDataset: 'לקרוא את כל האמירות והמקורות',
});
