import { type PlainText, plainText, writtenSpan } from '../text/plain-text';
import { asks, leadsIn, scopeOf, speaksOn, tellsGoal, wordsOfKind } from './claim-doubt';
import type { ComparedFigure, Comparison, Verdict } from './comparison';
import type { MentionContext } from './context';
import { type CueHit, findCues } from './cue-hits';
import type { CueSheet } from './cues/cue-sheet';
import type { Figures, Statement } from './dataset';
import { dateParts } from './dates';
import {
  type HorizonClaim,
  horizonClaim,
  namedMakers,
  type RankClaim,
  type RivalsClaim,
  rankClaim,
  type Span,
} from './figure-claims';
import type { RankedMention } from './rank-by';
import { sheetsOfOneLanguage } from './sentence-language';

/** The statement that gives a figure, with that figure. */
type Stating<Key extends keyof Figures> = Statement & {
  figures: Figures & { [Given in Key]: NonNullable<Figures[Given]> };
};

function stating<Key extends keyof Figures>(
  statements: readonly Statement[],
  key: Key,
): Stating<Key> | undefined {
  return statements.find(
    (statement): statement is Stating<Key> =>
      statement.attribution === 'stated' && statement.figures?.[key] !== undefined,
  );
}

function beside(
  plain: PlainText,
  span: Span,
  statement: Statement,
  rest: Pick<ComparedFigure, 'slot' | 'verdict'> & Partial<ComparedFigure>,
): ComparedFigure {
  const start = plain.origin[span.start] ?? 0;
  const end = plain.origin[span.end] ?? plain.written.length;
  return {
    claimedRank: null,
    claimedYear: null,
    scope: null,
    ...rest,
    here: { text: writtenSpan(plain, span.start, span.end), start, end },
    stated: { statementId: statement.id, text: statement.quote, date: statement.date },
  };
}

function horizonVerdict(claim: HorizonClaim, { date, figures }: Stating<'yearsMin'>) {
  const { year: stated } = dateParts(date);
  const [min, max] = [figures.yearsMin, figures.yearsMax ?? figures.yearsMin];
  const from = claim.years?.min ?? (claim.year ?? stated) - stated;
  const to = claim.years?.max ?? from;
  const verdict: Verdict = from >= min && to <= max ? 'same' : 'differs';
  return { verdict, claimedYear: stated + to };
}

/** The named carmakers beside the stated ones: only all of them, or none of them, is plain enough to say. */
function rivalsVerdict({ named, others }: RivalsClaim, { figures }: Stating<'rivals'>): Verdict | null {
  const known = figures.rivals.filter((name) => named.includes(name)).length;
  if (known === figures.rivals.length && !others) return 'same';
  return known === 0 && others ? 'differs' : null;
}

/** A verb of rivalry, not merely a rival's name, and a word about standing, not merely a slight one. */
const speaksOf = (subject: CueHit['subject'], hits: readonly CueHit[], except: Span | null, clear = 2) =>
  hits.some(
    (hit) =>
      hit.subject === subject &&
      hit.weight >= clear &&
      !(except && hit.start >= except.start && hit.end <= except.end),
  );

const severity: readonly Verdict[] = ['older', 'differs', 'not-comparable', 'same'];

/**
 * Sets the figures that a mention's sentence claims for Xiaomi Auto beside the stated ones, read with the cue
 * sheets given. Null (silence) where the sentence gives no such figure, or where there is any doubt about whose
 * figure it is or whether it is meant: rather nothing than a wrong comparison.
 */
export function compareBy(
  sheets: readonly CueSheet[],
  context: MentionContext,
  mention: RankedMention,
  statements: readonly Statement[],
  mentionIsSure: boolean,
): Comparison | null {
  const { sentence, next = '', language, articleDate = null } = context;
  if (!mentionIsSure || (mention.text && !sentence.includes(mention.text))) return null;
  const declared = language?.toLowerCase().split('-')[0] ?? null;
  const figuresOf = (text: string, isOther: boolean) => {
    const plain = withoutName(plainText(text), mention.text);
    const own = sheetsOfOneLanguage(plain.plain, declared, sheets);
    if (isOther && !speaksOn(plain.plain, own)) return [];
    const nameAt = mention.text && !isOther ? text.indexOf(mention.text) : 0;
    return claimedFigures(plain, nameAt, mention.kind, own, statements);
  };
  const here = figuresOf(sentence, false).filter(
    // A car that is set beside other cars says nothing of whom the company takes for its rivals.
    ({ slot, verdict }) => !(mention.kind === 'model' && slot === 'rivals' && verdict === 'differs'),
  );
  if (here.length > 0) return comparisonOf(here, sentence, articleDate);
  if (mention.kind !== 'unit' || !leadsOn(sentence, sheets)) return null;
  const after = figuresOf(next, true);
  return after.length > 0 ? comparisonOf(after, next, articleDate) : null;
}

/** The mention's own words say nothing of the figures: the "EV" of Xiaomi EV is no kind of carmaker. */
function withoutName(text: PlainText, name: string | undefined): PlainText {
  const { plain } = plainText(name ?? '');
  return plain ? { ...text, plain: text.plain.replaceAll(plain, ' '.repeat(plain.length)) } : text;
}

/** Whether "it" in the sentence behind can only be the company: nobody else is named, nothing is asked. */
const leadsOn = (sentence: string, sheets: readonly CueSheet[]): boolean =>
  !asks(sentence) &&
  namedMakers(
    findCues(
      plainText(sentence).plain,
      sheets.filter(({ names }) => names),
    ),
  ) === null;

/**
 * The figures that a text claims, beside the stated ones; empty for silence. `nameAt`: where the mention stands.
 * Another maker named before it may be the one who aims ("Tesla wants to beat Xiaomi Auto").
 */
function claimedFigures(
  plain: PlainText,
  nameAt: number,
  kind: RankedMention['kind'],
  own: readonly CueSheet[],
  statements: readonly Statement[],
): ComparedFigure[] {
  if (!tellsGoal(plain.plain, own)) return [];
  const hits = findCues(plain.plain, own);
  const lead = plain.origin.findIndex((origin) => origin >= nameAt);
  const before = hits.filter(
    ({ subject, end }) => (subject === 'rank' || subject === 'horizon') && end <= lead,
  );
  if (lead > 0 && !leadsIn(plain.plain.slice(0, lead), before, own)) return [];
  const makers = namedMakers(hits);
  const rivalry = speaksOf('rivals', hits, makers);
  if (makers && (!rivalry || (plain.origin[makers.start] ?? 0) < nameAt)) return [];
  const namesMakers = wordsOfKind(plain.plain, 'company', own).length > 0;
  // A rank among cars: of one kind, of one price, or simply beside a car's name.
  const ofCars = wordsOfKind(plain.plain, 'segment', own).length > 0 || (kind === 'model' && !namesMakers);
  const ranked = ofCars ? null : rankClaim(hits);
  const claims = {
    rank: ranked && (namesMakers || isAmongMakers(plain.plain, ranked, hits)) ? ranked : null,
    horizon: ofCars ? null : horizonClaim(plain.plain, hits, own),
    rivals: rivalry ? makers : null,
  };
  return comparedFigures(plain, claims, hits, own, statements);
}

/** Whether a rank counts carmakers: it speaks of the world, or ends a clause ("in the top five."). */
const isAmongMakers = (text: string, rank: Span, hits: readonly CueHit[]): boolean =>
  speaksOf('global', hits, null, 0) || /^\s*(?:\p{P}|$)/u.test(text.slice(rank.end));

function comparedFigures(
  plain: PlainText,
  claims: { rank: RankClaim | null; horizon: HorizonClaim | null; rivals: RivalsClaim | null },
  hits: readonly CueHit[],
  sheets: readonly CueSheet[],
  statements: readonly Statement[],
): ComparedFigure[] {
  const { rank, horizon, rivals } = claims;
  const figures: ComparedFigure[] = [];
  const ranking = stating(statements, 'rankAtMost');
  if (rank && ranking) {
    const scope = scopeOf(plain.plain, rank, hits, sheets);
    const verdict = scope ? 'not-comparable' : rank.rank === ranking.figures.rankAtMost ? 'same' : 'differs';
    figures.push(beside(plain, rank, ranking, { slot: 'rank', verdict, claimedRank: rank.rank, scope }));
  }
  const timing = stating(statements, 'yearsMin');
  if (horizon && timing && (rank || speaksOf('rank', hits, null))) {
    const told = horizonVerdict(horizon, timing);
    const narrower = figures.some(({ scope }) => scope !== null);
    const verdict = narrower ? 'not-comparable' : told.verdict;
    figures.push(beside(plain, horizon, timing, { slot: 'horizon', ...told, verdict }));
  }
  const positioning = stating(statements, 'rivals');
  const verdict = rivals && positioning ? rivalsVerdict(rivals, positioning) : null;
  if (rivals && positioning && verdict)
    figures.push(beside(plain, rivals, positioning, { slot: 'rivals', verdict }));
  return figures;
}

function comparisonOf(
  found: readonly ComparedFigure[],
  sentence: string,
  articleDate: string | null,
): Comparison {
  const figures = found.map((figure) =>
    articleDate !== null && articleDate < figure.stated.date
      ? { ...figure, verdict: 'older' as const }
      : figure,
  );
  const verdict = severity.find((one) => figures.some((figure) => figure.verdict === one)) ?? 'same';
  const claimedYear = figures.find((figure) => figure.claimedYear !== null)?.claimedYear ?? null;
  return { verdict, sentence, figures, articleDate, claimedYear };
}
