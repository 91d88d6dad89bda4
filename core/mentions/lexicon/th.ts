import type { Lexicon } from '../lexicon';

/** Thai. */
export const th: Lexicon = {
  script: 'thai',
  brand: 'last',
  cars: 'รถ รถยนต์',
  sureCars: 'รถเก๋ง ซีดาน เอสยูวี รถยนต์ไฟฟ้า รถสปอร์ต ครอสโอเวอร์',
  models: 'รุ่น',
  electric: 'ไฟฟ้า อีวี',
  modifiers: 'คันแรก รุ่นแรก แรก ใหม่ รุ่นใหม่ ล่าสุด คันที่สอง อัจฉริยะ สปอร์ต พลังงาน',
  links: 'ของ จาก โดย ค่าย แบรนด์ ยี่ห้อ',
  fillers: 'บริษัท',
  makers: 'ผู้ผลิต',
  businesses: 'ธุรกิจ แผนก ฝ่าย',
  goods: 'ติด ใน สำหรับ บน ชาร์จ กล้อง',
};
