import type { MentionKind } from '../mentions/mention';
import type { MentionContext, RankedStatement, Reason } from './context';
import type { CueSheet } from './cues/cue-sheet';
import type { Statement, Topic } from './dataset';
import { type Surroundings, scoreTopics } from './topic-scores';

/** The mention a statement is sought for; `text` is its form on the page. */
export interface RankedMention {
  kind: MentionKind;
  entityId: string;
  text?: string;
}

/** The goal that leads where the surroundings speak of none of the topics. */
const headline = 'top-five-automaker';

/**
 * A statement is about its first topic; the further ones add to that, each at most this share of what the first
 * brings, so that no statement leads by its side topics alone.
 */
const furtherTopics = [0.3, 0.2];
/** What side topics count where the first is not spoken of: enough to order the rest of the list. */
const sideTopicWeight = 0.05;
/** What an aspect's cue adds to the statement that speaks of it. */
const aspectWeight = 0.4;
/** The writer's commentary never leads where something stated speaks of the same topic. */
const commentaryWeight = 0.3;
/** Decides between near equals only: a car's name leans to the product, the company's to its rank. */
const kindLean = 0.05;
/** What a car's name leans to where nothing else decides. */
const carTopics: readonly Topic[] = ['product', 'technology', 'marketing'];

const leansTo = ({ topics }: Statement, kind: MentionKind): boolean =>
  kind === 'unit' ? topics.includes('rank') : topics.some((topic) => carTopics.includes(topic));

function scoreOf(statement: Statement, { topics, favoured }: Surroundings, kind: MentionKind): number {
  const scores = new Map(topics.map(({ topic, score }) => [topic, score]));
  const [first = 0, ...further] = statement.topics.map((topic) => scores.get(topic) ?? 0);
  let score = first + aspectWeight * (favoured.get(statement.id) ?? 0);
  further.forEach((side, place) => {
    score += Math.min(first, side) * (furtherTopics[place] ?? 0) + side * sideTopicWeight;
  });
  if (score > 0 && leansTo(statement, kind)) score += kindLean;
  return statement.attribution === 'stated' ? score : score * commentaryWeight;
}

/** Topics that count for at least this share of the deciding one belong to the reason. */
const reasonShare = 0.6;

function reasonFor(statement: Statement, { topics, others }: Surroundings): Reason {
  const own = topics.filter(({ topic }) => statement.topics.includes(topic));
  const decided = own.find(({ topic }) => topic === statement.topics[0]) ?? own[0];
  if (!decided) {
    const kind = statement.id === headline && !others ? 'headline' : 'none';
    return { kind, topics: [], cue: null, where: null };
  }
  const beside = [...own, ...topics.filter((found) => !own.includes(found))].filter(
    (found) =>
      found !== decided && found.where === decided.where && found.score >= decided.score * reasonShare,
  );
  return {
    kind: 'cue',
    topics: [decided, ...beside.slice(0, 1)].map(({ topic }) => topic),
    cue: decided.cue,
    where: decided.where,
  };
}

/**
 * Written rule for ties: the headline goal; stated before commentary; fewer topics (more to the point); goal,
 * strategy, value, context; then the id, so that the dataset's order never matters.
 */
const kinds: readonly Statement['kind'][] = ['goal', 'strategy', 'value', 'context'];
function byRule(one: Statement, other: Statement): number {
  return (
    Number(other.id === headline) - Number(one.id === headline) ||
    Number(other.attribution === 'stated') - Number(one.attribution === 'stated') ||
    one.topics.length - other.topics.length ||
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    (one.id < other.id ? -1 : 1)
  );
}

/** What each further statement on the same first topic counts: the card's next lines tell something else. */
const repeatWeight = 0.4;
/**
 * What each topic adds that no line above has shown. Less than the slightest cue, so it only says what fills the
 * lines that the page's own words leave open: the statements that tell most that is new.
 */
const newTopicWeight = 0.15;
/** The headline goal fills an open line before others that tell as much. */
const headlineLean = 0.2;

/** Puts the best first, then always the one that is best after those above it. */
function spreadTopics(ranked: readonly RankedStatement[], kind: MentionKind): RankedStatement[] {
  const left = new Set(ranked);
  const ordered: RankedStatement[] = [];
  const shown = new Set<Topic>();
  const leading = new Map<Topic | undefined, number>();
  while (left.size > 0) {
    const scores = [...left].map((one) => {
      const fresh = one.statement.topics.filter((topic) => !shown.has(topic)).length;
      const fills = ordered.length > 0 && one.statement.attribution === 'stated';
      const lean = one.statement.id === headline ? headlineLean : leansTo(one.statement, kind) ? kindLean : 0;
      const adds = fills ? fresh * newTopicWeight + lean : 0;
      const score = one.score * repeatWeight ** (leading.get(one.statement.topics[0]) ?? 0);
      return { one, ranked: { ...one, score }, place: score + adds };
    });
    const [best] = scores.sort(
      (one, other) => other.place - one.place || byRule(one.one.statement, other.one.statement),
    );
    if (!best) break;
    left.delete(best.one);
    ordered.push(best.ranked);
    const { topics } = best.one.statement;
    leading.set(topics[0], (leading.get(topics[0]) ?? 0) + 1);
    for (const topic of topics) shown.add(topic);
  }
  return ordered;
}

/**
 * Ranks all statements by how much the mention's surroundings speak of them, best first, by the cues of the
 * sheets given. Where they speak of none of the topics the headline goal leads, with a reason of kind `headline`. Only
 * the topics of the statements given count: what was left out (`wantedStatements`) neither decides nor is a reason.
 */
export function rankBy(
  sheets: readonly CueSheet[],
  context: MentionContext,
  mention: RankedMention,
  statements: readonly Statement[],
): RankedStatement[] {
  const wanted = new Set(statements.flatMap(({ topics }) => topics));
  const surroundings = scoreTopics(context, mention.text ?? '', sheets, wanted);
  const ranked = statements.map((statement) => ({
    statement,
    score: scoreOf(statement, surroundings, mention.kind),
    reason: reasonFor(statement, surroundings),
  }));
  return spreadTopics(ranked, mention.kind);
}
