import { written } from '../../../core/locale/draft';
import { counting, isolated } from '../../../core/locale/format';
import type { OptionsStrings } from '../../../core/locale/options-strings';

const count = counting('ar-u-nu-latn');

export const options = written<OptionsStrings>({
  title: 'الخيارات',
  sections: {
    settings: 'الإعدادات',
    reading: 'القراءة',
    look: 'المظهر',
    sites: 'المواقع',
    shortcuts: 'الاختصارات',
    dataset: 'ما صُرّح به',
    privacy: 'الخصوصية',
  },
  opening: {
    label: 'متى تُفتح البطاقة',
    hint: 'اختصارات لوحة المفاتيح تفتحها دائمًا.',
    choices: {
      hover: 'عند توقف المؤشر على اسم',
      click: 'عند النقر',
      alt: 'عند توقفه مع الضغط على Alt',
      off: 'لا تُفتح من تلقاء نفسها',
    },
  },
  delay: {
    label: 'مدة الانتظار',
    hint: 'مدة توقف المؤشر قبل أن تُفتح.',
    choices: { short: 'قصيرة (0.3 ثانية)', normal: 'عادية (0.5 ثانية)', long: 'طويلة (0.8 ثانية)' },
  },
  markStyle: {
    label: 'تُعلَّم الأسماء بـ',
    hint: 'لا تُغيَّر الصفحة نفسها أبدًا.',
    choices: { dotted: 'خط منقّط', solid: 'خط رفيع', tint: 'خلفية ملونة' },
  },
  markScope: {
    label: 'ما يُعلَّم',
    hint: 'القائمة في النافذة تضم الكل دائمًا.',
    choices: { all: 'كل الأسماء', first: 'الأول في كل فقرة' },
  },
  theme: {
    label: 'الألوان',
    hint: 'للبطاقة ولهذه الصفحات.',
    choices: { auto: 'مثل المتصفح', light: 'فاتحة', dark: 'داكنة' },
  },
  language: {
    label: 'اللغة',
    hint: 'تبقى الاقتباسات بلغتها.',
    choices: { auto: 'مثل المتصفح' },
  },
  badge: { label: 'العدد على زر شريط الأدوات', hint: 'عدد الأسماء في الصفحة المعروضة.' },
  newSites: {
    label: 'في المواقع التي لا قاعدة لها',
    hint: 'قواعد المواقع المنفردة أدناه.',
    choices: { on: 'On Record يعمل', off: 'On Record متوقف' },
  },
  preview: 'هكذا تبدو',
  previewText: 'قدّمت شاومي أوتو سيارة SU7 Ultra، ثم توالت طلبات YU7.',
  sites: {
    hint: 'تسري القاعدة على الموقع وكل مواقعه الفرعية؛ والأكثر تحديدًا هي الغالبة.',
    addOn: 'إضافة: يعمل',
    addOff: 'إضافة: متوقف',
    addLabel: 'الموقع',
    placeholder: 'example.com',
    invalid: 'هذا ليس موقعًا. اكتبه هكذا: example.com',
    search: 'البحث في القائمة',
    on: 'يعمل',
    off: 'متوقف',
    remove: (site) => `إزالة قاعدة ${isolated(site)}`,
    removed: (site) => `أُزيلت قاعدة ${isolated(site)}.`,
    none: 'لا قاعدة خاصة لأي موقع بعد.',
    noneFound: 'لا قاعدة مطابقة.',
    count: (n) =>
      count(n, {
        zero: 'لا قواعد',
        one: 'قاعدة واحدة',
        two: 'قاعدتان',
        few: '# قواعد',
        many: '# قاعدة',
        other: '# قاعدة',
      }),
    showing: (shown, n) => `تُعرض أول ${shown} من ${n}. ابحث لتضييقها.`,
  },
  shortcuts: {
    hint: 'كما هي مضبوطة الآن في متصفحك.',
    names: {
      _execute_action: 'فتح النافذة',
      'next-mention': 'الانتقال إلى الاسم التالي وفتح بطاقته',
      'previous-mention': 'الانتقال إلى الاسم السابق وفتح بطاقته',
      'toggle-site': 'التشغيل أو الإيقاف على هذا الموقع',
    },
    none: 'بلا مفاتيح',
    change: `تُغيَّر في المتصفح: في Chrome عند ${isolated('chrome://extensions/shortcuts')}، وفي Firefox ضمن الإضافات، إدارة اختصارات الإضافات.`,
  },
  files: {
    heading: 'النقل',
    hint: 'ملف JSON واحد فيه خياراتك وقواعد المواقع.',
    exportFile: 'تصدير',
    importFile: 'استيراد…',
    notReadable: 'لا يحتوي هذا الملف على إعدادات On Record.',
    preview: (sites, fields) => {
      const rules = count(sites, {
        zero: 'لا قواعد مواقع',
        one: 'قاعدة موقع واحدة',
        two: 'قاعدتا موقعين',
        few: '# قواعد مواقع',
        many: '# قاعدة مواقع',
        other: '# قاعدة مواقع',
      });
      const settings = count(fields, {
        zero: 'لا إعدادات',
        one: 'إعداد واحد',
        two: 'إعدادان',
        few: '# إعدادات',
        many: '# إعدادًا',
        other: '# إعداد',
      });
      return `في الملف: ${rules}، ${settings}.`;
    },
    replaces: 'ستحل محل ما هو مضبوط الآن.',
    confirm: 'استبدال',
    cancel: 'إلغاء',
    imported: 'تم الاستيراد.',
    reset: 'إعادة ضبط الكل',
    resetHint: 'تعود كل الإعدادات وقواعد المواقع إلى حالتها الأولى.',
    wasReset: 'أُعيد ضبط الكل.',
    undo: 'تراجع',
  },
  dataset: {
    version: (version) => `الإصدار ${isolated(version)}`,
    asOf: (date) => `حتى ${date}`,
    intro:
      'كل التصريحات مأخوذة من تقرير واحد عن خطاب لي جون في 28 ديسمبر 2023. ما ينسبه التقرير إليه يُعرض تصريحًا، وكلام التقرير نفسه يُعرض تعليقًا. أما التقدم فهو ما ذكرته تقارير أخرى بعد ذلك؛ وتُصاغ أقوال الشركة على أنها أقوالها.',
    about: (text) => `ما صُرّح به عن «${isolated(text)}»`,
    statements: 'التصريحات',
    milestones: 'الأحداث',
    sources: 'المصادر',
    alsoReported: (n) =>
      count(n, {
        zero: 'ليس في تقارير أخرى',
        one: 'وفي تقرير آخر أيضًا',
        two: 'وفي تقريرين آخرين أيضًا',
        few: 'وفي # تقارير أخرى أيضًا',
        many: 'وفي # تقريرًا آخر أيضًا',
        other: 'وفي # تقرير آخر أيضًا',
      }),
    differently: 'بصياغة مختلفة:',
    archived: 'نسخة مؤرشفة',
  },
  privacy: {
    lead: 'لا يرسل On Record شيئًا إلى أي مكان. لا خادم له ولا حساب ولا إحصاءات.',
    paragraphs: [
      'تُقرأ الصفحات على جهازك أثناء تصفحك لها. لا يُحفظ منها شيء: لا عناوين ولا نص ولا أعداد.',
      'لا يُحفظ في متصفحك إلا ما تختاره هنا: الإعدادات وقواعد المواقع والإيقاف المؤقت.',
      'يمكن للصفحة التي تذكر شاومي أوتو أن تكتشف أن علامات رُسمت عليها. أما التي لا تذكرها فلا تستطيع أن تعرف بوجود On Record.',
      'تُفتح روابط المصادر في علامة تبويب جديدة ولا تخبر الطرف الآخر من أين جئت.',
    ],
    permissionsHeading: 'الغرض من كل إذن',
    permissions: [
      { name: 'كل المواقع', why: 'للعثور على الأسماء في أي صفحة تقرؤها' },
      { name: 'التخزين', why: 'لحفظ إعداداتك وقواعد المواقع' },
      { name: 'البرامج النصية', why: 'لإرسال القارئ والبطاقة إلى الصفحات التي فيها اسم فقط' },
      { name: 'القوائم السياقية', why: 'لقائمة زر شريط الأدوات وقائمة النص المحدد' },
      { name: 'اللوحة الجانبية', why: 'لعرض ما صُرّح به بجانب الصفحة' },
    ],
  },
  about: 'لا ينحاز On Record إلى أي طرف ولا صلة له بشاومي.',
});
