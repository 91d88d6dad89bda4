import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Answer } from '../../core/page/messages';
import type { PageWorld } from '../../core/page/world';
import { alive, api } from '../../platform/native';
import { followDecision } from './decision';
import { watchText } from './watch-text';

/**
 * In every frame of every page: is it on here, and does the text hold a name? Nothing more unless it does.
 * Every page pays for this script, so it stays below 5 kB.
 */
export default defineUnlistedScript(() => {
  // One instance per document, however often the script is sent.
  if (globalThis.onRecord) return;

  let stopText: (() => void) | undefined;
  let asked = false;
  /** A third of the time to the next try where no answer came. */
  let retryMs = 500;

  const world: PageWorld = {
    gate: {
      site: null,
      stop() {
        off();
        stopDeciding();
      },
    },
  };
  globalThis.onRecord = world;

  function off(): void {
    world.gate.on = false;
    stopText?.();
    asked = false;
    world.scanner?.stop();
  }

  function found(nodes: Node[]): void {
    if (world.scanner) world.scanner.scan(nodes);
    else void askForScanner();
  }

  async function askForScanner(): Promise<void> {
    if (asked) return;
    asked = true;
    const answer = await tell('hit');
    if (!answer) {
      // The background is starting anew, or gone: asked again ever more rarely, for the page may never change.
      retryMs *= 3;
      setTimeout(() => {
        asked = false;
        void askForScanner();
      }, retryMs);
    } else if (answer.on) world.gate.site = answer.site;
    else off();
  }

  /** Undefined where the background could not be reached. */
  async function tell(type: 'hit' | 'changed'): Promise<Answer | undefined> {
    if (alive()) {
      try {
        return await api.runtime.sendMessage({ type });
      } catch {
        // The background is starting anew or gone.
      }
    } else world.gate.stop();
    return undefined;
  }

  const stopDeciding = followDecision((on) => {
    const before = world.gate.on;
    if (on === before) return;
    if (on) {
      world.gate.on = true;
      stopText = watchText(found, world);
    } else off();
    // The toolbar shows where the extension is off; a page that is on and holds no mention sends nothing.
    if (window === top && (before !== undefined || !on)) void tell('changed');
  });
});
