import type { CardStrings } from '../../../core/locale/card-strings';
import { counting } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = counting('ru');

const said = { goal: 'цель', strategy: 'план', value: 'слова', context: 'слова' };
const places = {
  sentence: 'этого предложения',
  paragraph: 'этого абзаца',
  heading: 'подзаголовка',
  title: 'заголовка',
};

const card: CardStrings = {
  onRecord: 'что заявлено',
  probably: (name) => `вероятно, Xiaomi ${name}`,
  pin: 'Не закрывать',
  close: 'Закрыть',
  previous: 'Предыдущее упоминание',
  next: 'Следующее упоминание',
  position: (at, total) => `${at} из ${total}`,
  reported: (kind, speaker, event, city, date) =>
    `${speaker}: ${said[kind]} в изложении репортажа; ${event}, ${city}, ${date}`,
  commentary: (speaker, date) =>
    `Комментарий автора репортажа, а не слова самого оратора (${speaker}); событие: ${date}`,
  names: {
    'Lei Jun': 'Лэй Цзюнь',
    'Xiaomi automotive technology conference': 'автомобильная конференция Xiaomi',
    Beijing: 'Пекин',
  },
  ourWording: 'заголовок в нашем переводе',
  source: 'источник',
  sourceOf: (outlet) => `источник: ${outlet}, откроется в новой вкладке`,
  topics: {
    rank: 'место в мире',
    horizon: 'сроки',
    rivals: 'соперники',
    global: 'мировой рынок',
    product: 'сам автомобиль',
    'smart-space': 'умный салон',
    technology: 'технологии',
    design: 'дизайн',
    marketing: 'маркетинг',
    price: 'цена',
    environment: 'экология',
    china: 'подъём Китая',
  },
  because: (where, topics) => `Выбрано по теме ${places[where]}: ${topics}.`,
  headline: 'Главная цель: о других здесь речи нет.',
  leftOut: 'О выбранных вами темах здесь речи нет.',
  asOf: (date) => `на ${date}`,
  cite: 'Цитата',
  cited: 'Скопировано',
  notCited: 'Не удалось',
  plainText: 'Обычный текст',
  withSentence: 'с предложением со страницы',
  allStatements: (n) =>
    count(n, {
      one: 'Все заявления (#)',
      few: 'Все заявления (#)',
      many: 'Все заявления (#)',
      other: 'Все заявления (#)',
    }),
  offOn: (site) => `Выключить на ${site}`,
  offHere: 'Выключить на этом сайте',
  notThis: (name) => `Это не ${name}`,
  isOff: (site) => `On Record выключен на ${site}.`,
  isOffHere: 'On Record выключен на этом сайте.',
  isSilenced: (text) => `«${text}» больше не отмечается на этой странице.`,
  undo: 'Вернуть',
  comparison: {
    here: 'Здесь',
    stated: 'Заявлено',
    verdicts: {
      same: 'Совпадает с заявленным.',
      differs: 'Отличается от заявленного.',
      older: 'Эта страница старше заявления.',
      'not-comparable': 'Мерки разные, сравнить нельзя.',
    },
    scopes: {
      'electric-or-premium': 'Мерки разные: здесь только производители электромобилей или премиум-марки.',
      'one-region': 'Мерки разные: здесь только одна страна или один регион.',
    },
    differently: 'Сказано иначе',
  },
  horizon: {
    today: 'сегодня',
    stated: 'заявлено',
    here: (year) => `здесь: ${year}`,
    claimed: (year) => `На этой странице назван ${year} год.`,
    passed: (span, least, most) => `Из заявленных ${least}–${most} лет прошло: ${span}.`,
    over: (year) => `Заявленный срок истёк в ${year} году.`,
    window: (announced, from, to) => `Заявлено ${announced}; срок: ${from}–${to} годы.`,
    years: (n) => count(n, { one: '# год', few: '# года', many: '# лет', other: '# года' }),
    months: (n) => count(n, { one: '# месяц', few: '# месяца', many: '# месяцев', other: '# месяца' }),
  },
};

export const cardLocale: Locale = { tag: 'ru', formats: 'ru', dir: 'ltr', card };
