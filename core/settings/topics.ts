import type { Statement, Topic } from '../facts/dataset';
import { topics } from '../facts/topics';
import type { Settings } from './settings';

/** A choice of its own for each topic: two of them never write over each other, and a later topic is on unless left out. */
export type TopicField = `topic-${Topic}`;

export const topicField = (topic: Topic): TopicField => `topic-${topic}`;

/** The topic that a field is about; null where it is another setting. */
export const topicOfField = (name: keyof Settings): Topic | null =>
  topics.find((topic) => topicField(topic) === name) ?? null;

/** Whether the reader has left any topic out. */
export const leavesTopicsOut = (settings: Settings): boolean =>
  topics.some((topic) => !settings[topicField(topic)]);

/**
 * The statements a card chooses from where the reader has left topics out: each is about those of its topics that
 * remain, and one of which none remains is not chosen. Where nothing remains it is as if nothing were left out: a card
 * always has something to say. A figure is then set only beside statements that remain, and the time frame is pictured
 * only while a statement gives it. What is listed as the record shows the dataset itself; so does the double mark,
 * which says that there is something to compare, not which topic it is of.
 */
export function wantedStatements(statements: readonly Statement[], settings: Settings): readonly Statement[] {
  const wanted = statements.flatMap((statement) => {
    const topics = statement.topics.filter((topic) => settings[topicField(topic)]);
    return topics[0] ? { ...statement, topics } : [];
  });
  return wanted[0] ? wanted : statements;
}
