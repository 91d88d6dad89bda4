import type { CardStrings } from '../../../core/locale/card-strings';
import { counting, isolated } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = counting('ar-u-nu-latn');

const said = { goal: 'هدف', strategy: 'خطة', value: 'كلام', context: 'كلام' };
const places = {
  sentence: 'هذه الجملة',
  paragraph: 'هذه الفقرة',
  heading: 'العنوان الفرعي',
  title: 'عنوان الصفحة',
};

const card: CardStrings = {
  onRecord: 'ما صُرّح به',
  probably: (name) => `على الأرجح ${isolated(name)} من شاومي`,
  pin: 'إبقاء البطاقة مفتوحة',
  close: 'إغلاق',
  previous: 'الإشارة السابقة',
  next: 'الإشارة التالية',
  position: (at, total) => `${at} من ${total}`,
  reported: (kind, speaker, event, city, date) =>
    `${said[kind]} ${speaker} كما نقله التقرير: ${event}، ${city}، ${date}`,
  commentary: (speaker, date) => `تعليق التقرير نفسه وليس كلام ${speaker}؛ تاريخ الحدث: ${date}`,
  names: {
    'Lei Jun': 'لي جون',
    'Xiaomi automotive technology conference': 'مؤتمر شاومي لتقنيات السيارات',
    Beijing: 'بكين',
  },
  ourWording: 'العنوان من ترجمتنا',
  source: 'المصدر',
  sourceOf: (outlet) => `المصدر: ${isolated(outlet)}، يُفتح في علامة تبويب جديدة`,
  topics: {
    rank: 'الترتيب',
    horizon: 'المدة',
    rivals: 'المنافسون',
    global: 'الأسواق العالمية',
    product: 'السيارة',
    'smart-space': 'الفضاء الذكي',
    technology: 'التقنية',
    design: 'التصميم',
    marketing: 'التسويق',
    price: 'السعر',
    environment: 'البيئة',
    china: 'صعود الصين',
  },
  because: (where, topics) => `اختير بحسب موضوع ${places[where]}: ${topics}.`,
  headline: 'الهدف الرئيسي، إذ لا حديث هنا عن غيره.',
  leftOut: 'لا حديث هنا عن موضوع اخترته.',
  asOf: (date) => `حتى ${date}`,
  cite: 'اقتباس',
  cited: 'نُسخ',
  notCited: 'لم يُنسخ',
  plainText: 'نص عادي',
  withSentence: 'مع جملة الصفحة',
  allStatements: (n) =>
    count(n, {
      zero: 'كل التصريحات (#)',
      one: 'كل التصريحات (#)',
      two: 'كل التصريحات (#)',
      few: 'كل التصريحات (#)',
      many: 'كل التصريحات (#)',
      other: 'كل التصريحات (#)',
    }),
  offOn: (site) => `إيقاف على ${isolated(site)}`,
  offHere: 'إيقاف على هذا الموقع',
  notThis: (name) => `ليست ${isolated(name)}`,
  isOff: (site) => `On Record متوقف على ${isolated(site)}.`,
  isOffHere: 'On Record متوقف على هذا الموقع.',
  isSilenced: (text) => `لن تُعلَّم «${isolated(text)}» في هذه الصفحة بعد الآن.`,
  undo: 'تراجع',
  comparison: {
    here: 'هنا',
    stated: 'التصريح',
    verdicts: {
      same: 'مطابق لما صُرّح به.',
      differs: 'مختلف عمّا صُرّح به.',
      older: 'هذه الصفحة أقدم من التصريح.',
      'not-comparable': 'المقياس مختلف.',
    },
    scopes: {
      'electric-or-premium': 'المقياس مختلف: بين صانعي السيارات الكهربائية أو الفاخرة فقط.',
      'one-region': 'المقياس مختلف: في بلد أو إقليم واحد فقط.',
    },
    differently: 'بصياغة مختلفة',
  },
  horizon: {
    today: 'اليوم',
    stated: 'المصرَّح به',
    here: (year) => `هنا: ${year}`,
    claimed: (year) => `تذكر هذه الصفحة عام ${year}.`,
    passed: (span, least, most) => `انقضى من المدة المصرَّح بها (${least} إلى ${most} عامًا): ${span}.`,
    over: (year) => `انتهت المدة المصرَّح بها عام ${year}.`,
    window: (announced, from, to) => `صُرّح به في ${announced}؛ والمدة من ${from} إلى ${to}.`,
    years: (n) =>
      count(n, {
        zero: '# عام',
        one: 'عام واحد',
        two: 'عامان',
        few: '# أعوام',
        many: '# عامًا',
        other: '# عام',
      }),
    months: (n) =>
      count(n, {
        zero: '# شهر',
        one: 'شهر واحد',
        two: 'شهران',
        few: '# أشهر',
        many: '# شهرًا',
        other: '# شهر',
      }),
  },
};

export const cardLocale: Locale = { tag: 'ar', formats: 'ar-u-nu-latn', dir: 'rtl', card };
