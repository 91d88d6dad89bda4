import type { Aspect } from './cues/cue-sheet';
import type { Topic } from './dataset';

/** What a cue speaks of: a topic, or a finer subject inside one. */
export type Subject = Topic | Aspect;

const aspects: Record<Aspect, { topic: Topic; statement: string }> = {
  qualities: { topic: 'product', statement: 'looks-drive-comfort-safety' },
  driving: { topic: 'technology', statement: 'truly-intelligent-car' },
  research: { topic: 'technology', statement: 'innovative-measures' },
  overseas: { topic: 'global', statement: 'global-brand' },
  climate: { topic: 'environment', statement: 'environmental-initiatives' },
  adoption: { topic: 'environment', statement: 'promote-ev-adoption' },
};

const isAspect = (subject: Subject): subject is Aspect => subject in aspects;

/** The topic a subject belongs to. */
export const topicOf = (subject: Subject): Topic => (isAspect(subject) ? aspects[subject].topic : subject);

/** The statement that speaks of an aspect most directly; null for a whole topic. */
export const statementOf = (subject: Subject): string | null =>
  isAspect(subject) ? aspects[subject].statement : null;
