import type { CardView } from '../../core/card/view';
import type { Dataset, Statement } from '../../core/facts/dataset';
import { rankStatements } from '../../core/facts/rank';
import type { Mention } from '../../core/mentions/mention';
import { sentenceAt } from '../../core/text/sentence';

interface Practised {
  text: string;
  mentions: readonly Mention[];
  /** Which of the mentions the card is for. */
  at: number;
  pinned: boolean;
  dataset: Dataset;
  /** The statements to choose from. */
  wanted: readonly Statement[];
  /** Today, ms since the epoch. */
  now: number;
}

/** The card for a mention of the practice paragraph, chosen as on any page; null where there is none to show. */
export function practiceView({
  text,
  mentions,
  at,
  pinned,
  dataset,
  wanted,
  now,
}: Practised): CardView | null {
  const mention = mentions[at];
  if (mention === undefined) return null;
  const words = text.slice(mention.start, mention.end);
  const { start, end } = sentenceAt(text, mention.start);
  const context = {
    sentence: text.slice(start, end),
    paragraph: text,
    heading: '',
    title: '',
    language: null,
  };
  const ranked = rankStatements(context, { ...mention, text: words }, wanted);
  const [lead, ...others] = ranked;
  const source = lead && dataset.sources[lead.statement.source];
  if (lead === undefined || source === undefined) return null;
  return {
    name: mention.kind === 'model' ? words : 'Xiaomi Auto',
    text: words,
    grade: mention.grade,
    lead: { statement: lead.statement, event: dataset.event, source },
    reason: lead.reason,
    more: others.slice(0, 2).map(({ statement }) => statement),
    progress: null,
    horizon: false,
    asOf: dataset.edition.asOf,
    statementCount: dataset.statements.length,
    now,
    host: null,
    pinned,
    position: at + 1,
    total: mentions.length,
    state: 'shown',
  };
}
