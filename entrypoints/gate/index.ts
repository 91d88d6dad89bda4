import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Answer } from '../../core/page/messages';
import type { PageWorld } from '../../core/page/world';
import { alive, api } from '../../platform/native';
import { followDecision } from './decision';
import { type TextWatch, watchText } from './watch-text';

/**
 * In every frame of every page: is it on here, and does the text hold a name? Nothing more unless it does.
 * Every page pays for this script, so it stays below 5 kB.
 */
export default defineUnlistedScript(() => {
  // One instance per document, however often the script is sent.
  if (globalThis.onRecord !== undefined) return;

  let text: TextWatch | null = null;
  let asked = false;

  const world: PageWorld = {
    gate: {
      site: null,
      get on() {
        return text !== null;
      },
      get roots() {
        return text?.roots ?? [];
      },
      stop() {
        off();
        decision.stop();
      },
    },
  };
  globalThis.onRecord = world;

  function on(): void {
    text ??= watchText({
      found: (nodes) => (world.scanner ? world.scanner.scan(nodes) : void askForScanner()),
      changed: (records) => world.scanner?.drop(records),
      orphaned: () => world.gate.stop(),
    });
  }

  function off(): void {
    text?.stop();
    text = null;
    asked = false;
    world.card?.stop();
    world.scanner?.stop();
    delete world.card;
    delete world.scanner;
  }

  async function askForScanner(): Promise<void> {
    if (asked) return;
    asked = true;
    const answer = await tell('hit');
    if (answer === null) asked = false;
    else {
      world.gate.site = answer.site;
      if (!answer.on) off();
    }
  }

  /** Null where the background could not be reached; the next hit asks again. */
  async function tell(type: 'hit' | 'decide' | 'changed'): Promise<Answer | null> {
    if (!alive()) {
      world.gate.stop();
      return null;
    }
    try {
      const answer: unknown = await api.runtime.sendMessage({ type });
      return typeof answer === 'object' ? (answer as Answer | null) : null;
    } catch {
      return null;
    }
  }

  const decision = followDecision(
    async () => (await tell('decide'))?.on ?? true,
    (isOn, first) => {
      if (isOn) on();
      else off();
      // The toolbar shows where the extension is off; a page that is on and holds no mention sends nothing.
      if (window === window.top && !(isOn && first)) void tell('changed');
    },
  );
});
