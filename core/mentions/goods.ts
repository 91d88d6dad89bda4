import { CJK, DIGIT, isHyphen, isUnspaced, LATIN, scriptAt, THAI, unitAt } from '../text/scripts';
import { gatePattern } from './anchors';
import { codeFrom } from './codes';
import { matchEnd } from './match-end';
import {
  ANY_CAR,
  AUTOMATIC,
  BUSINESS,
  CLAUSE,
  ELECTRIC,
  GENITIVE,
  GOODS,
  LINK,
  MAKER,
  MODEL_WORD,
  MODIFIER,
  PARTICLE,
  PURPOSE,
  SUBJECT,
  SURE_CAR,
  SURE_GOODS,
  UNIT_NAME,
} from './roles';
import { isCapital, type Word, wordAfter, wordAt, wordBefore } from './words';

/** A word this long can describe cars and goods ("car suction holder", "coche barato de Xiaomi"). */
const SHORTEST_DESCRIPTION = 5;
/** Shorter words in a title are no things: "in", "to". */
const SHORTEST_THING = 4;
/** How many words behind a car word may lead to the goods: "Xiaomi Smart Car Electric Sensor Phone Holder". */
const WORDS_BEHIND = 4;
/** Longer runs of Thai are whole clauses, which begin with anything (UTF-16 code units). */
const LONGEST_RUN = 40;
/** How many words before a phrase may say that it names goods: "cargador para el coche". */
const WORDS_BEFORE = 4;

/**
 * Whether a car word only says what the thing behind it is for: "Xiaomi car charger", "Xiaomi auto start". `roles`
 * are those of its whole phrase, which may make the car sure.
 */
export function isForGoods(text: string, car: Word, roles: number): boolean {
  let word = wordAfter(text, car.to);
  const isSure = roles & (SURE_CAR | ELECTRIC);
  if (isTied(text, car.to, !!isSure) || isBorne(text, car.to)) return true;
  if (isSure) return areSureGoods(text, word);
  if (!word) return false;
  // "Xiaomi Auto la" is the unit's name in Spanish.
  if (word.roles & CLAUSE && !(car.roles & UNIT_NAME)) return true;
  // "Xiaomi Auto ใน": the Thai goods that begin like this are for a car that is named in Thai.
  if (scriptAt(text, word.at) === THAI && scriptAt(text, car.at) !== THAI) return false;
  const isNoun = isHyphen(unitAt(text, car.at, -1));
  const isSmall = !isNoun && text.startsWith('auto', car.at) && isShortName(car);
  // "Xiaomi Auto launch" may be of the unit, "Xiaomi auto launch" is a setting.
  if (word.roles & AUTOMATIC && isShortName(car) && (isSmall || !(word.roles & SUBJECT))) return true;
  // "Xiaomi auto pause": whatever is done by itself is none of the words the spotter knows.
  if (isSmall && word.roles === 0 && !isCapital(text, word.at)) return true;
  if (isTitle(text, car, word)) return true;
  for (let count = 0; word && count < WORDS_BEHIND; count++) {
    if (word.roles & GOODS) return true;
    const describes = word.roles & (MODIFIER | MODEL_WORD) || isDescription(text, word);
    const isCode = scriptAt(text, word.to) === DIGIT && !codeFrom(text, word.at);
    // In the names of goods every word has a capital; in a sentence one description is enough.
    if (!(describes || isCode) || (count > 0 && !isCapital(text, word.at))) return false;
    word = wordAfter(text, isCode ? word.to + 1 : word.to);
  }
  return false;
}

/** 小米汽车用充气泵, 自動車用充電器: "for cars" and "car-borne", unless a company's users (用户) or honours (载誉) follow. */
function isBorne(text: string, end: number): boolean {
  return '用载載'.includes(text.charAt(end)) && ((wordAt(text, end + 1)?.roles ?? 0) & GOODS) > 0;
}

/** "auto", "авто", "オート", "오토": the unit's name that also says that something is done by itself. */
function isShortName({ at: start, to: end, roles }: Word): boolean {
  return (roles & (UNIT_NAME | SURE_CAR)) === UNIT_NAME && end - start < SHORTEST_DESCRIPTION;
}

/** "Xiaomi EV charging cable": goods that are so behind any car, past words that may be said of goods. */
function areSureGoods(text: string, first: Word | null): boolean {
  let word = first;
  while (word && word.roles & GOODS && !(word.roles & SURE_GOODS)) word = wordAfter(text, word.to);
  return !!word && (word.roles & SURE_GOODS) > 0;
}

/** What an unknown word of a title ends in that is no thing, but a verb or adverb: "Wins", "Opened". */
const VERB = /(s|ed|ly)$/i;

/** A headline goes on in capitals or numbers: "Xiaomi Auto Sold 20,000", but "Xiaomi Auto Turn Off Screen". */
const HEADLINE = /^ (\d|[A-Z]\S{3})/;

/** "Xiaomi Car Towel", "Xiaomi Auto Caption": in a title an unknown noun behind a car is what is sold or done. */
function isTitle(text: string, car: Word, { at: start, to: end, roles }: Word): boolean {
  const form = text.slice(start, end);
  return (
    !(roles & ~AUTOMATIC) &&
    end - start >= SHORTEST_THING &&
    isCapital(text, start) &&
    isCapital(text, car.at) &&
    !VERB.test(form) &&
    !gatePattern.test(form) &&
    (!(car.roles & UNIT_NAME) || (isShortName(car) && !HEADLINE.test(text.slice(end, end + 5))))
  );
}

/** Whether a word that is not known can be an adjective: shorter ones are particles, and the brand is none. */
export function isDescription(text: string, { at: start, to: end, roles }: Word): boolean {
  return roles === 0 && end - start >= SHORTEST_DESCRIPTION && !gatePattern.test(text.slice(start, end));
}

/**
 * "Xiaomi Auto-Buy": what is tied on makes another word of it, unless it is a business ("Auto-Sparte"). A sure car is
 * another thing with letters and digits tied on, as in numbers of parts: "xiaomi ev-a1".
 */
function isTied(text: string, end: number, isSure: boolean): boolean {
  if (!isHyphen(unitAt(text, end, 1)) || scriptAt(text, end + 1) !== LATIN) return false;
  const word = wordAt(text, end + 1);
  if (isSure) return !!word && scriptAt(text, word.to) === DIGIT;
  return !word || !(word.roles & (BUSINESS | ANY_CAR));
}

/**
 * Whether the words before a phrase say that it names goods for cars ("chargeur de voiture Xiaomi") or, where no
 * link ties the brand on, the company ("fabricante de coches Xiaomi"). A sure car is named by its maker only.
 */
export function isNamedByGoods(
  text: string,
  start: number,
  roles: number,
  isSure: boolean,
  isLinked: boolean,
): boolean {
  // "Aspirateur électrique voiture Xiaomi": what is electric need not be the car.
  const isCertain = isSure && (isLinked || (roles & (SURE_CAR | BUSINESS)) > 0);
  let at = start;
  let described = false;
  for (let count = 0; count < WORDS_BEFORE; count++) {
    const word = wordBefore(text, at) ?? firstInRun(text, at);
    if (!word) return false;
    if (!isCertain && word.roles & GOODS) return true;
    if (!isSure && !isLinked && count === 0 && isPurpose(text, word)) return true;
    if (!isLinked && word.roles & MAKER) return true;
    if (count > 0 && !(word.roles & LINK) && word.to - word.at >= SHORTEST_DESCRIPTION) {
      if (described) return false;
      described = true;
    }
    at = word.at;
  }
  return false;
}

/** Thai writes words together: what an unknown run of them begins with is what it names, as in เครื่องเติมลมรถยนต์. */
function firstInRun(text: string, end: number): Word | null {
  let start = end;
  while (end - start < LONGEST_RUN && scriptAt(text, start, -1) === THAI) start--;
  return start < end ? wordAt(text, start) : null;
}

/** シャオミオートズーム, 샤오미 오토포커스: what runs on behind "auto" makes another word of it. */
const RUNS_ON = /ト ?[ァ-ヺ]|토[가-힣]/y;
/**
 * Whether a one-character word (车, 車, 차) is only the beginning of another one: 车载, 车主, 차원. Behind a genitive
 * or an ordinal it is a word, unless a longer one is known: 小米的车, 小米第一款车亮相.
 */
export function isPartOfLongerWord(text: string, word: Word, rolesBefore: number): boolean {
  if (!(word.roles & UNIT_NAME) || !matchEnd(RUNS_ON, text, word.to - 1)) {
    if (word.to - word.at > 1 || !(word.roles & ANY_CAR) || !isUnspaced(scriptAt(text, word.at)))
      return false;
    const script = scriptAt(text, word.to);
    // 小米车车主: of two of them the second begins the other word.
    if (text.charAt(word.to) === text.charAt(word.at)) return false;
    if (!isUnspaced(script) || (script === CJK && rolesBefore & (GENITIVE | MODIFIER))) return false;
  }
  return !((wordAt(text, word.to)?.roles ?? 0) & PARTICLE);
}

/** "coussin de voiture": one car without an article is a kind of thing, "ventes de voitures" speaks of cars. */
const OF_ONE = /de \S*[^s\s]\s/y;

/** "pro" is Czech for "for"; the Pro of a model has a capital. */
function isPurpose(text: string, word: Word): boolean {
  return (word.roles & PURPOSE) > 0 ? !isCapital(text, word.at) : matchEnd(OF_ONE, text, word.at) > 0;
}
