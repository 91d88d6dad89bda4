/**
 * A naive second opinion: sentences are made of words whose parts are known, and what should be found is read off
 * the row of those parts by plain patterns. It shares neither code nor words' tables with the matcher.
 *
 * One letter for each part: B brand · G genitive · C plain car word · S sure car word · M modifier · E electric ·
 * L link · X goods · T goods even of a sure car · U name of the unit · K code · V code with its variant · O any other word · P punctuation.
 */
export type Part = 'B' | 'G' | 'C' | 'S' | 'M' | 'E' | 'L' | 'X' | 'T' | 'U' | 'K' | 'V' | 'O' | 'P';

/** A language in miniature: words that play one part each, and whether cars stand behind or before the brand. */
export interface Miniature {
  words: Partial<Record<Part, readonly string[]>>;
  behind: boolean;
  before: 'no' | 'linked' | 'touching';
}

export const MINIATURES: Record<string, Miniature> = {
  English: {
    words: {
      B: ['Xiaomi'],
      C: ['car', 'vehicles'],
      S: ['sedan', 'crossover'],
      M: ['new', 'third'],
      E: ['electric'],
      L: ['by', 'from'],
      X: ['camera', 'recorder'],
      T: ['holder', 'charger'],
      U: ['Motors'],
      K: ['SU7', 'YU9'],
      V: ['SU7 Ultra', 'YU7 GT'],
      O: ['we', 'saw', 'it'],
      P: [',', '!', '“'],
    },
    behind: true,
    before: 'linked',
  },
  Spanish: {
    words: {
      B: ['Xiaomi', 'XIAOMI'],
      C: ['coche', 'vehículos'],
      S: ['sedán', 'berlinas'],
      M: ['nuevo', 'tercer'],
      E: ['eléctrico'],
      L: ['de', 'del'],
      X: ['cargador', 'soporte'],
      U: ['Motors'],
      K: ['SU7'],
      V: ['SU7 Max'],
      O: ['es', 'muy', 'aquí'],
      P: [',', '.', '¿'],
    },
    behind: false,
    before: 'touching',
  },
  Russian: {
    words: {
      B: ['Xiaomi', 'Сяоми'],
      C: ['автомобилей', 'машина'],
      S: ['электромобиля', 'седан'],
      M: ['новый', 'третьего'],
      E: ['электрический'],
      L: ['от', 'бренда'],
      X: ['зарядка', 'держатель'],
      U: ['Motors'],
      K: ['SU7'],
      V: ['YU7 Pro'],
      O: ['мы', 'вот', 'есть'],
      P: [',', '.', '—'],
    },
    behind: false,
    before: 'touching',
  },
  Korean: {
    words: {
      B: ['샤오미'],
      G: ['의'],
      C: ['차량'],
      S: ['세단', '슈퍼카'],
      M: ['첫', '신형'],
      E: ['전기'],
      X: ['청소기', '블랙박스'],
      T: ['충전기', '거치대'],
      K: ['SU7'],
      V: ['SU7 울트라'],
      O: ['우리', '곧'],
      P: [',', '.', '“'],
    },
    behind: true,
    before: 'no',
  },
};

export interface Token {
  part: Part;
  start: number;
  end: number;
}

/** What should be found: pairs of offsets. `tokens` cover the text in order. */
export function expectedSpans(tokens: readonly Token[], { behind, before }: Miniature): [number, number][] {
  const parts = tokens.map(({ part }) => part).join('');
  const spans: [number, number][] = [];
  let free = 0;
  const add = (from: number, to: number) => {
    spans.push([tokens[from]?.start ?? -1, tokens[to - 1]?.end ?? -1]);
    free = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (i < free) continue;
    if (/[KV]/.test(parts.charAt(i))) add(i, i + 1);
    if (parts.charAt(i) !== 'B') continue;
    const after = parts.slice(i + 1);
    const name = /^(?:[KV]|U(?![ME]?[XT]))/.exec(after);
    const left = before === 'no' ? null : leftStart(parts.slice(0, i), before, tokens);
    const right = behind ? rightLength(after) : 0;
    if (name) add(i, i + 2);
    else if (left !== null && left >= free) add(left, i + 1);
    else if (right > 0) add(i, i + 1 + right);
  }
  return spans;
}

/** How many words behind the brand make a noun phrase with it. */
function rightLength(after: string): number {
  const phrase = /^[GME]*[CS]+/.exec(after)?.[0] ?? '';
  if (phrase.length > 8) return -1;
  const isSure = /[SE]/.test(phrase);
  const isForGoods = (isSure ? /^T/ : /^[ME]?[XT]/).test(after.slice(phrase.length));
  return isForGoods ? 0 : phrase.length;
}

/** Where the noun phrase that ends with the brand begins; null if there is none. */
function leftStart(text: string, before: 'linked' | 'touching', tokens: readonly Token[]): number | null {
  const words = /[CSMEL]{0,10}$/.exec(text)?.[0] ?? '';
  const phrase = /[CSME][CSMEL]*$/.exec(words)?.[0] ?? '';
  const between = /[^CS]*$/.exec(phrase)?.[0] ?? '';
  if (!/[CS]/.test(phrase) || (before === 'linked' && !between.includes('L'))) return null;
  const start = text.length - phrase.length;
  return /[SE]/.test(phrase) || !goodsBefore(text.slice(0, start), tokens) ? start : null;
}

/** Whether one of the four words before names goods, past at most one long word that is no link. */
function goodsBefore(text: string, tokens: readonly Token[]): boolean {
  let long = 0;
  for (let back = 1; back <= 4; back++) {
    const at = text.length - back;
    const part = text.charAt(at);
    const { start, end } = tokens[at] ?? { start: 0, end: 0 };
    if (part === '' || part === 'P' || /[KV]/.test(part)) return false;
    if (part === 'X' || part === 'T') return true;
    if (back > 1 && part !== 'L' && end - start >= 5 && ++long > 1) return false;
  }
  return false;
}
