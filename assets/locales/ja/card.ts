import type { CardStrings } from '../../../core/locale/card-strings';
import { counting } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = counting('ja');

const said = { goal: '目標', strategy: '計画', value: '発言', context: '発言' };
const places = { sentence: 'この文', paragraph: 'この段落', heading: '見出し', title: '記事の題名' };

const card: CardStrings = {
  onRecord: '発言の記録',
  probably: (name) => `おそらくXiaomiの${name}`,
  pin: '開いたままにする',
  close: '閉じる',
  previous: '前の箇所',
  next: '次の箇所',
  position: (at, total) => `${total}か所中${at}番目`,
  reported: (kind, speaker, event, city, date) =>
    `${speaker}の${said[kind]}（報道による。${date}、${city}、${event}）`,
  commentary: (speaker, date) => `記事の書き手の論評で、${speaker}の発言ではありません（${date}の催し）`,
  names: {
    'Lei Jun': '雷軍（レイ・ジュン）',
    'Xiaomi automotive technology conference': 'Xiaomi自動車技術発表会',
    Beijing: '北京',
  },
  ourWording: '見出しは当方の訳',
  source: '出典',
  sourceOf: (outlet) => `出典：${outlet}、新しいタブで開く`,
  topics: {
    rank: '順位',
    horizon: '年数',
    rivals: '競合',
    global: '世界市場',
    product: 'クルマ',
    'smart-space': 'スマート空間',
    technology: '技術',
    design: 'デザイン',
    marketing: 'マーケティング',
    price: '価格',
    environment: '環境',
    china: '中国の台頭',
  },
  because: (where, topics) => `${places[where]}の話題（${topics}）から選びました。`,
  headline: '全体の目標です。ここではほかの目標に触れていません。',
  leftOut: 'ここでは選んだ話題に触れていません。',
  asOf: (date) => `${date}時点`,
  cite: '引用',
  cited: 'コピー済み',
  notCited: 'コピー不可',
  plainText: 'プレーンテキスト',
  withSentence: 'このページの文も付ける',
  allStatements: (n) => count(n, { other: '発言全#件' }),
  offOn: (site) => `${site}でオフ`,
  offHere: 'このサイトでオフ',
  notThis: (name) => `${name}ではない`,
  isOff: (site) => `On Recordは${site}でオフです。`,
  isOffHere: 'On Recordはこのサイトでオフです。',
  isSilenced: (text) => `このページでは「${text}」に印を付けません。`,
  undo: '元に戻す',
  comparison: {
    here: 'ここ',
    stated: '発言',
    verdicts: {
      same: '発言と同じです。',
      differs: '発言と異なります。',
      older: 'このページは発言より前のものです。',
      'not-comparable': '尺度が異なります。',
    },
    scopes: {
      'electric-or-premium': '尺度が異なります：電気自動車または高級車のメーカーの間だけです。',
      'one-region': '尺度が異なります：一つの国または地域の中だけです。',
    },
    differently: '異なる表現',
  },
  horizon: {
    today: '今日',
    stated: '発言の期間',
    here: (year) => `ここ：${year}`,
    claimed: (year) => `このページは${year}年としています。`,
    passed: (span, least, most) => `${least}～${most}年のうち、${span}が過ぎました。`,
    over: (year) => `発言の期間は${year}年に終わりました。`,
    window: (announced, from, to) => `${announced}の発言。期間は${from}年から${to}年まで。`,
    years: (n) => count(n, { other: '#年' }),
    months: (n) => count(n, { other: '#か月' }),
  },
};

export const cardLocale: Locale = { tag: 'ja', formats: 'ja', dir: 'ltr', card };
