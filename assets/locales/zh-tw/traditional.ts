/**
 * The dataset’s Chinese as it is written in Taiwan. No general converter: the two strings hold the characters that
 * the dataset has and that are written otherwise, each below the other. A test tells which ones a new text needs.
 */
const simplified =
  '军车术发会讲开头写称为国领关评价蓝图现场规划决与厂报归于标进没说销营还时对两视认这仅业并样占据将迈实间从应战团队准备论难梦话辆适项质动个乡设续里无乐该计读着达响遥断来竞争确后环费触广机采创举随挥联网数优势结顾学户体验审鉴经属强调议积极电减补护总满远见贡献声热预几众继带导资庄签约产万罗钟台顶吨亿块纽绩较线级碍测马卢伟务净亏损栏辅驾驶处启状态员传须获纤维舱盖纳当购锁单晒挂欧册试负责阐则识别号昆仑门层习过长畅频';
const traditional =
  '軍車術發會講開頭寫稱為國領關評價藍圖現場規劃決與廠報歸於標進沒說銷營還時對兩視認這僅業並樣佔據將邁實間從應戰團隊準備論難夢話輛適項質動個鄉設續裡無樂該計讀著達響遙斷來競爭確後環費觸廣機採創舉隨揮聯網數優勢結顧學戶體驗審鑑經屬強調議積極電減補護總滿遠見貢獻聲熱預幾眾繼帶導資莊簽約產萬羅鐘臺頂噸億塊紐績較線級礙測馬盧偉務淨虧損欄輔駕駛處啟狀態員傳須獲纖維艙蓋納當購鎖單曬掛歐冊試負責闡則識別號崑崙門層習過長暢頻';

/** Words that Taiwan says otherwise, or whose characters depend on the word; the longer before the shorter. */
const phrases: readonly (readonly [string, string])[] = [
  ['发布会', '發表會'],
  ['智能手机', '智慧型手機'],
  ['人工智能', '人工智慧'],
  ['智能', '智慧'],
  ['大屏幕', '大螢幕'],
  ['报道', '報導'],
  ['用户体验', '使用者體驗'],
  ['用户', '使用者'],
  ['营销', '行銷'],
  ['激光雷达', '光達'],
  ['芯片', '晶片'],
  ['信息', '資訊'],
  ['视频', '影片'],
  ['纳米', '奈米'],
  ['消费者', '消費者'],
  ['注册', '註冊'],
  ['注明', '註明'],
  ['公布', '公布'],
  ['发布', '發布'],
  ['“', '「'],
  ['”', '」'],
];

const characters = new Map([...simplified].map((character, at) => [character, [...traditional][at]]));

/** Writes one of the dataset’s Chinese texts in traditional characters, with the words and marks of Taiwan. */
export function inTraditional(text: string): string {
  const worded = phrases.reduce((now, [from, to]) => now.replaceAll(from, to), text);
  return [...worded].map((character) => characters.get(character) ?? character).join('');
}
