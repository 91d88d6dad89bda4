import type { CardStrings } from '../../../core/locale/card-strings';
import type { Locale } from '../../../core/locale/locale';
import { inTraditional } from './traditional';

const said = { goal: '目標', strategy: '計畫', value: '表述', context: '表述' };
const places = { sentence: '本句', paragraph: '本段', heading: '標題', title: '文章題目' };

const card: CardStrings = {
  onRecord: '有據可查',
  probably: (name) => `可能是小米 ${name}`,
  pin: '保持開啟',
  close: '關閉',
  previous: '上一處',
  next: '下一處',
  position: (at, total) => `第 ${at} 處，共 ${total} 處`,
  reported: (kind, speaker, event, city, date) => `${speaker}的${said[kind]}，據${date}${city}${event}的報導`,
  commentary: (speaker, date) => `報導作者自己的評論，並非${speaker}所言；活動日期：${date}`,
  names: {
    'Lei Jun': '雷軍',
    'Xiaomi automotive technology conference': '小米汽車技術發表會',
    Beijing: '北京',
  },
  ourWording: '標題由我們翻譯',
  source: '來源',
  sourceOf: (outlet) => `來源：${outlet}，在新分頁中開啟`,
  topics: {
    rank: '排名',
    horizon: '年限',
    rivals: '對手',
    global: '全球市場',
    product: '產品',
    'smart-space': '智慧空間',
    technology: '技術',
    design: '設計',
    marketing: '行銷',
    price: '價格',
    environment: '環保',
    china: '中國崛起',
  },
  because: (where, topics) => `選它，是因為${places[where]}談到${topics}。`,
  headline: '這是總目標：此處沒有談到其他目標。',
  leftOut: '此處沒有談到您選擇的主題。',
  asOf: (date) => `截至 ${date}`,
  cite: '引用',
  cited: '已複製',
  notCited: '未能複製',
  plainText: '純文字',
  withSentence: '附本頁原句',
  allStatements: (n) => `全部 ${n} 條表述`,
  offOn: (site) => `在 ${site} 關閉`,
  offHere: '在此網站關閉',
  notThis: (name) => `不是${name}`,
  isOff: (site) => `On Record 已在 ${site} 關閉。`,
  isOffHere: 'On Record 已在此網站關閉。',
  isSilenced: (text) => `本頁不再標出「${text}」。`,
  undo: '復原',
  comparison: {
    here: '此處',
    stated: '原話',
    verdicts: {
      same: '與原話一致。',
      differs: '與原話不同。',
      older: '本頁早於該表述。',
      'not-comparable': '衡量標準不同，無法比較。',
    },
    scopes: {
      'electric-or-premium': '衡量標準不同：只在電動或豪華車廠中比較。',
      'one-region': '衡量標準不同：只在一個國家或地區內比較。',
    },
    differently: '另有說法',
  },
  horizon: {
    today: '今天',
    stated: '所述期限',
    here: (year) => `此處：${year}`,
    claimed: (year) => `本頁寫的是 ${year} 年。`,
    passed: (span, least, most) => `所述 ${least} 至 ${most} 年中，已過去 ${span}。`,
    over: (year) => `所述期限已於 ${year} 年結束。`,
    window: (announced, from, to) => `${announced}提出；期限為 ${from} 至 ${to} 年。`,
    years: (n) => `${n} 年`,
    months: (n) => `${n} 個月`,
  },
};

export const cardLocale: Locale = { tag: 'zh-TW', formats: 'zh-TW', dir: 'ltr', card, inTraditional };
