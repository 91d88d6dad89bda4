import { written } from '../../../core/locale/draft';
import { counting, isolated } from '../../../core/locale/format';
import type { PanelStrings } from '../../../core/locale/panel-strings';

const count = counting('ar-u-nu-latn');

export const panel = written<PanelStrings>({
  onFor: (site) => `يعمل على ${isolated(site)}`,
  offFor: (site) => `متوقف على ${isolated(site)}`,
  noSite: 'هذه الصفحة ليست من موقع',
  scope: 'ما يشمله المفتاح',
  withSubSites: (site) => `${isolated(site)} ومواقعه الفرعية`,
  tabs: { goals: 'الأهداف', strategy: 'الاستراتيجية', progress: 'التقدم', here: 'هذه الصفحة' },
  tabsName: 'ما صُرّح به',
  mentionsIn: (mentions, paragraphs) => {
    const noun = count(mentions, {
      zero: 'إشارة',
      one: 'إشارة',
      two: 'إشارتان',
      few: 'إشارات',
      many: 'إشارة',
      other: 'إشارة',
    });
    const place = count(paragraphs, {
      zero: '# فقرة',
      one: 'فقرة واحدة',
      two: 'فقرتين',
      few: '# فقرات',
      many: '# فقرة',
      other: '# فقرة',
    });
    return `${noun} في ${place}`;
  },
  figuresDiffer: (n) =>
    count(n, {
      zero: 'لا أرقام مختلفة',
      one: 'رقم واحد مختلف',
      two: 'رقمان مختلفان',
      few: '# أرقام مختلفة',
      many: '# رقمًا مختلفًا',
      other: '# رقم مختلف',
    }),
  differs: 'مختلف',
  topicsHere: (topics) => `الموضوعات: ${topics}`,
  topicsNotHere: (topics) => `لا شيء عن: ${topics}`,
  noTopicsHere: 'لا حديث هنا عن أي من موضوعات التصريحات',
  stated: 'تصريح',
  commentary: 'تعليق',
  commentaryHeading: 'تعليقات التقرير نفسه',
  quoteAndSource: 'الاقتباس والمصدر',
  milestoneTags: { 'single source': 'مصدر واحد', 'company figure': 'رقم من الشركة' },
  staleSince: (date) => `تنتهي المعلومات عند ${date}، قبل أكثر من عام.`,
  newestFirst: (n) =>
    count(n, {
      zero: 'لا أحداث منذ ذلك الحين',
      one: 'حدث واحد منذ ذلك الحين',
      two: 'حدثان منذ ذلك الحين، الأحدث أولًا',
      few: '# أحداث منذ ذلك الحين، الأحدث أولًا',
      many: '# حدثًا منذ ذلك الحين، الأحدث أولًا',
      other: '# حدث منذ ذلك الحين، الأحدث أولًا',
    }),
  distance: {
    heading: 'السيارات في السنة، بمقياس واحد',
    xiaomi: 'شاومي',
    fifth: (company) => `${isolated(company)}، الخامسة`,
    moreThan: (n) => `أكثر من ${n}`,
    sentence: (year, xiaomi, company, fifth) =>
      `في عام ${year} بلغ عدد ما سلّمته شاومي من السيارات ${xiaomi}؛ وبلغ عدد ما باعته ${isolated(company)}، الخامسة عالميًا، ${fifth}.`,
    method: 'العدّ بحسب مجموعات الشركات؛ ولا يذكر التقرير المقياس المقصود بعبارة «الخمسة الأوائل».',
  },
  probably: 'على الأرجح',
  goTo: (text) => `الانتقال إلى «${isolated(text)}» في الصفحة`,
  gone: 'لم تعد تلك الإشارة في الصفحة.',
  inView: 'في العرض',
  nothingListed: 'تُدرج هنا إشارات الصفحة، كلٌّ في جملتها.',
  listedOf: (listed, total) => `أُدرجت أول ${listed} من ${total}.`,
  statements: (n) =>
    count(n, {
      zero: 'لا تصريحات',
      one: 'تصريح واحد',
      two: 'تصريحان',
      few: '# تصريحات',
      many: '# تصريحًا',
      other: '# تصريح',
    }),
  milestones: (n) =>
    count(n, {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '# أحداث',
      many: '# حدثًا',
      other: '# حدث',
    }),
  options: 'الخيارات',
  sidePanel: 'اللوحة الجانبية',
  notices: {
    reading: 'تجري قراءة الصفحة…',
    noMentions: 'لا إشارة إلى شاومي أوتو هنا',
    noMentionsMore: 'يمكن قراءة كل ما صُرّح به أدناه على أي حال.',
    off: 'متوقف هنا',
    offMore: 'لا يُقرأ شيء في هذا الموقع ولا يُعلَّم.',
    restricted: 'غير متاح في هذه الصفحة',
    restrictedMore: 'يمنع المتصفح كل الإضافات من دخول صفحاته الخاصة ومتجره.',
    pdf: 'غير متاح في ملفات PDF',
    pdfMore: 'لا يسمح عارض PDF في المتصفح للإضافات بقراءة النص.',
    noAccess: 'لا إذن بالوصول إلى هذا الموقع',
    noAccessMore: 'المتصفح يمنعه. يقرأ On Record الصفحات على جهازك فقط ولا يرسل شيئًا.',
    grant: 'السماح بالوصول',
    notStarted: 'لم يبدأ في هذه الصفحة',
    notStartedMore: 'كانت مفتوحة قبل On Record. يبدأ عند إعادة تحميلها.',
    reload: 'إعادة تحميل الصفحة',
    oldBrowser: 'هذا المتصفح قديم جدًا',
    oldBrowserMore: 'تحتاج العلامات إلى Chrome 129 أو Firefox 147 أو أحدث.',
    notSaved: 'لم يُحفظ',
    notSavedMore: 'لم تستجب خدمة الإضافة في الخلفية.',
    again: 'إعادة المحاولة',
  },
  pause: {
    menu: 'إيقاف مؤقت',
    hour: 'لمدة ساعة',
    tomorrow: 'حتى الغد',
    facts: 'حتى تتغير المعلومات',
    pausedUntil: (time) => `متوقف مؤقتًا حتى ${isolated(time)}`,
    pausedForFacts: 'متوقف مؤقتًا حتى تتغير المعلومات',
    pausedMore: 'لا يُقرأ شيء ولا يُعلَّم في أي موقع.',
    resume: 'استئناف',
  },
});
