import fc from 'fast-check';

const CASES = Number(process.env.FUZZ_RUNS ?? 100_000);

/** A share of all cases: 10⁵ in every run, more on demand (`FUZZ_RUNS=10000000`). Seeds are printed on failure. */
export function share(part: number): { numRuns: number } {
  return { numRuns: Math.ceil(CASES * part) };
}

/** Properties take as long as their cases do (ms). */
export const PATIENCE = { timeout: 30_000 + CASES * 2 };

/** Names that are mentions wherever they stand alone, with their entity. */
export const NAMES: readonly (readonly [name: string, entityId: string])[] = [
  ['Xiaomi SU7', 'su7'],
  ['Xiaomi SU7 Ultra', 'su7-ultra'],
  ['Xiaomi SU7 Max', 'su7-max'],
  ['Xiaomi YU7 Pro', 'yu7-pro'],
  ['Xiaomi YU9', 'yu9'],
  ['小米SU7', 'su7'],
  ['小米YU7 GT', 'yu7-gt'],
  ['シャオミ SU7', 'su7'],
  ['샤오미 YU7', 'yu7'],
  ['Сяоми SU7', 'su7'],
  ['شاومي SU7', 'su7'],
  ['שיאומי YU7', 'yu7'],
  ['शाओमी SU7', 'su7'],
  ['เสียวหมี่ SU7', 'su7'],
  ['Xiaomi Motors', 'xiaomi-auto'],
  ['Xiaomi EV', 'xiaomi-auto'],
  ['小米汽车', 'xiaomi-auto'],
  ['小米汽車', 'xiaomi-auto'],
  ['シャオミ自動車', 'xiaomi-auto'],
  ['샤오미 자동차', 'xiaomi-auto'],
  ["Xiaomi's first electric car", 'xiaomi-auto'],
  ['coche eléctrico de Xiaomi', 'xiaomi-auto'],
  ['электромобиль Xiaomi', 'xiaomi-auto'],
  ['รถยนต์ไฟฟ้าของ Xiaomi', 'xiaomi-auto'],
];

/** Pieces of names, near misses and all that may stand between them. */
const PIECES = [
  ...NAMES.flatMap(([name]) => [name, ...name.split(' ')]),
  ...[
    'SU7',
    'YU7',
    'su7',
    'SU78',
    'XSU7',
    'SU-7',
    'sU7',
    'YU7X',
    'SU7Max',
    'SU7s',
    'Speed Ultra 7',
    '苏七',
    '御7',
    '雷军造车',
  ],
  ...[
    'Xiaomi',
    'xiaomi',
    '小米',
    'シャオミ',
    '샤오미',
    'Xiаomi',
    'Xiaomi’s',
    "Xiaomi'",
    'Xiaomis',
    'XiaomiEV',
    '#XiaomiSU7',
  ],
  ...[
    'car',
    'electric',
    'charger',
    'Auto',
    'auto',
    'start',
    'first',
    'by',
    'from',
    'de',
    'del',
    'prima',
    'di',
    'von',
    'der',
  ],
  ...[
    '的',
    '首款',
    '车',
    '车载',
    '电动车',
    'の',
    '初の',
    'EV',
    '의',
    '첫',
    '전기차',
    '용',
    'รถ',
    'ของ',
    'سيارة',
    'الكهربائية',
    'रथ',
    'की',
    'कार',
  ],
  ...[
    'Su-7',
    'Sukhoi',
    'fighter',
    'Tesla',
    'sedan',
    '2024',
    '.',
    ',',
    '!',
    '。',
    '：',
    '(',
    ')',
    '/',
    '-',
    '_',
    '@',
    '#',
    '://',
    '.com',
    "'",
    '’',
    '“',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\u2009',
    '\u3000',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u202e',
  ],
  ...['\u0301', '\u3099', '\u1109', 'ＳＵ７', 'ｼｬｵﾐ', '\ud835', '\udc00', '😀', '𐦼', 'ß', 'İ', 'ﬁ', '\u0000'],
];

/** Texts that look like what the matcher is about, and others that look like nothing. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
  },
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((pieces) => pieces.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);

/** A word that means nothing here and touches nothing it stands beside. */
export const FILLER = 'lorem';
