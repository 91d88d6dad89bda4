import { plainText, writtenSpan } from '../text/plain-text';
import { type Subject, statementOf, topicOf } from './aspects';
import type { MentionContext, Reason } from './context';
import { findCues } from './cue-hits';
import type { CueSheet } from './cues/cue-sheet';
import type { Topic } from './dataset';
import { sheetsOfEachScript } from './sentence-language';

/** What the surroundings of a mention say about one topic. */
export interface TopicScore {
  topic: Topic;
  score: number;
  /** The cue that counts most: the page's own words, and where they stand. */
  cue: string;
  where: NonNullable<Reason['where']>;
}

export interface Surroundings {
  /** Strongest first. */
  topics: readonly TopicScore[];
  /** Statement ids that an aspect favours, with the weight of its best cue. */
  favoured: ReadonlyMap<string, number>;
  /** Whether they speak of a topic that is not asked for. */
  others: boolean;
}

/** What a cue counts by where it stands: the mention's own sentence first, the page's title last. */
const placeWeight = { sentence: 1, paragraph: 0.75, heading: 0.4, title: 0.3 };
/** What the paragraph counts beside a sentence that speaks for itself, with clear cues for so many topics. */
const besideClearSentence = { topics: 2, paragraph: 0.4 };
/** A cue's score in the sentence, near the mention, from which it is clear: a whole word, not a slight one. */
const clearScore = 1.2;
/** A cue that is negated still names the subject, but weakly ("not the price, but the design"). */
const negatedWeight = 0.4;
/** English is read beside every language, where its words are more likely look-alikes; others are told by theirs. */
const foreignWeight = 0.6;
/** Each further cue of a topic counts this much of the one before: many slight cues do not beat a clear one. */
const furtherWeight = 0.55;
/** Code units from the mention at which a cue counts half; scripts that write a word with few signs need fewer. */
const halfDistance = { alphabets: 600, dense: 100 };
const dense = /[\u3040-\u9fff\uac00-\ud7ff]/;

/** So many code units tell a text's language. */
const languageReach = 600;

interface WeighedCue {
  subject: Subject;
  score: number;
  cue: string;
  isName: boolean;
  where: TopicScore['where'];
  start: number;
  end: number;
}

interface Place {
  where: TopicScore['where'];
  text: string;
  /** Offset of the mention, or -1 where it does not stand in this text. */
  mentionAt: number;
  /** A stretch that is weighed elsewhere: the sentence inside its paragraph, the mention itself. */
  skip: readonly [start: number, end: number];
}

function weigh(
  { where, text, mentionAt, skip }: Place,
  language: string | null,
  sheets: readonly CueSheet[],
): WeighedCue[] {
  const plain = plainText(text);
  const half = dense.test(text) ? halfDistance.dense : halfDistance.alphabets;
  return findCues(plain.plain, sheets).flatMap((hit) => {
    const start = plain.origin[hit.start] ?? text.length;
    const end = plain.origin[hit.end] ?? text.length;
    if (start < skip[1] && end > skip[0]) return [];
    const distance = mentionAt < 0 ? 0 : Math.abs(start - mentionAt);
    const isRead = hit.language === null || hit.language === language || language === null;
    const foreign =
      !isRead && (hit.language === 'en' || !sheets.some((sheet) => sheet.language === language));
    const score =
      hit.weight *
      placeWeight[where] *
      (hit.negated ? negatedWeight : 1) *
      (foreign ? foreignWeight : 1) *
      (half / (half + distance));
    const cue = writtenSpan(plain, hit.start, hit.end);
    return [{ subject: hit.subject, score, cue, isName: hit.maker !== null, where, start, end }];
  });
}

function placesOf({ sentence, paragraph, heading, title }: MentionContext, mentionText: string): Place[] {
  const within = (text: string, part: string): readonly [number, number] => {
    const at = part ? text.indexOf(part) : -1;
    return at < 0 ? [0, 0] : [at, at + part.length];
  };
  const inSentence = within(sentence, mentionText);
  const own = within(paragraph, sentence);
  const mentionAt = inSentence[1] ? inSentence[0] : -1;
  return [
    {
      where: 'sentence',
      text: sentence,
      mentionAt,
      skip: inSentence,
    },
    {
      where: 'paragraph',
      text: paragraph,
      mentionAt: own[1] ? own[0] + inSentence[0] : -1,
      skip: own,
    },
    {
      where: 'heading',
      text: heading,
      mentionAt: -1,
      skip: within(heading, mentionText),
    },
    {
      where: 'title',
      text: title,
      mentionAt: -1,
      skip: within(title, mentionText),
    },
  ];
}

/** A cue inside a stronger one of the same topic ("smart" in "smart home"), the same words or a name once more. */
function repeats(one: WeighedCue, other: WeighedCue): boolean {
  if (topicOf(one.subject) !== topicOf(other.subject)) return false;
  if (one.isName && other.isName) return true;
  if (one.where === other.where && one.start < other.end && other.start < one.end) return true;
  return one.cue.toLowerCase() === other.cue.toLowerCase();
}

/** A sentence that is clear by itself is not outvoted by the louder figures of its paragraph. */
function unlessClear(cues: WeighedCue[]): WeighedCue[] {
  const clear = cues.filter(({ where, score }) => where === 'sentence' && score >= clearScore);
  if (new Set(clear.map(({ subject }) => topicOf(subject))).size < besideClearSentence.topics) return cues;
  const less = besideClearSentence.paragraph / placeWeight.paragraph;
  return cues
    .map((cue) => (cue.where === 'paragraph' ? { ...cue, score: cue.score * less } : cue))
    .sort((one, other) => other.score - one.score || one.start - other.start);
}

/** Scores every topic asked for that some cue of the sentence, paragraph, heading or title speaks of. */
export function scoreTopics(
  context: MentionContext,
  mentionText: string,
  sheets: readonly CueSheet[],
  wanted: ReadonlySet<Topic>,
): Surroundings {
  const language = context.language?.toLowerCase().split('-')[0] ?? null;
  const text = plainText(`${context.sentence} ${context.paragraph}`.slice(0, languageReach)).plain;
  const own = sheetsOfEachScript(text, language, sheets);
  const weighed = placesOf(context, mentionText)
    .filter(({ text, skip }) => skip[1] - skip[0] < text.length)
    .flatMap((place) => weigh(place, language, own))
    .sort((one, other) => other.score - one.score || one.start - other.start);
  const cues = unlessClear(
    weighed.filter((cue, place) => !weighed.slice(0, place).some((kept) => repeats(cue, kept))),
  );

  const topics = new Map<Topic, TopicScore & { next: number }>();
  const favoured = new Map<string, number>();
  const asked = cues.filter(({ subject }) => wanted.has(topicOf(subject)));
  for (const { subject, score, cue, where } of asked) {
    const topic = topicOf(subject);
    const known = topics.get(topic);
    if (known) {
      known.score += score * known.next;
      known.next *= furtherWeight;
    } else topics.set(topic, { topic, score, cue, where, next: furtherWeight });
    const statement = statementOf(subject);
    if (statement && !favoured.has(statement)) favoured.set(statement, score);
  }
  const strongestFirst = (one: TopicScore, other: TopicScore) =>
    other.score - one.score || (one.topic < other.topic ? -1 : 1);
  return { topics: [...topics.values()].sort(strongestFirst), favoured, others: asked.length < cues.length };
}
