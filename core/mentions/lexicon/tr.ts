import type { Lexicon } from '../lexicon';

/** Turkish. */
export const tr: Lexicon = {
  script: 'latin',
  brand: 'first',
  cars: 'araba* araç aracı* araçlar* otomobil*',
  sureCars: 'suv* sedan sedanı sedanın sedanlar*',
  models: 'model*',
  electric: 'elektrikli hibrit',
  modifiers:
    'iddialı ilk ikinci üçüncü yeni en son kompakt tamamen lüks büyük akıllı otonom spor marka süper deneme',
  automotive: 'otomotiv*',
  businesses: 'bölümü* birimi* kolu iştiraki* iş işi işinde',
  goods:
    'şarj* tutucu* kamera* süpürge* kompresör* pompa* içi aletleri kokusu ürünleri kiti parfüm* buzdolab* takip oyuncak* cihazı çöp kutusu paspas* yastı* vakum*',
};
