import { written } from '../../../core/locale/draft';
import { counting } from '../../../core/locale/format';
import type { OptionsStrings } from '../../../core/locale/options-strings';

const count = counting('id');

export const options = written<OptionsStrings>({
  title: 'Opsi',
  sections: {
    settings: 'Setelan',
    reading: 'Membaca',
    look: 'Tampilan',
    sites: 'Situs',
    shortcuts: 'Pintasan',
    dataset: 'Yang pernah dinyatakan',
    privacy: 'Privasi',
  },
  opening: {
    label: 'Kartu terbuka',
    hint: 'Pintasan papan ketik selalu membukanya.',
    choices: {
      hover: 'saat penunjuk diam di atas nama',
      click: 'saat diklik',
      alt: 'saat diam dengan Alt ditekan',
      off: 'tidak pernah dengan sendirinya',
    },
  },
  delay: {
    label: 'Waktu tunggu',
    hint: 'Lama penunjuk diam sebelum kartu terbuka.',
    choices: { short: 'singkat (0,3 dtk)', normal: 'normal (0,5 dtk)', long: 'lama (0,8 dtk)' },
  },
  markStyle: {
    label: 'Nama ditandai dengan',
    hint: 'Halamannya sendiri tidak pernah diubah.',
    choices: { dotted: 'garis titik-titik', solid: 'garis tipis', tint: 'latar berwarna' },
  },
  markScope: {
    label: 'Yang ditandai',
    hint: 'Daftar di jendela selalu memuat semuanya.',
    choices: { all: 'semua nama', first: 'yang pertama di tiap paragraf' },
  },
  theme: {
    label: 'Warna',
    hint: 'Untuk kartu dan halaman-halaman ini.',
    choices: { auto: 'seperti browser', light: 'terang', dark: 'gelap' },
  },
  language: {
    label: 'Bahasa',
    hint: 'Kutipan tetap dalam bahasanya.',
    choices: { auto: 'seperti browser' },
  },
  badge: { label: 'Angka di tombol bilah alat', hint: 'Banyaknya nama di halaman yang terlihat.' },
  newSites: {
    label: 'Di situs tanpa aturan',
    hint: 'Aturan untuk tiap situs ada di bawah.',
    choices: { on: 'On Record aktif', off: 'On Record mati' },
  },
  preview: 'Tampilannya',
  previewText: 'Xiaomi Auto memperkenalkan SU7 Ultra, lalu pesanan untuk YU7 menyusul.',
  sites: {
    hint: 'Aturan berlaku untuk situs dan semua subsitusnya; yang paling spesifik yang menang.',
    addOn: 'Tambahkan aktif',
    addOff: 'Tambahkan mati',
    addLabel: 'Situs',
    placeholder: 'example.com',
    invalid: 'Itu bukan situs. Tulis seperti example.com.',
    search: 'Cari di daftar',
    on: 'Aktif',
    off: 'Mati',
    remove: (site) => `Hapus aturan untuk ${site}`,
    removed: (site) => `Aturan untuk ${site} dihapus.`,
    none: 'Belum ada situs dengan aturan sendiri.',
    noneFound: 'Tidak ada aturan yang cocok.',
    count: (n) => count(n, { other: '# aturan' }),
    showing: (shown, n) => `${shown} pertama dari ${n} ditampilkan. Cari untuk mempersempit.`,
  },
  shortcuts: {
    hint: 'Sesuai yang diatur di browser saat ini.',
    names: {
      _execute_action: 'Buka jendela',
      'next-mention': 'Ke nama berikutnya dan buka kartunya',
      'previous-mention': 'Ke nama sebelumnya dan buka kartunya',
      'toggle-site': 'Aktifkan atau matikan di situs ini',
    },
    none: 'tanpa tombol',
    change:
      'Diubah di browser: di Chrome pada chrome://extensions/shortcuts, di Firefox pada Pengaya, Kelola Pintasan Ekstensi.',
  },
  files: {
    heading: 'Bawa serta',
    hint: 'Satu berkas JSON berisi pilihan dan aturan situs Anda.',
    exportFile: 'Ekspor',
    importFile: 'Impor…',
    notReadable: 'Berkas itu tidak berisi setelan On Record.',
    preview: (sites, fields) => {
      const rules = count(sites, { other: '# aturan situs' });
      const settings = count(fields, { other: '# setelan' });
      return `Berkas berisi ${rules} dan ${settings}.`;
    },
    replaces: 'Semuanya menggantikan yang sekarang.',
    confirm: 'Ganti',
    cancel: 'Batal',
    imported: 'Sudah diimpor.',
    reset: 'Setel ulang semuanya',
    resetHint: 'Semua setelan dan aturan situs kembali seperti semula.',
    wasReset: 'Semuanya sudah disetel ulang.',
    undo: 'Urungkan',
  },
  dataset: {
    version: (version) => `Versi ${version}`,
    asOf: (date) => `per ${date}`,
    intro:
      'Semua pernyataan berasal dari satu laporan tentang pidato Lei Jun pada 28 Desember 2023. Yang dikaitkan laporan itu dengannya ditampilkan sebagai pernyataan; kata-kata laporan itu sendiri sebagai komentar. Kemajuan adalah yang diberitakan laporan lain sesudahnya; klaim perusahaan ditulis sebagai klaim.',
    about: (text) => `Yang pernah dinyatakan tentang “${text}”`,
    statements: 'Pernyataan',
    milestones: 'Peristiwa',
    sources: 'Sumber',
    alsoReported: (n) => count(n, { other: 'Juga dalam # laporan lain' }),
    differently: 'Dengan rumusan berbeda:',
    archived: 'salinan arsip',
  },
  privacy: {
    lead: 'On Record tidak mengirim apa pun ke mana pun. Tidak ada server, akun, atau statistik.',
    paragraphs: [
      'Halaman dibaca di komputer Anda, selagi Anda melihatnya. Tidak ada yang disimpan darinya: alamat, teks, maupun hitungan.',
      'Yang disimpan di browser hanyalah pilihan Anda di sini: setelan, aturan situs, dan jeda.',
      'Halaman yang menyebut Xiaomi Auto bisa mengetahui bahwa ada penanda di atasnya. Halaman lain tidak bisa tahu bahwa On Record ada.',
      'Tautan ke sumber dibuka di tab baru dan tidak memberi tahu dari mana Anda datang.',
    ],
    permissionsHeading: 'Kegunaan setiap izin',
    permissions: [
      { name: 'Semua situs', why: 'untuk menemukan nama di halaman mana pun yang Anda baca' },
      { name: 'Penyimpanan', why: 'untuk menyimpan setelan dan aturan situs' },
      { name: 'Skrip', why: 'untuk mengirim pembaca dan kartu hanya ke halaman yang memuat nama' },
      { name: 'Menu konteks', why: 'untuk menu tombol bilah alat dan teks terpilih' },
      { name: 'Panel samping', why: 'untuk menampilkan pernyataan di samping halaman' },
    ],
  },
  about: 'On Record tidak memihak dan tidak terafiliasi dengan Xiaomi.',
});
