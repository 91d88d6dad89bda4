import { isSpace, scriptAt, THAI } from './scripts';

/** A sentence is looked for this far to each side (UTF-16 code units); what is longer is cut at a space. */
const REACH = 300;

/** Ends a sentence wherever it stands. */
const FULL_STOPS = new Set('。！？｡؟۔।॥');
/** Ends a sentence where white space or the end follows. */
const STOPS = new Set('.!?…');
/** What closes a quotation or bracket still belongs to the sentence before. */
const CLOSERS = new Set('"\'”’»）)]』」》］');

/** Words that end in a full stop without ending a sentence, in small letters. */
const ABBREVIATIONS = new Set(
  (
    'dr mr mrs ms prof st no nr vs etc inc ltd co corp jr sr fig vol approx dept gov gen rep sen mt ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ca bzw usw evtl inkl ggf abs hr fr zzgl mio mrd ' +
    'sra dra pág núm aprox av env mme mlle sig dott ing tel np ul tzw mgr tzn např tj mld bv dhr mevr ' +
    'tyś тыс млн млрд руб ул др см им проф рис стр'
  ).split(' '),
);

/** Months as German writes them behind the day's full stop: "28. März". */
const MONTH = /^\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;

/**
 * The sentence around an offset: offsets in UTF-16 code units, `end` exclusive, at most 600 apart, without the
 * white space around it. Decimals and abbreviations do not end a sentence; Thai, which has no full stop, is
 * parted at its spaces; a blank line parts always.
 */
export function sentenceAt(text: string, offset: number): { start: number; end: number } {
  const at = Math.min(Math.max(offset, 0), text.length);
  let start = startBefore(text, at);
  let end = endAfter(text, at);
  while (start < at && isSpace(text.charCodeAt(start))) start++;
  while (end > at && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function startBefore(text: string, at: number): number {
  const limit = Math.max(0, at - REACH);
  for (let i = at - 1; i >= limit; i--) {
    const end = sentenceEnd(text, i);
    if (end >= 0 && end <= at) return end;
  }
  return limit === 0 ? 0 : afterSpace(text, limit, at);
}

function endAfter(text: string, at: number): number {
  const limit = Math.min(text.length, at + REACH);
  for (let i = at; i < limit; i++) {
    const end = sentenceEnd(text, i);
    if (end >= 0) return Math.min(end, limit);
  }
  return limit === text.length ? limit : beforeSpace(text, limit, at);
}

/** Where the sentence ends that ends with the character at `i`; −1 if none does. */
function sentenceEnd(text: string, i: number): number {
  const character = text.charAt(i);
  if (FULL_STOPS.has(character)) return afterClosers(text, i + 1);
  if (STOPS.has(character)) {
    const end = afterClosers(text, i + 1);
    const isFollowed = end < text.length && !isSpace(text.charCodeAt(end));
    return isFollowed || (character === '.' && end === i + 1 && isAbbreviation(text, i)) ? -1 : end;
  }
  if (!isSpace(text.charCodeAt(i))) return -1;
  if (character === '\n' && text.charAt(i - 1) === '\n') return i;
  return scriptAt(text, i, -1) === THAI && scriptAt(text, i + 1) === THAI ? i : -1;
}

/** Whether the full stop at `dot` belongs to its word: "Dr.", "No. 5", "U.S.", "28. März", "e.g. this". */
function isAbbreviation(text: string, dot: number): boolean {
  const after = text.slice(dot + 1, dot + 6);
  if (/^\s+\p{Ll}/u.test(after)) return true;
  const word = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
  if (/^\d{1,2}$/.test(word)) return MONTH.test(after);
  return word.includes('.') || /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

function afterClosers(text: string, offset: number): number {
  let end = offset;
  while (CLOSERS.has(text.charAt(end)) || FULL_STOPS.has(text.charAt(end)) || STOPS.has(text.charAt(end)))
    end++;
  return end;
}

function afterSpace(text: string, limit: number, at: number): number {
  for (let i = limit; i < at; i++) if (isSpace(text.charCodeAt(i))) return i;
  return isLowHalf(text, limit) ? limit + 1 : limit;
}

function beforeSpace(text: string, limit: number, at: number): number {
  for (let i = limit; i > at; i--) if (isSpace(text.charCodeAt(i))) return i;
  return isLowHalf(text, limit) ? limit - 1 : limit;
}

function isLowHalf(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
