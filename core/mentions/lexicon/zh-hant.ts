import type { Lexicon } from '../lexicon';

/** Chinese in traditional characters, where they differ. */
export const zhHant: Lexicon = {
  script: 'cjk',
  brand: 'first',
  cars: '車 汽車 新車 首車 電車',
  sureCars: '電動車 電動房車 新能源車 轎車 轎跑 跑車 越野車 休旅車 房車 增程車 車型 車款 原型車',
  electric: '電動 純電 純電動',
  modifiers:
    '首部 首輛 首臺 首個 第一輛 第一臺 第二輛 量產 豪華 運動 集團 這款 兩款 最強 下一臺 下一輛 生產的',
  particles: '與 會 將 賣 為 還 讓',
  unitNames: '汽車 造車',
  automotive: '造車',
  businesses: '造車 業務 部門 事業部',
  goods:
    '充電器 淨化器 記錄器 吸塵器 充氣 應急啟動 手機支架 點煙器 車載 車用 車充 車機 滑板車 平衡車 自行車 香水 打氣 行車記錄 香氛 空氣清 藍牙 手機架',
  subjects:
    '車貼 車墊 車票 車聯網 車牌 車內 車位 車險 車展 車市 車企 車圈 車模 車標 車庫 車輪 車胎 車燈 車窗 車門 車鑰匙 車衣 車友 車身 車輛',
  sureGoods: '充電器 充氣泵 打氣機 安全帽 玩具',
  cues: '試駕 車主 續航',
};
