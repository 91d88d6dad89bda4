import type { CardStrings } from '../../../core/locale/card-strings';
import { counting } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = counting('id');

const said = { goal: 'Sasaran', strategy: 'Rencana', value: 'Perkataan', context: 'Perkataan' };
const places = {
  sentence: 'kalimat ini',
  paragraph: 'paragraf ini',
  heading: 'subjudul',
  title: 'judul',
};

const card: CardStrings = {
  onRecord: 'yang pernah dinyatakan',
  probably: (name) => `mungkin ${name} dari Xiaomi`,
  pin: 'Biarkan terbuka',
  close: 'Tutup',
  previous: 'Penyebutan sebelumnya',
  next: 'Penyebutan berikutnya',
  position: (at, total) => `${at} dari ${total}`,
  reported: (kind, speaker, event, city, date) =>
    `${said[kind]} ${speaker} menurut laporan: ${event}, ${city}, ${date}`,
  commentary: (speaker, date) => `Komentar laporan itu sendiri, bukan perkataan ${speaker}; acara ${date}`,
  names: { 'Xiaomi automotive technology conference': 'konferensi teknologi otomotif Xiaomi' },
  ourWording: 'judul terjemahan kami',
  source: 'sumber',
  sourceOf: (outlet) => `sumber: ${outlet}, dibuka di tab baru`,
  topics: {
    rank: 'peringkat',
    horizon: 'jangka waktu',
    rivals: 'pesaing',
    global: 'pasar dunia',
    product: 'mobilnya',
    'smart-space': 'ruang cerdas',
    technology: 'teknologi',
    design: 'desain',
    marketing: 'pemasaran',
    price: 'harga',
    environment: 'lingkungan',
    china: 'kebangkitan Tiongkok',
  },
  because: (where, topics) => `Dipilih karena ${places[where]} membahas ${topics}.`,
  headline: 'Sasaran utama, karena tidak ada sasaran lain yang dibahas di sini.',
  leftOut: 'Tidak ada topik pilihan Anda yang dibahas di sini.',
  asOf: (date) => `per ${date}`,
  cite: 'Kutip',
  cited: 'Disalin',
  notCited: 'Gagal disalin',
  plainText: 'Teks biasa',
  withSentence: 'dengan kalimat dari halaman',
  allStatements: (n) => count(n, { other: 'Semua # pernyataan' }),
  offOn: (site) => `Matikan di ${site}`,
  offHere: 'Matikan di situs ini',
  notThis: (name) => `Bukan ${name}`,
  isOff: (site) => `On Record dimatikan di ${site}.`,
  isOffHere: 'On Record dimatikan di situs ini.',
  isSilenced: (text) => `“${text}” tidak lagi ditandai di halaman ini.`,
  undo: 'Urungkan',
  comparison: {
    here: 'Di sini',
    stated: 'Dinyatakan',
    verdicts: {
      same: 'Sama dengan yang dinyatakan.',
      differs: 'Berbeda dari yang dinyatakan.',
      older: 'Halaman ini lebih lama daripada pernyataannya.',
      'not-comparable': 'Ukurannya tidak sama.',
    },
    scopes: {
      'electric-or-premium': 'Ukurannya tidak sama: hanya di antara produsen listrik atau premium.',
      'one-region': 'Ukurannya tidak sama: hanya di satu negara atau wilayah.',
    },
    differently: 'Dengan rumusan berbeda',
  },
  horizon: {
    today: 'hari ini',
    stated: 'dinyatakan',
    here: (year) => `di sini: ${year}`,
    claimed: (year) => `Halaman ini menyebut ${year}.`,
    passed: (span, least, most) =>
      `${span} dari ${least} sampai ${most} tahun yang dinyatakan telah berlalu.`,
    over: (year) => `Jangka waktu yang dinyatakan berakhir pada ${year}.`,
    window: (announced, from, to) => `Dinyatakan pada ${announced}; rentangnya ${from} sampai ${to}.`,
    years: (n) => count(n, { other: '# tahun' }),
    months: (n) => count(n, { other: '# bulan' }),
  },
};

export const cardLocale: Locale = { tag: 'id', formats: 'id', dir: 'ltr', card };
