import type { CardStrings } from '../../../core/locale/card-strings';
import { counting } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = counting('ko');

const said = { goal: '목표', strategy: '계획', value: '발언', context: '발언' };
const places = { sentence: '이 문장', paragraph: '이 문단', heading: '소제목', title: '제목' };

const card: CardStrings = {
  onRecord: '발언 기록',
  probably: (name) => `아마도 샤오미 ${name}`,
  pin: '열어 두기',
  close: '닫기',
  previous: '이전 언급',
  next: '다음 언급',
  position: (at, total) => `${total}곳 중 ${at}번째`,
  reported: (kind, speaker, event, city, date) =>
    `${speaker}의 ${said[kind]}, 보도에 따름: ${date} ${city}, ${event}`,
  commentary: (speaker, date) => `${speaker}의 말이 아니라 기사 작성자의 논평(${date} 행사)`,
  names: {
    'Lei Jun': '레이쥔',
    'Xiaomi automotive technology conference': '샤오미 자동차 기술 발표회',
    Beijing: '베이징',
  },
  ourWording: '제목은 저희 번역',
  source: '출처',
  sourceOf: (outlet) => `출처: ${outlet}, 새 탭에서 열림`,
  topics: {
    rank: '순위',
    horizon: '기간',
    rivals: '경쟁사',
    global: '세계 시장',
    product: '자동차',
    'smart-space': '스마트 공간',
    technology: '기술',
    design: '디자인',
    marketing: '마케팅',
    price: '가격',
    environment: '환경',
    china: '중국의 부상',
  },
  because: (where, topics) => `${places[where]}의 주제(${topics})에 따라 골랐습니다.`,
  headline: '대표 목표입니다. 여기서는 다른 목표를 말하지 않습니다.',
  leftOut: '여기서는 선택한 주제를 말하지 않습니다.',
  asOf: (date) => `${date} 기준`,
  cite: '인용',
  cited: '복사됨',
  notCited: '복사 실패',
  plainText: '일반 텍스트',
  withSentence: '이 페이지의 문장 포함',
  allStatements: (n) => count(n, { other: '발언 #건 모두' }),
  offOn: (site) => `${site}에서 끄기`,
  offHere: '이 사이트에서 끄기',
  notThis: (name) => `${name} 아님`,
  isOff: (site) => `${site}에서 On Record가 꺼졌습니다.`,
  isOffHere: '이 사이트에서 On Record가 꺼졌습니다.',
  isSilenced: (text) => `이 페이지에서 ‘${text}’을(를) 더 이상 표시하지 않습니다.`,
  undo: '실행 취소',
  comparison: {
    here: '여기',
    stated: '발언',
    verdicts: {
      same: '발언과 같습니다.',
      differs: '발언과 다릅니다.',
      older: '이 페이지는 발언보다 먼저 나왔습니다.',
      'not-comparable': '같은 기준이 아닙니다.',
    },
    scopes: {
      'electric-or-premium': '같은 기준이 아닙니다: 전기차 또는 고급차 업체만 따진 것입니다.',
      'one-region': '같은 기준이 아닙니다: 한 나라나 지역만 따진 것입니다.',
    },
    differently: '다르게 전한 기사',
  },
  horizon: {
    today: '오늘',
    stated: '발언한 기간',
    here: (year) => `여기: ${year}`,
    claimed: (year) => `이 페이지는 ${year}년이라고 합니다.`,
    passed: (span, least, most) => `발언한 ${least}~${most}년 가운데 ${span}이 지났습니다.`,
    over: (year) => `발언한 기간은 ${year}년에 끝났습니다.`,
    window: (announced, from, to) => `${announced} 발언, 기간은 ${from}년부터 ${to}년까지입니다.`,
    years: (n) => count(n, { other: '#년' }),
    months: (n) => count(n, { other: '#개월' }),
  },
};

export const cardLocale: Locale = { tag: 'ko', formats: 'ko', dir: 'ltr', card };
