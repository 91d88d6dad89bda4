import type { CitationForm } from '../facts/citation';
import type { Reason } from '../facts/context';
import type { Milestone, Source, Statement, StatementEvent } from '../facts/dataset';
import type { Mention } from '../mentions/mention';

/** A statement with what is needed to show it whole. */
export interface ShownStatement {
  statement: Statement;
  event: StatementEvent;
  source: Source;
}

/** What a card shows; plain values, made by `entrypoints/card`, drawn by `components/card`. */
export interface CardView {
  /** The entity's name, e.g. "Xiaomi Auto" or "SU7 Ultra". */
  name: string;
  /** The mention as the page writes it. */
  text: string;
  grade: Mention['grade'];
  lead: ShownStatement;
  reason: Reason;
  /** Two further statements, one line each. */
  more: Statement[];
  /** The newest milestone that bears on the lead statement; null where there is none. */
  progress: Milestone | null;
  /** Whether the horizon picture belongs on this card (the lead or the page speaks of years). */
  horizon: boolean;
  asOf: string;
  statementCount: number;
  /** Today (ms since the epoch), for the horizon picture. */
  now: number;
  /** The site a switch-off from the card is for, as shown; null where it is unknown. */
  host: string | null;
  pinned: boolean;
  /** Position among the frame's mentions, from 1. */
  position: number;
  total: number;
  /** `off`: the reader switched this site off from the card, and may undo it for some seconds. */
  state: 'shown' | 'off' | 'silenced';
}

export interface CardActions {
  pin(): void;
  close(): void;
  /** Copies the citation, on request with this page's sentence; resolves to false where the clipboard refused. */
  copyCitation(form: CitationForm, withSentence: boolean): Promise<boolean>;
  openPanel(): void;
  offHere(): void;
  silence(): void;
  undo(): void;
  previous(): void;
  next(): void;
}
