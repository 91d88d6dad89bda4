/**
 * Every mention holds one of these anchors: the brand in a script it is written in, or a car's code.
 * Spelled out case by case and bounded on both sides of a code, so that neither flags nor hashes cost anything
 * on the millions of texts without a name. A code is searched for by its digit, which is rarer than its letters;
 * the digit stands before the lookbehind, or older engines try the lookbehind at every character.
 */
export const gatePattern: RegExp =
  /[xX][iIİı][aA][oO][mM][iIİı]|[789](?<=(?<!\w)(?:[sSyY][uU]|[sS]peed [uU]ltra ).|(?:[إا]س|واي)[. ]?يو ?.)(?=[sS]?(?!\w)|[mM][aA]|[uU][lL]|[pP][rR]|[gG][tT])|小米|シャオミ|샤오미|[сС][яЯ][оО][мМ][иИіІ]|[шШ][аА][оО][мМ][иИіІ]|شي?اوم[يى]|שי?אומי|श(?:ा|्या|िया)ओम[ीि]|शियोमी|เ[สซ]ี่?ยวห?มี่|御7|[苏蘇]七|雷[军軍]造[车車]/;

/** Characters that are not seen, and so may stand inside a name: soft hyphen, joiners, directions, variants. */
const unseen =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff';
/** Other forms of the pattern's own characters: full width, half-width kana, jamo written apart. */
const otherForms = '\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uff9f\\u1100-\\u11ff';
const veil = new RegExp(`[${unseen}${otherForms}]`);
const anchorOrVeil = new RegExp(`${gatePattern.source}|${veil.source}`);

/** Whether a text can hold a mention at all. One pass; a second one only for texts with veiling characters. */
export function opensGate(text: string): boolean {
  const hit = anchorOrVeil.exec(text);
  return (
    hit !== null &&
    (!veil.test(hit[0]) ||
      gatePattern.test(text.replace(new RegExp(`[${unseen}]`, 'g'), '').normalize('NFKC')))
  );
}

/** A code without its bounds. */
const gluedCode = '[789](?<=[sSyY][uU].)';

/**
 * Where anchors may stand: ascending offsets (UTF-16 code units of the text given), each at a character of the
 * anchor. Codes count without their bounds here, since the text of a whole document glues its blocks together:
 * `<li>Xiaomi Auto</li><li>SU7</li>` reads "AutoSU7". What a block really holds is for `findCandidates` to say.
 */
export function anchorOffsets(text: string): number[] {
  const { text: plain, origin } = veil.test(text) ? unveil(text) : { text, origin: null };
  return Array.from(
    plain.matchAll(new RegExp(`${gatePattern.source}|${gluedCode}`, 'g')),
    ({ index }) => origin?.[index] ?? index,
  );
}

/** The text as the pattern wants it, and for each of its code units the offset it comes from. */
function unveil(text: string): { text: string; origin: number[] } {
  const origin: number[] = [];
  let plain = '';
  let start = 0;
  for (const [index, part] of text.split(new RegExp(`(${veil.source}+)`)).entries()) {
    const isVeiled = index % 2 === 1;
    const shown = isVeiled ? part.replace(INVISIBLE, '').normalize('NFKC') : part;
    for (let i = 0; i < shown.length; i++) origin.push(start + Math.min(i, part.length - 1));
    plain += shown;
    start += part.length;
  }
  return { text: plain, origin };
}

const INVISIBLE = /[^\uff10-\uff9f\u1100-\u11ff]/g;
