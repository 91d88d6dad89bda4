import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome: WelcomeStrings = {
  title: 'On Record siap',
  lead: 'Di halaman yang menyebut Xiaomi Auto, Anda bisa melihat apa yang pernah dinyatakan tentang sasaran dan strateginya, dengan kata-kata siapa, kapan, dan apa yang terjadi sejak itu.',
  tryHeading: 'Coba di sini',
  practice:
    'Saat memperkenalkan Xiaomi SU7 di Beijing, Lei Jun tidak hanya berbicara tentang satu mobil. Menurutnya, Xiaomi Auto akan menjadi salah satu dari lima produsen mobil terbesar dunia dalam 15 sampai 20 tahun.',
  tryPointer:
    'Dengan penunjuk: diamkan setengah detik di atas nama bergaris bawah. Klik namanya agar kartu tetap terbuka.',
  tryKeyboard: 'Dengan papan ketik: Alt+Shift+. menuju nama berikutnya dan membuka kartunya; Esc menutupnya.',
  tryTouch: 'Dengan jari: ketuk nama bergaris bawah.',
  permissionHeading: 'Mengapa boleh membaca semua halaman',
  permission:
    'Hanya dengan begitu nama bisa ditemukan di halaman mana pun yang Anda baca; semuanya terjadi di komputer Anda, tidak diingat, dan tidak dikirim ke mana pun.',
  independent: 'On Record tidak memihak dan tidak terafiliasi dengan Xiaomi.',
  next: 'Selanjutnya',
  toOptions: 'Pilih cara kartu terbuka dan cara nama ditandai',
  toDataset: 'Baca semua pernyataan dan sumber',
};
