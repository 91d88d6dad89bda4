import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pageLocale } from '../../../assets/locales/en';
import type { Watched } from '../../../components/page/use-watched';
import { LivePanel } from '../../../components/panel/LivePanel';
import css from '../../../components/panel/panel.css?inline';
import type { PanelPorts } from '../../../components/panel/ports';
import type { MentionAt, PageReport, ShownTab } from '../../../core/page/report';
import type { Intent } from '../../../core/settings/intent';
import type { Pause } from '../../../core/settings/pause';
import { noPolicy } from '../../../core/settings/policy';
import { parseSettings } from '../../../core/settings/settings';
import type { SiteRule } from '../../../core/sites/rules';
import { clearStages, dataset, type Stage, stage } from './stage';

/** A stored value that can change under the page's eyes. */
class Stored<T> implements Watched<T> {
  #listeners = new Set<(value: T) => void>();
  constructor(public value: T) {}
  read = async () => this.value;
  watch = (listener: (value: T) => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  set(value: T): void {
    this.value = value;
    for (const listener of this.#listeners) listener(value);
  }
}

const none: PageReport = { kind: 'read', on: true, mentions: [], total: 0, frames: 1 };

/** A browser with one tab and a background that stores what it is asked to, or is dead. */
function browser(answers = true) {
  const rules = new Stored(new Map<string, SiteRule>());
  const sent: Intent[] = [];
  const world = {
    answers,
    sent,
    rules,
    tab: { id: 7, url: 'https://news.example.com/a', title: 'News' } as ShownTab,
    report: none as PageReport,
    tabPaused: false,
    tabPauseChanged: (): void => undefined,
    changed: (): void => undefined,
    otherTab: (): void => undefined,
    seen: (_place: MentionAt): void => undefined,
  };
  const ports: PanelPorts = {
    settings: new Stored(parseSettings(() => undefined)),
    rules,
    pause: new Stored(null),
    policy: new Stored(noPolicy),
    tabPaused: async () => world.tabPaused,
    watchTabPause(_, onChange) {
      world.tabPauseChanged = onChange;
      return () => undefined;
    },
    async send(intent) {
      sent.push(intent);
      if (!world.answers) return { ok: false };
      if (intent.type === 'set-site')
        rules.set(new Map(rules.value).set(intent.site, intent.on ? 'on' : 'off'));
      return { ok: true };
    },
    currentTab: async () => world.tab,
    watchTab(onChange) {
      world.otherTab = onChange;
      return () => undefined;
    },
    pageReport: async () => world.report,
    watchPage(_, onChange) {
      world.changed = onChange;
      return () => undefined;
    },
    watchInView(_, seen) {
      world.seen = seen;
      return () => undefined;
    },
    reveal: async () => true,
    askForAccess: async () => true,
    reloadTab: async () => undefined,
    openOptions: () => undefined,
    openSidePanel: null,
  };
  return { world, ports };
}

function live(ports: PanelPorts): Stage {
  const on = stage([css], 'light', 400);
  on.draw(<LivePanel ports={ports} dataset={dataset} loadLocale={async () => pageLocale} />);
  return on;
}

const toggle = ({ root }: Stage) => root.querySelector<HTMLElement>('[role="switch"]');
const notice = ({ root }: Stage) => root.querySelector('.notice-title')?.textContent;

afterEach(clearStages);

test('the switch follows what is stored, not what was pressed', async () => {
  const { world, ports } = browser();
  const on = live(ports);
  await expect.poll(() => toggle(on)?.ariaChecked).toBe('true');
  world.rules.set(new Map([['example.com', 'off']]));
  await expect.poll(() => toggle(on)?.ariaChecked).toBe('false');
});

test('stores a choice and shows it', async () => {
  const { world, ports } = browser();
  const on = live(ports);
  await expect.poll(() => toggle(on)).not.toBeNull();
  await userEvent.click(toggle(on) as HTMLElement);
  await expect.poll(() => toggle(on)?.ariaChecked).toBe('false');
  expect(world.sent).toEqual([{ type: 'set-site', site: 'news.example.com', on: false }]);
});

test('a dead background leaves the switch as it was, says so, and is asked again', async () => {
  const { world, ports } = browser(false);
  const on = live(ports);
  await expect.poll(() => toggle(on)).not.toBeNull();
  await userEvent.click(toggle(on) as HTMLElement);
  await expect.poll(() => notice(on)).toBe('Not saved');
  expect(toggle(on)?.ariaChecked).toBe('true');
  world.answers = true;
  await userEvent.click(on.root.querySelector('.notice .button') as HTMLElement);
  await expect.poll(() => toggle(on)?.ariaChecked).toBe('false');
  expect(notice(on)).not.toBe('Not saved');
});

test('a choice for the parent domain clears the sub-site’s contrary rule', async () => {
  const { world, ports } = browser();
  world.rules.set(new Map([['news.example.com', 'on']]));
  const on = live(ports);
  await expect.poll(() => toggle(on)).not.toBeNull();
  await userEvent.selectOptions(on.root.querySelector('select') as HTMLElement, 'example.com');
  await userEvent.click(toggle(on) as HTMLElement);
  await expect
    .poll(() => world.sent)
    .toEqual([{ type: 'set-site', site: 'example.com', on: false, forget: ['news.example.com'] }]);
});

test('a pause of the tab shows, and ends where it is told', async () => {
  const { world, ports } = browser();
  const on = live(ports);
  await expect.poll(() => toggle(on)).not.toBeNull();
  world.tabPaused = true;
  world.tabPauseChanged();
  await expect.poll(() => notice(on)).toBe('Paused in this tab');
  await userEvent.click(on.root.querySelector('.notice .button') as HTMLElement);
  expect(world.sent).toEqual([{ type: 'pause-tab', tab: 7, paused: false }]);
});

test('follows the page while it is open', async () => {
  const { world, ports } = browser();
  const on = live(ports);
  await expect.poll(() => notice(on)).toBe('No mention of Xiaomi Auto here');
  world.report = { kind: 'not-started' };
  world.changed();
  await expect.poll(() => notice(on)).toBe('Not started on this page');
});

test('follows the tab in front, and names its site', async () => {
  const { world, ports } = browser();
  const on = live(ports);
  await expect.poll(() => toggle(on)?.ariaLabel).toBe('On for news.example.com');
  world.tab = { id: 8, url: 'https://other.example.org/', title: 'Other' };
  world.otherTab();
  await expect.poll(() => toggle(on)?.ariaLabel).toBe('On for other.example.org');
});

test('marks the mention that the reader has in view', async () => {
  const { world, ports } = browser();
  const context = { sentence: 'The SU7 is blue.', paragraph: '', heading: '', title: '', language: 'en' };
  const mention = { text: 'SU7', kind: 'model', grade: 'sure', entityId: 'su7', start: 4, end: 7 } as const;
  const mentions = [0, 1].map((index) => ({
    ...mention,
    context: { ...context, articleDate: null },
    index,
    block: index,
    frameId: 0,
    comparison: null,
  }));
  world.report = { ...none, mentions, total: 2 } as PageReport;
  const on = live(ports);
  await expect.poll(() => toggle(on)).not.toBeNull();
  expect(on.root.querySelector('.in-view')).toBeNull();
  world.seen({ frameId: 0, index: 1 });
  await expect.poll(() => on.root.querySelector('.in-view mark')?.textContent).toBe('SU7');
});

test('a pause that ends while it is first read is over', async () => {
  const pause = new Stored<Pause | null>(null);
  let answer: ((early: Pause) => void) | undefined;
  pause.read = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const on = live({ ...browser().ports, pause });
  await expect.poll(() => answer).toBeDefined();
  pause.set(null);
  answer?.({ kind: 'until', until: Date.now() + 3_600_000 });
  await expect.poll(() => notice(on)).toBe('No mention of Xiaomi Auto here');
});

test('gives beside each listed mention what is on record, to be cited with its sentence', async () => {
  const { world, ports } = browser();
  const sentence = 'The SU7 aims at the top five carmakers.';
  const context = { sentence, paragraph: sentence, heading: '', title: 'News', language: 'en' };
  const mention = { text: 'SU7', kind: 'model', grade: 'sure', entityId: 'su7', start: 4, end: 7 } as const;
  const listed = { ...mention, context: { ...context, articleDate: null }, index: 0, block: 0, frameId: 0 };
  world.report = { ...none, mentions: [{ ...listed, comparison: null }], total: 1 } as PageReport;
  const on = live(ports);
  await expect.poll(() => on.root.querySelector('[role="tab"]:last-of-type')).not.toBeNull();
  await userEvent.click(on.root.querySelector('[role="tab"]:last-of-type') as HTMLElement);
  const summary = on.root.querySelector('.mention-record summary') as HTMLElement;
  expect(on.root.querySelector('.mention-record blockquote')).toBeNull();
  await userEvent.click(summary);
  await expect.poll(() => on.root.querySelector('.mention-record blockquote')?.textContent).toBeTruthy();
  expect(on.root.querySelectorAll('.mention-record .citation-form')).toHaveLength(4);
  expect(on.root.querySelector('.mention-record input[type="checkbox"]')).not.toBeNull();
});

test('a topic that is left out is quoted for no sentence, at once; what is listed as the record holds it', async () => {
  const { world, ports } = browser();
  const settings = new Stored(parseSettings(() => undefined));
  const sentence = 'Xiaomi Auto keeps its prices low.';
  const context = { sentence, paragraph: sentence, heading: '', title: 'News', language: 'en' };
  const mention = { text: 'Xiaomi Auto', kind: 'unit', grade: 'sure', entityId: 'xiaomi-auto' } as const;
  const placed = { ...mention, start: 0, end: 11, index: 0, block: 0, frameId: 0, comparison: null };
  const mentions = [{ ...placed, context: { ...context, articleDate: null } }];
  world.report = { ...none, mentions, total: 1 } as PageReport;
  const on = live({ ...ports, settings });
  await expect.poll(() => toggle(on)).not.toBeNull();
  world.seen({ frameId: 0, index: 0 });
  const quoted = (): string | undefined =>
    dataset.statements.find(
      ({ quote }) =>
        on.root.querySelector('.in-view blockquote')?.textContent?.replace(/[“”]/g, '') === quote,
    )?.id;
  const listed = () => on.root.querySelector('[role="tabpanel"]')?.textContent;
  const topic = () => on.root.querySelector('.mention-side')?.textContent;
  await expect.poll(quoted).toBe('cost-effective-positioning');
  const all = listed();
  settings.set({ ...settings.value, 'topic-price': false });
  await expect.poll(quoted).toBe('top-five-automaker');
  expect(listed()).toBe(all);
  await userEvent.click(on.root.querySelector('[role="tab"]:last-of-type') as HTMLElement);
  await expect.poll(topic).toBe('');
  settings.set({ ...settings.value, 'topic-price': true });
  await expect.poll(quoted).toBe('cost-effective-positioning');
  await expect.poll(topic).toBe('price');
});
