import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome: WelcomeStrings = {
  title: 'On Record 已就緒',
  lead: '頁面提到小米汽車時，您可以看到關於其目標與策略說過什麼、出自誰口、何時所說，以及此後發生了什麼。',
  tryHeading: '在這裡試一試',
  practice:
    '雷軍在北京介紹小米SU7時，談的不只是一款車。他說，小米汽車要用15到20年時間，成為全球前五的汽車廠商。',
  tryPointer: '用滑鼠：在有底線的名稱上停留半秒；點按名稱可讓卡片保持開啟。',
  tryKeyboard: '用鍵盤：Alt+Shift+. 跳到下一個名稱並開啟卡片；Esc 關閉。',
  tryTouch: '用手指：輕觸有底線的名稱。',
  permissionHeading: '為什麼它可以讀取所有頁面',
  permission:
    '只有這樣，才能在您閱讀的任何頁面上找到這些名稱；一切只在您的電腦上進行，不留記錄，也不傳送任何內容。',
  independent: 'On Record 不偏向任何一方，與小米沒有關聯。',
  next: '接下來',
  toOptions: '選擇卡片如何開啟、名稱如何標記',
  toDataset: '閱讀全部表述與來源',
};
