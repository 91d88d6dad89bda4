import type { CardStrings } from '../../../core/locale/card-strings';
import type { Locale } from '../../../core/locale/locale';

const said = { goal: '目标', strategy: '计划', value: '表述', context: '表述' };
const places = { sentence: '本句', paragraph: '本段', heading: '标题', title: '文章题目' };

const card: CardStrings = {
  onRecord: '有据可查',
  probably: (name) => `可能是小米 ${name}`,
  pin: '保持打开',
  close: '关闭',
  previous: '上一处',
  next: '下一处',
  position: (at, total) => `第 ${at} 处，共 ${total} 处`,
  reported: (kind, speaker, event, city, date) => `${speaker}的${said[kind]}，据${date}${city}${event}的报道`,
  commentary: (speaker, date) => `报道作者自己的评论，并非${speaker}所言；事件日期：${date}`,
  names: {},
  ourWording: '标题由我们翻译',
  source: '来源',
  sourceOf: (outlet) => `来源：${outlet}，在新标签页中打开`,
  topics: {
    rank: '排名',
    horizon: '年限',
    rivals: '对手',
    global: '全球市场',
    product: '产品',
    'smart-space': '智能空间',
    technology: '技术',
    design: '设计',
    marketing: '营销',
    price: '价格',
    environment: '环保',
    china: '中国崛起',
  },
  because: (where, topics) => `选它，是因为${places[where]}谈到${topics}。`,
  headline: '这是总目标：此处没有谈到其他目标。',
  asOf: (date) => `截至 ${date}`,
  cite: '引用',
  cited: '已复制',
  notCited: '未能复制',
  plainText: '纯文本',
  withSentence: '附本页原句',
  allStatements: (n) => `全部 ${n} 条表述`,
  offOn: (site) => `在 ${site} 关闭`,
  offHere: '在此网站关闭',
  notThis: (name) => `不是${name}`,
  isOff: (site) => `On Record 已在 ${site} 关闭。`,
  isOffHere: 'On Record 已在此网站关闭。',
  isSilenced: (text) => `本页不再标出“${text}”。`,
  undo: '撤销',
  comparison: {
    here: '此处',
    stated: '原话',
    verdicts: {
      same: '与原话一致。',
      differs: '与原话不同。',
      older: '本页早于该表述。',
      'not-comparable': '口径不同，无法比较。',
    },
    scopes: {
      'electric-or-premium': '口径不同：只在电动或豪华车企中比较。',
      'one-region': '口径不同：只在一个国家或地区内比较。',
    },
    differently: '另有说法',
  },
  horizon: {
    today: '今天',
    stated: '所述期限',
    here: (year) => `此处：${year}`,
    claimed: (year) => `本页写的是 ${year} 年。`,
    passed: (span, least, most) => `所述 ${least} 至 ${most} 年中，已过去 ${span}。`,
    over: (year) => `所述期限已于 ${year} 年结束。`,
    window: (announced, from, to) => `${announced}提出；期限为 ${from} 至 ${to} 年。`,
    years: (n) => `${n} 年`,
    months: (n) => `${n} 个月`,
  },
};

export const cardLocale: Locale = { tag: 'zh-CN', formats: 'zh-CN', dir: 'ltr', card };
