import type { Intent } from '../../core/settings/intent';
import { browser } from './browser';
import { within } from './within';

/** What the background answers once a choice is durably written, or could not be. */
export type Outcome = { ok: true } | { ok: false; why: string };

/** Tries in all: a worker that dies between message and answer is started again by the next message. */
const tries = 3;
/** ms after which an unanswered message counts as lost. */
const answerMs = 2_000;

/** Asks the background to carry out a choice; resolves after the durable write, and never rejects. */
export async function send(intent: Intent): Promise<Outcome> {
  let why = 'The extension’s background did not answer.';
  for (let turn = 0; turn < tries; turn += 1) {
    try {
      const answer: unknown = await within(browser.runtime.sendMessage({ type: 'intent', intent }), answerMs);
      const outcome = parseOutcome(answer);
      if (outcome !== null) return outcome;
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
    }
  }
  return { ok: false, why };
}

function parseOutcome(value: unknown): Outcome | null {
  if (typeof value !== 'object' || value === null) return null;
  const { ok, why } = value as Record<string, unknown>;
  if (ok === true) return { ok };
  return ok === false ? { ok, why: typeof why === 'string' ? why : '' } : null;
}
