import type { ComparedFigure, Verdict } from '../facts/comparison';
import type { Reason } from '../facts/context';
import type { Statement, Topic } from '../facts/dataset';

/** Everything the card says, and what it shares with the other surfaces. Parameters come formatted. */
export interface CardStrings {
  onRecord: string;
  /** Name line of a mention that is not sure. */
  probably(name: string): string;
  pin: string;
  close: string;
  previous: string;
  next: string;
  /** Place among the mentions, for those who cannot see it: `3 of 12`. */
  position(at: string, total: string): string;
  /** Whose words these are, and where: the by-line under a quote that was stated. */
  reported(kind: Statement['kind'], speaker: string, event: string, city: string, date: string): string;
  /** The by-line under the writer's own commentary. */
  commentary(speaker: string, date: string): string;
  /** Names of the dataset as this language writes them, by their English form; what is missing stays English. */
  names: Readonly<Record<string, string>>;
  /** Said where a title is our translation: it stands in another language than the words it is about. */
  ourWording: string;
  source: string;
  /** A source link's accessible name; begins with `source`. */
  sourceOf(outlet: string): string;
  topics: Record<Topic, string>;
  /** Why this statement was chosen. */
  because(where: NonNullable<Reason['where']>, topics: string): string;
  headline: string;
  /** The reason where the words speak of no topic that the reader wants cards to speak of. */
  leftOut: string;
  asOf(date: string): string;
  cite: string;
  cited: string;
  notCited: string;
  /** A citation's form; the names of the others (Markdown, APA, BibTeX) are the same everywhere. */
  plainText: string;
  /** Adds the page's own sentence to the citation. */
  withSentence: string;
  allStatements(count: number): string;
  offOn(site: string): string;
  offHere: string;
  notThis(name: string): string;
  isOff(site: string): string;
  isOffHere: string;
  isSilenced(text: string): string;
  undo: string;
  comparison: ComparisonStrings;
  horizon: HorizonStrings;
}

/** What the page says beside what was stated. */
export interface ComparisonStrings {
  here: string;
  stated: string;
  verdicts: Record<Verdict, string>;
  /** Why a rank cannot be compared: the page counts among fewer carmakers. */
  scopes: Record<NonNullable<ComparedFigure['scope']>, string>;
  /** Before the reports that worded the statement as the page does. */
  differently: string;
}

/** Words of the horizon picture. Years and spans come formatted. */
export interface HorizonStrings {
  today: string;
  stated: string;
  /** The year that the page names, as a label and as a sentence. */
  here(year: string): string;
  claimed(year: string): string;
  /** Under the picture: how much of the stated span has passed. */
  passed(span: string, least: string, most: string): string;
  /** The same once the window's last year is over. */
  over(year: string): string;
  /** The picture in words, before `passed` or `over`. */
  window(announced: string, from: string, to: string): string;
  years(count: number): string;
  months(count: number): string;
}
