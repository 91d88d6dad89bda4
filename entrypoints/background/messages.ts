import { type Answer, type FromPage, parseFromPage } from '../../core/page/messages';
import { parseIntent } from '../../core/settings/intent';
import { displaySite } from '../../core/sites/display';
import { siteKey } from '../../core/sites/site-key';
import { browser } from '../../platform/extension/browser';
import type { Outcome } from '../../platform/extension/intents';
import { openOwnPage, openSidePanel } from '../../platform/extension/own-pages';
import { refreshBadgeSoon } from './badge';
import { type Frame, inject, injectAtOnce, insertMarkStyle } from './inject';
import { injectWithLocale } from './locale';
import { offHere, undoOff } from './off-here';
import { offBy } from './site';
import { pauseTab } from './tab-pause';
import { apply } from './writer';

/** What reads a mention's sentence and sets its figures beside the stated ones. */
const comparing = ['/listing.js', '/facts.js', '/cues.js', '/compare.js'];

/** The words of the script that most pages are written in go at once: the marks need not wait for another answer. */
const withScanner = ['/words-latin.js', '/scanner.js'];

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

export function listenForMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (isOwnPage(sender)) return fromOwnPage(message);
    const known = parseFromPage(message);
    const frame = frameOf(sender);
    return known === null || frame === null ? undefined : fromFrame(known, frame, sender).catch(() => false);
  });
}

/** Only the extension's own pages may change settings freely; a page's frame is never one of them. */
function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}

function frameOf(sender: Sender): Frame | null {
  const { tab, frameId } = sender;
  return tab?.id === undefined || frameId === undefined ? null : { tabId: tab.id, frameId };
}

function fromOwnPage(message: unknown): Promise<Outcome> | undefined {
  if ((message as { type?: unknown } | null)?.type !== 'intent') return undefined;
  const intent = parseIntent((message as { intent?: unknown }).intent);
  if (intent === null) return Promise.resolve({ ok: false, why: 'The request made no sense.' });
  const done = intent.type === 'pause-tab' ? pauseTab(intent.tab, intent.paused) : apply(intent);
  return done.then(
    () => ({ ok: true }),
    (error: unknown) => ({ ok: false, why: error instanceof Error ? error.message : String(error) }),
  );
}

async function fromFrame(message: FromPage, frame: Frame, sender: Sender): Promise<Answer | boolean> {
  switch (message.type) {
    case 'hit': {
      const decided = await answer(sender);
      if (decided.on) await injectAtOnce(frame, withScanner);
      else if (frame.frameId === 0) void refreshBadgeSoon(frame.tabId).catch(() => undefined);
      return decided;
    }
    case 'words':
      if ((await answer(sender)).on) await inject(frame, [`/words-${message.script}.js`]);
      return true;
    case 'marks':
      if ((await answer(sender)).on) await inject(frame, ['/marks.js']);
      return true;
    case 'style':
      await insertMarkStyle(frame);
      await inject(frame, ['/comparisons.js']);
      return true;
    case 'compare':
      if ((await answer(sender)).on) await inject(frame, comparing);
      return true;
    case 'card':
      if ((await answer(sender)).on) await injectWithLocale(frame, [...comparing, '/card.js']);
      return true;
    case 'locale':
      if ((await answer(sender)).on) await injectWithLocale(frame, []);
      return true;
    case 'changed':
      await refreshBadgeSoon(frame.tabId);
      return true;
    case 'off-here':
      return offHere(tabOf(frame, sender));
    case 'undo-off':
      return undoOff(tabOf(frame, sender));
    case 'open-statements':
      // The press in the page counts here too, in Chrome, as long as nothing is awaited before. Elsewhere: in a tab.
      if (!(await openSidePanel(frame.tabId))) await openOwnPage('options', '#dataset');
      return true;
  }
}

async function answer({ tab, url }: Sender): Promise<Answer> {
  const key = siteKey(tab?.url ?? '');
  const off = await offBy({ top: tab?.url, frame: url, tabId: tab?.id });
  return { on: off === null, site: key === null ? null : displaySite(key) };
}

const tabOf = ({ tabId }: Frame, { tab }: Sender) => ({
  id: tabId,
  url: tab?.url,
  incognito: tab?.incognito ?? false,
});
