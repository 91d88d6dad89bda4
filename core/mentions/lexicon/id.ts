import type { Lexicon } from '../lexicon';

/** Indonesian and Malay. */
export const id: Lexicon = {
  script: 'latin',
  brand: 'last',
  cars: 'kendaraan otomobil',
  doubtfulCars: 'mobil kereta',
  telltales:
    'yang dan ini itu untuk dengan dari akan harga tidak di ke bakal bisa sudah masuk tahun dij* pertama terbaru',
  sureCars: 'ev',
  electric: 'listrik elektrik setrum',
  modifiers:
    'pertama kedua ketiga baru terbaru perdana otonom mewah pintar buatan keluaran besutan produksi roda empat',
  purposes: 'untuk',
  links: 'dari milik oleh merek',
  makers: 'produsen pembuat',
  automotive: 'otomotif automotif',
  businesses: 'divisi bisnis bahagian',
  goods:
    'pengisi pengecas penyedot dudukan pemegang kamera pompa kompresor pembersih aksesori* holder charger lampu parfum pengharum pewangi kulkas mainan dashcam cermin',
};
