import type { NumberWords } from '../../text/numbers';
import { plainText } from '../../text/plain-text';
import type { Topic } from '../dataset';
import type { Aspect, ClaimWords, CueSheet } from './cue-sheet';

/** One cue, ready for matching. */
export interface Cue {
  subject: Topic | Aspect;
  /** The plain words; where the cue holds a number, those before it. */
  text: string;
  /** The plain words after the number; null where the cue holds none. */
  afterNumber: string | null;
  weight: number;
  /** Any ending may follow. */
  open: boolean;
  /** The carmaker that it names; null where it is no name. */
  maker: string | null;
}

/** A word of a list that is no cue. */
export type Word = Pick<Cue, 'text' | 'afterNumber' | 'open'>;

export interface ParsedSheet {
  cues: readonly Cue[];
  not: readonly string[];
  notAfter: readonly string[];
  numbers: NumberWords | null;
  claims: Readonly<Partial<Record<keyof ClaimWords, readonly Word[]>>>;
  /** The words that tell the sheet's language, cues and words of claims alike, without their figures. */
  telling: readonly Word[];
}

/**
 * What a cue counts. A figure beside its word is the clearest cue there is, a rank ("top five") before any other
 * ("in 20 years", "$20,000"); a phrase ("dream car") says more than a word, a measure ("101 kWh") as much as one.
 */
const weights = { rank: 5, figure: 4, phrase: 2.6, word: 2, slight: 0.8 };
const telling: readonly Cue['subject'][] = ['rank', 'horizon', 'price'];
const phrase = /\S\s\S|[\u3040-\u9fff]{4}|[\u0e00-\u0e7f]{9}/;

function parseCue(subject: Cue['subject'], written: string, open: boolean): Cue {
  const slight = written.startsWith('~');
  const starred = written.endsWith('*');
  const words = plainText(written.slice(slight ? 1 : 0, starred ? -1 : undefined)).plain;
  const [text = '', afterNumber = null] = words.split('#');
  const told = subject === 'rank' ? weights.rank : weights.figure;
  const figure = telling.includes(subject) ? told : weights.word;
  const plain = phrase.test(words) ? weights.phrase : weights.word;
  const weight = slight ? weights.slight : afterNumber === null ? plain : figure;
  return {
    subject,
    text,
    afterNumber,
    weight,
    open: open || starred,
    maker: null,
  };
}

const split = (list = ''): string[] => (list ? list.split(',') : []);
function numberWordsOf({ language, numbers, edges, proclitics = '' }: CueSheet): NumberWords | null {
  if (!numbers) return null;
  return {
    words: numbers,
    edges: language === 'ko' ? 'unit' : edges === 'free' ? 'free' : 'word',
    proclitics,
  };
}

function claimsOf({ claims }: CueSheet, open: boolean): ParsedSheet['claims'] {
  const words = (list?: string) =>
    split(list).map((written) => {
      const starred = written.endsWith('*');
      const { plain } = plainText(starred ? written.slice(0, -1) : written);
      return { text: plain, afterNumber: null, open: open || starred };
    });
  return Object.fromEntries(Object.entries(claims ?? {}).map(([kind, list]) => [kind, words(list)]));
}

/** A cue's words without its figure: "# years" as "years". Reading the figures is not worth its time there. */
const withoutFigure = ({ text, afterNumber, open }: Word): Word => ({
  text: `${text}${afterNumber ?? ''}`.trim(),
  afterNumber: null,
  open,
});

/** Scripts of one page share the sheets, and through this what was made of them; each is parsed at its first use. */
interface SharedSheet extends CueSheet {
  parsed?: ParsedSheet;
}

/** A sheet ready for matching. */
export function parseSheet(sheet: SharedSheet): ParsedSheet {
  if (sheet.parsed) return sheet.parsed;
  const open = sheet.edges !== 'word';
  const cues = Object.entries(sheet.cues).flatMap(([subject, list]) =>
    split(list).map((cue) => parseCue(subject as Cue['subject'], cue, open)),
  );
  const names = Object.entries(sheet.names ?? {}).flatMap(([maker, list]) =>
    split(list).map((name) => {
      const cue = parseCue('rivals', name, open);
      return { ...cue, maker, weight: maker === 'others' ? weights.slight : cue.weight };
    }),
  );
  const all = [...cues, ...names];
  const not = split(sheet.not).map((word) => plainText(word).plain);
  const claims = claimsOf(sheet, open);
  const negations = not.map((text) => ({ text, afterNumber: null, open: false }));
  const result: ParsedSheet = {
    cues: all,
    not,
    notAfter: split(sheet.notAfter).map((word) => plainText(word).plain),
    numbers: numberWordsOf(sheet),
    claims,
    telling: [
      ...all.map(withoutFigure),
      ...(claims.aims ?? []),
      ...(claims.unsure ?? []),
      ...negations,
    ].filter(({ text }) => text !== ''),
  };
  sheet.parsed = result;
  return result;
}
