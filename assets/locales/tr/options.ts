import { written } from '../../../core/locale/draft';
import { counting } from '../../../core/locale/format';
import type { OptionsStrings } from '../../../core/locale/options-strings';

const count = counting('tr');

export const options = written<OptionsStrings>({
  title: 'Seçenekler',
  sections: {
    settings: 'Ayarlar',
    reading: 'Okuma',
    look: 'Görünüm',
    sites: 'Siteler',
    shortcuts: 'Kısayollar',
    dataset: 'Neler söylendi',
    privacy: 'Gizlilik',
  },
  opening: {
    label: 'Kart ne zaman açılsın',
    hint: 'Klavye kısayolları onu her zaman açar.',
    choices: {
      hover: 'imleç bir adın üzerinde durunca',
      click: 'tıklayınca',
      alt: 'Alt basılıyken durunca',
      off: 'kendiliğinden hiç',
    },
  },
  delay: {
    label: 'Bekleme',
    hint: 'Açılmadan önce imlecin durma süresi.',
    choices: { short: 'kısa (0,3 sn)', normal: 'normal (0,5 sn)', long: 'uzun (0,8 sn)' },
  },
  markStyle: {
    label: 'Adların işareti',
    hint: 'Sayfanın kendisi hiç değiştirilmez.',
    choices: { dotted: 'noktalı çizgi', solid: 'ince çizgi', tint: 'renkli zemin' },
  },
  markScope: {
    label: 'İşaretlenenler',
    hint: 'Açılır penceredeki liste her zaman tümünü içerir.',
    choices: { all: 'tüm adlar', first: 'her paragrafta ilki' },
  },
  theme: {
    label: 'Renkler',
    hint: 'Kart ve bu sayfalar için.',
    choices: { auto: 'tarayıcıdaki gibi', light: 'açık', dark: 'koyu' },
  },
  language: {
    label: 'Dil',
    hint: 'Alıntılar kendi dilinde kalır.',
    choices: { auto: 'tarayıcıdaki gibi' },
  },
  badge: { label: 'Araç çubuğu düğmesindeki sayı', hint: 'Görüntülenen sayfadaki ad sayısı.' },
  newSites: {
    label: 'Kuralı olmayan sitelerde',
    hint: 'Tek tek sitelerin kuralları aşağıdadır.',
    choices: { on: 'On Record açık', off: 'On Record kapalı' },
  },
  preview: 'Böyle görünür',
  previewText: 'Xiaomi Auto önce SU7 Ultra modelini tanıttı, ardından YU7 siparişleri geldi.',
  sites: {
    hint: 'Bir kural, site ve tüm alt siteleri için geçerlidir; en ayrıntılı olan üstün gelir.',
    addOn: 'Açık olarak ekle',
    addOff: 'Kapalı olarak ekle',
    addLabel: 'Site',
    placeholder: 'example.com',
    invalid: 'Bu bir site değil. Şöyle yazın: example.com.',
    search: 'Listede ara',
    on: 'Açık',
    off: 'Kapalı',
    remove: (site) => `${site} kuralını kaldır`,
    removed: (site) => `${site} kuralı kaldırıldı.`,
    none: 'Henüz kendi kuralı olan bir site yok.',
    noneFound: 'Eşleşen kural yok.',
    count: (n) => count(n, { one: '# kural', other: '# kural' }),
    showing: (shown, n) => `${n} kuraldan ilk ${shown} tanesi gösteriliyor. Daraltmak için arayın.`,
  },
  shortcuts: {
    hint: 'Tarayıcınızda şu an tanımlı olanlar.',
    names: {
      _execute_action: 'Açılır pencereyi aç',
      'next-mention': 'Sonraki ada git ve kartını aç',
      'previous-mention': 'Önceki ada git ve kartını aç',
      'toggle-site': 'Bu sitede aç ya da kapat',
    },
    none: 'tuş yok',
    change:
      'Tarayıcıda değiştirilir: Chrome’da chrome://extensions/shortcuts adresinde, Firefox’ta Eklentiler altında, Uzantı kısayollarını yönet.',
  },
  files: {
    heading: 'Yanınıza alın',
    hint: 'Seçimlerinizi ve site kurallarınızı içeren tek bir JSON dosyası.',
    exportFile: 'Dışa aktar',
    importFile: 'İçe aktar…',
    notReadable: 'Bu dosyada On Record ayarı yok.',
    preview: (sites, fields) => {
      const rules = count(sites, { one: '# site kuralı', other: '# site kuralı' });
      const settings = count(fields, { one: '# ayar', other: '# ayar' });
      return `Dosyada ${rules} ve ${settings} var.`;
    },
    replaces: 'Şu anki ayarların yerini alırlar.',
    confirm: 'Değiştir',
    cancel: 'Vazgeç',
    imported: 'İçe aktarıldı.',
    reset: 'Her şeyi sıfırla',
    resetHint: 'Tüm ayarlar ve site kuralları ilk durumuna döner.',
    wasReset: 'Her şey sıfırlandı.',
    undo: 'Geri al',
  },
  dataset: {
    version: (version) => `Sürüm ${version}`,
    asOf: (date) => `${date} itibarıyla`,
    intro:
      'Tüm beyanlar, Lei Jun’un 28 Aralık 2023 tarihli konuşmasına ilişkin tek bir haberden alınmıştır. Haberin ona atfettikleri beyan olarak, haberin kendi sözleri yorum olarak gösterilir. İlerleme, sonraki haberlerin anlattıklarıdır; şirketin iddiaları iddia olarak aktarılır.',
    about: (text) => `“${text}” hakkında söylenenler`,
    statements: 'Beyanlar',
    milestones: 'Gelişmeler',
    sources: 'Kaynaklar',
    alsoReported: (n) => count(n, { one: '# başka haberde daha', other: '# başka haberde daha' }),
    differently: 'Farklı ifade edenler:',
    archived: 'arşiv kopyası',
  },
  privacy: {
    lead: 'On Record hiçbir yere hiçbir şey göndermez. Sunucusu, hesabı ve istatistiği yoktur.',
    paragraphs: [
      'Sayfalar, siz bakarken bilgisayarınızda okunur. Onlardan hiçbir şey saklanmaz: ne adres, ne metin, ne sayı.',
      'Tarayıcınızda yalnızca burada seçtikleriniz saklanır: ayarlarınız, site kurallarınız ve duraklatma.',
      'Xiaomi Auto adını anan bir sayfa, üzerine işaret çizildiğini anlayabilir. Anmayan bir sayfa On Record’un varlığını bilemez.',
      'Kaynak bağlantıları yeni sekmede açılır ve nereden geldiğinizi karşı tarafa bildirmez.',
    ],
    permissionsHeading: 'Her izin ne için',
    permissions: [
      { name: 'Tüm siteler', why: 'okuduğunuz her sayfada adları bulmak için' },
      { name: 'Depolama', why: 'ayarlarınızı ve site kurallarınızı saklamak için' },
      { name: 'Betikler', why: 'okuyucuyu ve kartı yalnızca ad içeren sayfalara göndermek için' },
      { name: 'Sağ tık menüleri', why: 'araç çubuğu düğmesinin ve seçili metnin menüsü için' },
      { name: 'Yan panel', why: 'söylenenleri sayfanın yanında göstermek için' },
    ],
  },
  about: 'On Record taraf tutmaz ve Xiaomi ile bağlantılı değildir.',
});
