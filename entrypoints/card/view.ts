import type { ShownReport } from '../../components/card/Comparison';
import type { HorizonView } from '../../components/horizon/horizon-view';
import type { CardView, ShownStatement } from '../../core/card/view';
import type { CitedPage } from '../../core/facts/citation';
import type { Comparison } from '../../core/facts/comparison';
import type { CueSheet } from '../../core/facts/cues/cue-sheet';
import type { Statement } from '../../core/facts/dataset';
import { differingReports } from '../../core/facts/differing-reports';
import { statedHorizon } from '../../core/facts/horizon';
import type { PageFacts } from '../../core/facts/page-facts';
import { rankBy } from '../../core/facts/rank-by';
import type { ListedMention, PageWorld } from '../../core/page/world';

/** What a card shows apart from the state it is in. */
export type CardContents = Omit<CardView, 'pinned' | 'state' | 'total'>;

/** Further statements on a card, one line each. */
const further = 2;

/** What is on record, and the words by which a sentence is tied to it. */
export interface OnRecord {
  facts: PageFacts;
  /** Those of the facts that the reader lets cards choose from. */
  statements: readonly Statement[];
  cues: readonly CueSheet[];
  compare: NonNullable<PageWorld['compare']>;
}

/** Chooses and gathers what is on record for a mention. Null only where the dataset is empty. */
export function contentsFor(
  listed: ListedMention,
  { facts, cues, statements }: OnRecord,
  site: string | null,
  now: number,
): CardContents | null {
  const ranked = rankBy(cues, listed.context, listed, statements);
  const [lead] = ranked;
  if (lead === undefined) return null;
  const shown = shownStatement(lead.statement, facts);
  if (shown === null) return null;
  const topics = new Set([...lead.reason.topics, ...lead.statement.topics]);
  const progress = facts.milestones
    .filter(({ statements }) => statements.includes(lead.statement.id))
    .reduce<PageFacts['milestones'][number] | null>(
      (newest, milestone) => (newest === null || milestone.date > newest.date ? milestone : newest),
      null,
    );
  return {
    name: nameOf(listed),
    text: listed.text,
    grade: listed.grade,
    lead: shown,
    reason: lead.reason,
    more: ranked.slice(1, 1 + further).map(({ statement }) => statement),
    progress,
    horizon: topics.has('horizon') || topics.has('rank'),
    asOf: facts.edition.asOf,
    statementCount: facts.statements.length,
    now,
    host: site,
    position: listed.index + 1,
  };
}

/** The stated span of years, for the picture; null where no statement gives one. */
export function horizonFor(
  { statements }: OnRecord,
  now: number,
  claimedYear: number | null,
): HorizonView | null {
  const stated = statedHorizon(statements);
  return stated && { ...stated, now, claimedYear };
}

/** The reports that worded the statement as the page does, with their sources. */
export const reportsFor = (
  comparison: Comparison,
  { corroboration, sources }: PageFacts,
): readonly ShownReport[] =>
  differingReports(comparison, corroboration).flatMap(({ source: id, how }) => {
    const source = sources[id];
    return source ? [{ source, how }] : [];
  });

/** The reader's page, for a citation. */
export const citedPage = ({ context: { sentence, title } }: ListedMention): CitedPage => ({
  sentence,
  title,
  url: location.href,
});

function shownStatement(statement: Statement, facts: PageFacts): ShownStatement | null {
  const source = facts.sources[statement.source];
  return source === undefined ? null : { statement, event: facts.event, source };
}

function nameOf({ kind, text }: ListedMention): string {
  return kind === 'model' ? text : 'Xiaomi Auto';
}
