import type { Statement, Topic } from '../../core/facts/dataset';
import { countDifferences } from '../../core/facts/differences';
import { rankStatements } from '../../core/facts/rank';
import type { ListedMention } from '../../core/page/world';

/** Mentions whose surroundings are read for the summary; a page with more has said by then what it is about. */
const read = 100;

/** A statement counts as spoken of from this share of the best one's score. */
const share = 0.5;

export interface PageTopics {
  /** What the page's mentions are about, most often spoken of first. */
  here: Topic[];
  /** What was stated and is not spoken of on the page, in the dataset's order. */
  elsewhere: Topic[];
  /** Per mention read, the wanted topic that decided; null where its surroundings speak of none. */
  of: ReadonlyMap<ListedMention, Topic | null>;
  /** Figures that differ from the stated ones; each counts once, however many mentions its sentence holds. */
  differences: number;
}

/**
 * What the sentences around a page's mentions are about, what was stated that they do not touch, and what differs.
 * That is told of the page whatever the reader has left out; what is chosen for a single mention keeps to the rest.
 * @param wanted the statements to choose from for a mention.
 */
export function pageTopics(
  mentions: readonly ListedMention[],
  statements: readonly Statement[],
  wanted: readonly Statement[],
): PageTopics {
  const counts = new Map<Topic, number>();
  const of = new Map<ListedMention, Topic | null>();
  for (const mention of mentions.slice(0, read)) {
    const ranked = rankStatements(mention.context, mention, statements);
    const least = (ranked[0]?.score ?? 0) * share;
    const spoken = ranked.filter(({ score, reason }) => reason.kind === 'cue' && score >= least);
    const topics = new Set(spoken.flatMap(({ reason }) => reason.topics));
    const [chosen] = wanted === statements ? ranked : rankStatements(mention.context, mention, wanted);
    of.set(mention, chosen?.reason.topics[0] ?? null);
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const here = [...counts].sort(([, one], [, other]) => other - one).map(([topic]) => topic);
  const stated = statements
    .filter(({ attribution }) => attribution === 'stated')
    .flatMap(({ topics }) => topics.slice(0, 1));
  return {
    here,
    elsewhere: [...new Set(stated)].filter((topic) => !counts.has(topic)),
    of,
    differences: countDifferences(mentions.map(({ comparison }) => comparison)),
  };
}
