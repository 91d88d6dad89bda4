import { counting } from '../../../core/locale/format';
import type { PanelStrings } from '../../../core/locale/panel-strings';

const count = counting('ru');

export const panel: PanelStrings = {
  onFor: (site) => `Включено: ${site}`,
  offFor: (site) => `Выключено: ${site}`,
  onForPage: 'Включено на этой странице',
  offForPage: 'Выключено на этой странице',
  offBecause: (site) => `Выключено, потому что выключено на ${site}`,
  onBecause: (site) => `Включено, потому что включено на ${site}`,
  fixed: 'Задано вашей организацией',
  noSite: 'Эта страница не принадлежит сайту',
  scope: 'На что действует переключатель',
  withSubSites: (site) => `${site} и поддомены`,
  tabs: { goals: 'Цели', strategy: 'Стратегия', progress: 'Ход дел', here: 'На странице' },
  tabsName: 'Что заявлено',
  mentionsIn: (mentions, paragraphs) => {
    const noun = count(mentions, {
      one: 'упоминание',
      few: 'упоминания',
      many: 'упоминаний',
      other: 'упоминания',
    });
    const place = count(paragraphs, {
      one: '# абзаце',
      few: '# абзацах',
      many: '# абзацах',
      other: '# абзаца',
    });
    return `${noun} в ${place}`;
  },
  figuresDiffer: (n) =>
    count(n, {
      one: '# число расходится',
      few: '# числа расходятся',
      many: '# чисел расходятся',
      other: '# числа расходятся',
    }),
  differs: 'расходится',
  topicsHere: (topics) => `Темы: ${topics}`,
  topicsNotHere: (topics) => `не затронуто: ${topics}`,
  noTopicsHere: 'Ни одна из заявленных тем не затронута',
  stated: 'заявлено',
  commentary: 'комментарий',
  commentaryHeading: 'Комментарий автора репортажа',
  quoteAndSource: 'Цитата и источник',
  milestoneTags: { 'single source': 'один источник', 'company figure': 'данные компании' },
  staleSince: (date) => `Данные обрываются на ${date}, больше года назад.`,
  newestFirst: (n) =>
    count(n, {
      one: '# событие с тех пор, сначала новые',
      few: '# события с тех пор, сначала новые',
      many: '# событий с тех пор, сначала новые',
      other: '# события с тех пор, сначала новые',
    }),
  topic: 'Тема',
  allTopics: 'Все темы',
  distance: {
    heading: 'Автомобилей в год, в масштабе',
    xiaomi: 'Xiaomi',
    fifth: (company) => `${company}, пятое место`,
    moreThan: (n) => `более ${n}`,
    sentence: (year, xiaomi, company, fifth) =>
      `За ${year} год Xiaomi поставила автомобилей: ${xiaomi}; ${company}, пятая в мире, продала ${fifth}.`,
    method: 'Подсчёт по группам компаний; чем измеряется «первая пятёрка», в репортаже не сказано.',
    growth: (rate, year, lowRate, lateYear) =>
      `Чтобы этого достичь, нужен рост на ${rate} в год до ${year} года или на ${lowRate} до ${lateYear} года.`,
    reckoned: 'Как это посчитано',
    arithmetic:
      'Одинаковый рост каждый год при неизменных продажах пятого места: это арифметика, а не прогноз.',
    otherwise: 'При другом подсчёте',
    year: 'Год',
    fifthOfAll: 'Пятое место',
    times: 'во сколько раз больше',
  },
  horizonTable: {
    summary: 'Рисунок в виде таблицы',
    announced: 'заявлено',
    opens: 'начало срока',
    closes: 'конец срока',
    date: 'Дата',
    passed: 'Прошло времени',
  },
  probably: 'вероятно',
  goTo: (text) => `Перейти к «${text}» на странице`,
  gone: 'Этого упоминания на странице уже нет.',
  inView: 'На экране',
  nothingListed: 'Здесь перечисляются упоминания страницы, каждое в своём предложении.',
  listedOf: (listed, total) => `Показаны первые ${listed} из ${total}.`,
  statements: (n) =>
    count(n, { one: '# заявление', few: '# заявления', many: '# заявлений', other: '# заявления' }),
  milestones: (n) => count(n, { one: '# событие', few: '# события', many: '# событий', other: '# события' }),
  options: 'Настройки',
  sidePanel: 'Боковая панель',
  privateWindow: {
    ask: 'Это приватное окно. Правило сохранится и после его закрытия.',
    remember: 'Сохранить правило',
    pauseTab: 'Пауза в этой вкладке',
    cancel: 'Отмена',
  },
  notices: {
    reading: 'Страница читается…',
    noMentions: 'Xiaomi Auto здесь не упоминается',
    noMentionsMore: 'Всё, что заявлено, можно прочитать ниже.',
    off: 'Здесь выключено',
    offMore: 'На этом сайте ничего не читается и не отмечается.',
    offPageMore: 'На ней ничего не читается и не отмечается.',
    offByDefault: 'На сайтах без правила всё выключено.',
    restricted: 'На этой странице недоступно',
    restrictedMore: 'Браузер не пускает расширения на свои страницы и в свой магазин.',
    pdf: 'В файлах PDF недоступно',
    pdfMore: 'Встроенный просмотр PDF не даёт расширениям читать текст.',
    noAccess: 'Нет доступа к этому сайту',
    noAccessMore:
      'Браузер его не даёт. On Record читает страницы только на этом устройстве и ничего не отправляет.',
    grant: 'Разрешить доступ',
    notStarted: 'На этой странице не запущено',
    notStartedMore: 'Она была открыта раньше, чем появился On Record. После перезагрузки всё заработает.',
    reload: 'Перезагрузить страницу',
    oldBrowser: 'Браузер слишком старый',
    oldBrowserMore: 'Для отметок нужен Chrome 129, Firefox 147 или новее.',
    notSaved: 'Не сохранено',
    notSavedMore: 'Браузер этого не сохранил. Действует то, что было раньше.',
    newer: 'Только чтение',
    newerMore:
      'Сохранённые настройки — от более новой версии On Record. Чтобы менять их, обновите расширение.',
    again: 'Повторить',
  },
  pause: {
    menu: 'Пауза',
    tab: 'в этой вкладке',
    hour: 'на 1 час',
    tomorrow: 'до завтра',
    facts: 'до обновления фактов',
    pausedUntil: (time) => `Пауза до ${time}`,
    pausedForFacts: 'Пауза до обновления фактов',
    pausedMore: 'Ни на одном сайте ничего не читается и не отмечается.',
    pausedTab: 'Пауза в этой вкладке',
    pausedTabMore: 'Пока она открыта, в ней ничего не читается и не отмечается.',
    resume: 'Продолжить',
  },
};
