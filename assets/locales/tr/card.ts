import type { CardStrings } from '../../../core/locale/card-strings';
import { counting } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = counting('tr');

const said = { goal: 'hedefi', strategy: 'planı', value: 'sözleri', context: 'sözleri' };
const places = {
  sentence: 'bu cümle',
  paragraph: 'bu paragraf',
  heading: 'ara başlık',
  title: 'başlık',
};

const card: CardStrings = {
  onRecord: 'neler söylendi',
  probably: (name) => `büyük olasılıkla Xiaomi ${name}`,
  pin: 'Açık tut',
  close: 'Kapat',
  previous: 'Önceki anma',
  next: 'Sonraki anma',
  position: (at, total) => `${at}/${total}`,
  reported: (kind, speaker, event, city, date) =>
    `Habere göre konuşmacının ${said[kind]}: ${speaker}, ${event}, ${city}, ${date}`,
  commentary: (speaker, date) =>
    `Haberin kendi yorumu; konuşmacının (${speaker}) sözleri değil. Etkinlik tarihi: ${date}`,
  names: {
    'Xiaomi automotive technology conference': 'Xiaomi otomotiv teknolojisi konferansı',
    Beijing: 'Pekin',
  },
  ourWording: 'başlık bizim çevirimizdir',
  source: 'kaynak',
  sourceOf: (outlet) => `kaynak: ${outlet}, yeni sekmede açılır`,
  topics: {
    rank: 'sıralama',
    horizon: 'süre',
    rivals: 'rakipler',
    global: 'dünya pazarları',
    product: 'otomobil',
    'smart-space': 'akıllı alan',
    technology: 'teknoloji',
    design: 'tasarım',
    marketing: 'pazarlama',
    price: 'fiyat',
    environment: 'çevre',
    china: 'Çin’in yükselişi',
  },
  because: (where, topics) => `Seçilme nedeni, ${places[where]} konusu: ${topics}.`,
  headline: 'Ana hedef; burada başka bir hedeften söz edilmiyor.',
  leftOut: 'Burada seçtiğiniz bir konudan söz edilmiyor.',
  asOf: (date) => `${date} itibarıyla`,
  cite: 'Alıntıla',
  cited: 'Kopyalandı',
  notCited: 'Kopyalanamadı',
  plainText: 'Düz metin',
  withSentence: 'sayfadaki cümleyle',
  allStatements: (n) => count(n, { one: 'Tüm beyanlar (#)', other: '# beyanın tümü' }),
  offOn: (site) => `${site} için kapat`,
  offHere: 'Bu sitede kapat',
  notThis: (name) => `${name} değil`,
  isOff: (site) => `On Record, ${site} için kapalı.`,
  isOffHere: 'On Record bu sitede kapalı.',
  isSilenced: (text) => `“${text}” bu sayfada artık işaretlenmiyor.`,
  undo: 'Geri al',
  comparison: {
    here: 'Burada',
    stated: 'Beyan',
    verdicts: {
      same: 'Beyan edilenle aynı.',
      differs: 'Beyan edilenden farklı.',
      older: 'Bu sayfa beyandan daha eski.',
      'not-comparable': 'Aynı ölçü değil.',
    },
    scopes: {
      'electric-or-premium': 'Aynı ölçü değil: yalnızca elektrikli ya da üst sınıf üreticiler arasında.',
      'one-region': 'Aynı ölçü değil: yalnızca bir ülkede ya da bölgede.',
    },
    differently: 'Farklı ifade edenler',
  },
  horizon: {
    today: 'bugün',
    stated: 'beyan edilen',
    here: (year) => `burada: ${year}`,
    claimed: (year) => `Bu sayfa ${year} diyor.`,
    passed: (span, least, most) => `Beyan edilen ${least}–${most} yılın geçen kısmı: ${span}.`,
    over: (year) => `Beyan edilen süre ${year} yılında doldu.`,
    window: (announced, from, to) => `Beyan tarihi: ${announced}; öngörülen aralık: ${from}–${to}.`,
    years: (n) => count(n, { one: '# yıl', other: '# yıl' }),
    months: (n) => count(n, { one: '# ay', other: '# ay' }),
  },
};

export const cardLocale: Locale = { tag: 'tr', formats: 'tr', dir: 'ltr', card };
