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
  /** Whether what describes the car may also stand behind the brand that follows it. */
  trailing?: boolean;
  /** Whether a word that is not known ends what is read, since where it begins cannot be seen. */
  closed?: boolean;
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
  German: {
    words: {
      B: ['Xiaomi'],
      C: ['Wagen', 'Fahrzeug'],
      S: ['Elektroauto', 'Limousine'],
      M: ['neue', 'erstes'],
      E: ['elektrisches'],
      L: ['von', 'aus'],
      X: ['Halterung', 'Kühlbox'],
      U: ['Motors'],
      K: ['SU7'],
      V: ['YU7 Max'],
      O: ['wir', 'sah', 'es'],
      P: [',', '!', '„'],
    },
    behind: true,
    before: 'linked',
  },
  Turkish: {
    words: {
      B: ['Xiaomi'],
      C: ['araba', 'araç'],
      S: ['sedan'],
      M: ['ilk', 'yeni'],
      E: ['elektrikli'],
      X: ['kamera', 'süpürge'],
      U: ['Motors'],
      K: ['YU7'],
      V: ['SU7 Pro'],
      O: ['biz', 've', 'çok'],
      P: [',', '.', '“'],
    },
    behind: true,
    before: 'no',
  },
  Vietnamese: {
    words: {
      B: ['Xiaomi'],
      C: ['xe', 'ôtô'],
      M: ['mới', 'nhất'],
      E: ['điện'],
      L: ['của', 'từ'],
      X: ['sạc', 'bơm'],
      U: ['Motors'],
      K: ['SU7'],
      V: ['YU7 GT'],
      O: ['tôi', 'rất', 'đã'],
      P: [',', '.', '“'],
    },
    behind: false,
    before: 'touching',
  },
  Hebrew: {
    words: {
      B: ['שיאומי', 'Xiaomi'],
      C: ['מכונית', 'רכב'],
      S: ['סדאן'],
      M: ['חדשה', 'ראשונה'],
      E: ['חשמלית'],
      L: ['של'],
      X: ['מטען', 'מצלמת'],
      K: ['SU7'],
      V: ['YU7 Pro'],
      O: ['אני', 'גם', 'זה'],
      P: [',', '.', '–'],
    },
    behind: false,
    before: 'touching',
  },
  Arabic: {
    words: {
      B: ['شاومي', 'Xiaomi'],
      C: ['سيارة', 'مركبات'],
      S: ['سيدان'],
      M: ['جديدة', 'ذكية'],
      E: ['كهربائية'],
      L: ['من'],
      X: ['شاحن', 'مكنسة'],
      K: ['SU7'],
      V: ['SU7 Max'],
      O: ['نحن', 'هذا', 'لا'],
      P: [',', '.', '–'],
    },
    behind: false,
    before: 'touching',
    trailing: true,
  },
  Hindi: {
    words: {
      B: ['शाओमी'],
      C: ['कार', 'वाहन'],
      S: ['सेडान'],
      M: ['पहली', 'नई'],
      E: ['इलेक्ट्रिक'],
      X: ['चार्जर', 'कैमरा'],
      U: ['मोटर्स'],
      K: ['SU7'],
      V: ['YU7 Max'],
      O: ['हम', 'यह', 'है'],
      P: [',', '।', '“'],
    },
    behind: true,
    before: 'no',
  },
  Thai: {
    words: {
      B: ['เสียวหมี่'],
      C: ['รถ', 'รถยนต์'],
      S: ['ซีดาน', 'เอสยูวี'],
      M: ['ใหม่', 'แรก'],
      E: ['ไฟฟ้า'],
      L: ['ของ', 'จาก'],
      X: ['กล้อง', 'เครื่อง'],
      K: ['SU7'],
      V: ['YU7 Pro'],
      O: ['เรา', 'และ'],
      P: [',', '.', '“'],
    },
    behind: false,
    before: 'touching',
    closed: true,
  },
  Chinese: {
    words: {
      B: ['小米'],
      G: ['的'],
      C: ['新车', '首车'],
      S: ['轿车', '跑车'],
      M: ['首款', '全新'],
      E: ['纯电'],
      X: ['净化器', '记录仪'],
      T: ['充电器', '头盔'],
      K: ['SU7', 'YU9'],
      V: ['YU7 Max'],
      O: ['我们', '今天'],
      P: ['，', '。', '“'],
    },
    behind: true,
    before: 'no',
  },
  Japanese: {
    words: {
      B: ['シャオミ'],
      G: ['の'],
      C: ['クルマ', '車両'],
      S: ['セダン', '電気自動車'],
      M: ['初の', '新型'],
      E: ['電動'],
      X: ['ホルダー', '掃除機'],
      T: ['充電器'],
      K: ['SU7'],
      V: ['SU7 ウルトラ'],
      O: ['私', '今日'],
      P: ['、', '。', '「'],
    },
    behind: true,
    before: 'no',
  },
};

export interface Token {
  part: Part;
  form: string;
  start: number;
  end: number;
}

/** What should be found: pairs of offsets. `tokens` cover the text in order. */
export function expectedSpans(tokens: readonly Token[], miniature: Miniature): [number, number][] {
  const { behind, before, trailing } = miniature;
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
    const left = before === 'no' ? null : leftStart(parts.slice(0, i), miniature, tokens);
    const right = behind ? rightLength(after) : 0;
    if (name) add(i, i + 2);
    else if (left !== null && left >= free)
      add(left, i + 1 + (trailing ? (/^[MES]*/.exec(after)?.[0].length ?? 0) : 0));
    else if (right > 0) add(i, i + 1 + right);
  }
  return spans;
}

/** How many words behind the brand make a noun phrase with it. */
function rightLength(after: string): number {
  // No more than eight are read.
  const phrase = (/^[GME]*[CS]+/.exec(after)?.[0] ?? '').slice(0, 8);
  if (!/[CS]/.test(phrase)) return 0;
  const isSure = /[SE]/.test(phrase);
  const isForGoods = (isSure ? /^X*T/ : /^[ME]?[XT]/).test(after.slice(phrase.length));
  return isForGoods ? 0 : phrase.length;
}

/** Where the noun phrase that ends with the brand begins; null if there is none. */
function leftStart(text: string, { before, closed }: Miniature, tokens: readonly Token[]): number | null {
  const words = /[CSMEL]{0,10}$/.exec(text)?.[0] ?? '';
  const phrase = /[CSME][CSMEL]*$/.exec(words)?.[0] ?? '';
  const one = electricOne(words, text.length - words.length, tokens);
  if (one !== null) return one;
  const between = /[^CS]*$/.exec(phrase)?.[0] ?? '';
  if (!/[CS]/.test(phrase) || (before === 'linked' && !between.includes('L'))) return null;
  const start = text.length - phrase.length;
  const isLinked = between.includes('L');
  if (/S/.test(phrase) || (/E/.test(phrase) && isLinked)) return start;
  if (!/E/.test(phrase) && !isLinked && isOneOfKind(tokens[start - 1], tokens[start])) return null;
  const readable = closed ? text.slice(0, start).replace(/.*[OB]/, '') : text.slice(0, start);
  return goodsBefore(text.slice(0, start), start - readable.length, tokens) ? null : start;
}

/** "del nuevo eléctrico de Xiaomi": an article and no noun; the one article among the words is "del". */
function electricOne(words: string, from: number, tokens: readonly Token[]): number | null {
  if (/[CS]/.test(words) || !/E/.test(words)) return null;
  const first = /[ME].*L/.exec(words)?.index;
  return first !== undefined && tokens[from + first - 1]?.form === 'del' ? from + first : null;
}

/** "soporte de coche Xiaomi": a single car behind a bare "de" is what the thing is for. */
function isOneOfKind(link: Token | undefined, car: Token | undefined): boolean {
  return link?.form === 'de' && !car?.form.endsWith('s');
}

/** Whether one of the four words before names goods, past at most one long word that is no link. */
function goodsBefore(text: string, from: number, tokens: readonly Token[]): boolean {
  let long = 0;
  for (let back = 1; back <= 4; back++) {
    const at = text.length - back;
    const part = text.charAt(at);
    const { start, end } = tokens[at] ?? { start: 0, end: 0 };
    if (at < from || part === 'P' || /[KV]/.test(part)) return false;
    if (part === 'X' || part === 'T') return true;
    if (back > 1 && part !== 'L' && end - start >= 5 && ++long > 1) return false;
  }
  return false;
}
