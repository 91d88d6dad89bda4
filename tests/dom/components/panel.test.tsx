import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Panel } from '../../../components/panel/Panel';
import css from '../../../components/panel/panel.css?inline';
import type { PanelActions, PanelState } from '../../../components/panel/panel-state';
import type { PageReport, ReportedMention } from '../../../core/page/report';
import { noPolicy } from '../../../core/settings/policy';
import { clearStages, faultsIn, onPage, type Stage, stage } from './stage';

function mention(index: number, text: string, sentence: string): ReportedMention {
  const start = sentence.indexOf(text);
  return {
    frameId: 0,
    index,
    text,
    kind: 'unit',
    grade: 'sure',
    entityId: 'xiaomi-auto',
    context: { sentence, paragraph: sentence, heading: '', title: '', language: 'en' },
    start,
    end: start + text.length,
    block: index,
    comparison: null,
  };
}

const mentions = [
  mention(0, 'Xiaomi Auto', 'Xiaomi Auto wants to rank among the world’s top five carmakers.'),
  mention(1, 'SU7', 'The SU7 is compared with the Porsche Taycan.'),
];
const read: PageReport = { kind: 'read', on: true, mentions, total: 12, frames: 1 };

const noActions: PanelActions = {
  setSite: () => undefined,
  pause: () => undefined,
  pauseTab: () => undefined,
  retry: () => undefined,
  reveal: async () => true,
  grantAccess: () => undefined,
  reload: () => undefined,
  openOptions: () => undefined,
  openSidePanel: () => undefined,
};

function panel(state: Partial<PanelState> = {}, actions: Partial<PanelActions> = {}, on?: Stage): Stage {
  const made = on ?? stage([css], 'light', 400);
  const whole: PanelState = {
    site: 'news.example.com',
    page: 'https://news.example.com/a',
    rules: new Map(),
    newSites: 'on',
    policy: noPolicy,
    pause: null,
    tabPaused: false,
    inPrivate: false,
    report: read,
    inView: null,
    unsaved: null,
    ...state,
  };
  made.draw(onPage(<Panel state={whole} actions={{ ...noActions, ...actions }} />));
  return made;
}

function find<T extends Element = HTMLElement>({ root }: Stage, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`The panel has no ${selector}.`);
  return found;
}
const tab = (on: Stage, name: string) => {
  const found = [...on.root.querySelectorAll<HTMLElement>('[role="tab"]')].find(
    ({ textContent }) => textContent === name,
  );
  if (found === undefined) throw new Error(`There is no tab “${name}”.`);
  return found;
};
const selectedTab = (on: Stage) => find(on, '[aria-selected="true"]').textContent;

afterEach(clearStages);

describe('the switch', () => {
  test('names the site, tells its state, and switches it', async () => {
    const setSite = vi.fn();
    const on = panel({}, { setSite });
    const toggle = find(on, '[role="switch"]');
    expect(toggle.ariaLabel).toBe('On for news.example.com');
    expect(toggle.ariaChecked).toBe('true');
    await userEvent.click(toggle);
    expect(setSite).toHaveBeenCalledExactlyOnceWith('news.example.com', false);
  });

  test('can be for the parent domain with all its sub-sites', async () => {
    const setSite = vi.fn();
    const on = panel({}, { setSite });
    const scope = find<HTMLSelectElement>(on, 'select');
    await userEvent.selectOptions(scope, 'example.com');
    expect(find(on, '[role="switch"]').ariaLabel).toBe('On for example.com and its sub-sites');
    await userEvent.click(find(on, '[role="switch"]'));
    expect(setSite).toHaveBeenCalledExactlyOnceWith('example.com', false);
  });

  test('shows what a parent domain’s rule says', () => {
    const on = panel({ rules: new Map([['example.com', 'off']]) });
    expect(find(on, '[role="switch"]').ariaChecked).toBe('false');
    expect(find(on, '.notice-title').textContent).toBe('Off here because example.com is off');
  });

  test('says why a site is on that has no rule of its own', () => {
    const on = panel({ newSites: 'off', rules: new Map([['example.com', 'on']]) });
    expect(find(on, '.panel-head').textContent).toContain('On here because example.com is on');
  });

  test('can be for this one page', async () => {
    const setSite = vi.fn();
    const on = panel({}, { setSite });
    await userEvent.selectOptions(find<HTMLSelectElement>(on, 'select'), 'On for this page');
    expect(find(on, '[role="switch"]').ariaLabel).toBe('On for this page');
    await userEvent.click(find(on, '[role="switch"]'));
    expect(setSite).toHaveBeenCalledExactlyOnceWith('https://news.example.com/a', false);
  });

  test('is for the page where that is what is off', async () => {
    const setSite = vi.fn();
    const on = panel({ rules: new Map([['https://news.example.com/a', 'off']]) }, { setSite });
    expect(find(on, '.panel-head').textContent).toContain('Off for this page');
    expect(find(on, '.notice-title').textContent).toBe('Off for this page');
    await userEvent.click(find(on, '[role="switch"]'));
    expect(setSite).toHaveBeenCalledExactlyOnceWith('https://news.example.com/a', true);
  });

  test('offers no page of a site that is off', () => {
    const on = panel({ rules: new Map([['example.com', 'off']]) });
    const offered = [...on.root.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(offered).toEqual(['Off for news.example.com', 'Off for example.com and its sub-sites']);
  });

  test('is locked where an administrator has fixed the site, and says so [F15]', () => {
    const policy = { settings: {}, sites: new Map([['example.com', 'off' as const]]) };
    const on = panel({ rules: new Map([['example.com', 'off']]), policy });
    expect(find<HTMLButtonElement>(on, '[role="switch"]').disabled).toBe(true);
    expect(find(on, '.panel-head').textContent).toContain('Set by your organisation');
  });

  test('in a private window asks before a rule is kept [F14]', async () => {
    const setSite = vi.fn();
    const pauseTab = vi.fn();
    const on = panel({ inPrivate: true }, { setSite, pauseTab });
    const answer = async (text: string) => {
      await userEvent.click(find(on, '[role="switch"]'));
      expect(find(on, '.panel-ask').textContent).toContain('private window');
      const buttons = [...on.root.querySelectorAll('.panel-ask button')];
      await userEvent.click(buttons.find(({ textContent }) => textContent === text) as HTMLElement);
      expect(on.root.querySelector('.panel-ask')).toBeNull();
    };
    await answer('Cancel');
    await answer('Pause this tab');
    expect(setSite).not.toHaveBeenCalled();
    expect(pauseTab).toHaveBeenCalledExactlyOnceWith(true);
    await answer('Keep the rule');
    expect(setSite).toHaveBeenCalledExactlyOnceWith('news.example.com', false);
  });

  test('is not offered where the page is no site', () => {
    const { root } = panel({ site: null, report: { kind: 'restricted' } });
    expect(root.querySelector('[role="switch"]')).toBeNull();
  });
});

test('sums up the page: how often, in how many paragraphs, about what', () => {
  const summary = find(panel(), '.summary').textContent;
  expect(summary).toContain('12');
  expect(summary).toContain('mentions in 2 paragraphs');
  expect(summary).toContain('rank');
  expect(summary).toContain('rivals');
  expect(summary).toContain('nothing on');
});

describe('says honestly why there is nothing to sum up', () => {
  test.each<[string, Partial<PanelState>, string]>([
    ['a page of the browser', { report: { kind: 'restricted' } }, 'Not available on this page'],
    ['a PDF file', { report: { kind: 'pdf' } }, 'Not available in PDF files'],
    ['withheld access', { report: { kind: 'no-access' } }, 'No access to this site'],
    ['a page opened before', { report: { kind: 'not-started' } }, 'Not started on this page'],
    ['an old browser', { report: { kind: 'old-browser' } }, 'This browser is too old'],
    [
      'a page without mentions',
      { report: { ...read, mentions: [], total: 0 } },
      'No mention of Xiaomi Auto here',
    ],
    ['a page not yet read', { report: null }, 'Reading the page…'],
    ['a site that is off', { newSites: 'off' }, 'Off for news.example.com'],
    ['a page that is off', { rules: new Map([['https://news.example.com/a', 'off']]) }, 'Off for this page'],
    ['a tab that is paused', { tabPaused: true }, 'Paused in this tab'],
    ['a pause', { pause: { kind: 'facts', version: '1' } }, 'Paused until the facts change'],
  ])('%s', (_, state, title) => {
    const on = panel(state);
    expect(find(on, '.notice-title').textContent).toBe(title);
    expect(on.root.querySelector('.summary')).toBeNull();
    expect(find(on, '[role="tabpanel"]').textContent).toContain(
      'Become one of the world’s top five automakers',
    );
  });

  test.each([
    ['no-access', 'grantAccess', 'Allow access'],
    ['not-started', 'reload', 'Reload the page'],
  ] as const)('and offers the way out of “%s”', async (kind, action, label) => {
    const act = vi.fn();
    const way = find(panel({ report: { kind } }, { [action]: act }), '.notice .button');
    expect(way.textContent).toBe(label);
    await userEvent.click(way);
    expect(act).toHaveBeenCalledOnce();
  });

  test('and resumes a pause', async () => {
    const pause = vi.fn();
    const on = panel({ pause: { kind: 'facts', version: '1' } }, { pause });
    await userEvent.click(find(on, '.notice .button'));
    expect(pause).toHaveBeenCalledExactlyOnceWith(null);
  });
});

test('says aloud that a choice was not saved, and asks again on request', async () => {
  const retry = vi.fn();
  const on = panel({ unsaved: 'IO error' }, { retry });
  expect(find(on, '[role="alert"]').textContent).toContain('Not saved');
  await userEvent.click(find(on, '[role="alert"] .button'));
  expect(retry).toHaveBeenCalledOnce();
});

describe('the tabs', () => {
  test('are one stop for the Tab key', () => {
    const stops = [...panel().root.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect(stops.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  });

  test.each([
    ['{ArrowRight}', 'Strategy'],
    ['{ArrowLeft}', 'On this page'],
    ['{End}', 'On this page'],
    ['{ArrowRight}{ArrowRight}{Home}', 'Goals'],
  ])('%s leads from Goals to %s and takes the focus along', async (keys, name) => {
    const on = panel();
    tab(on, 'Goals').focus();
    await userEvent.keyboard(keys);
    expect(selectedTab(on)).toBe(name);
    expect(on.host.shadowRoot?.activeElement?.textContent).toBe(name);
    const shown = find(on, '[role="tabpanel"]');
    expect(shown.getAttribute('aria-labelledby')).toBe(find(on, '[aria-selected="true"]').id);
  });

  test('goals hold the horizon in words and every stated goal', () => {
    const goals = find(panel(), '[role="tabpanel"]');
    expect(goals.querySelector('svg')?.getAttribute('aria-label')).toBe(
      'Stated on 28 December 2023; the window is 2038 to 2043. 2 years 10 months of the stated 15 to 20 years have passed.',
    );
  });

  test('a statement unfolds its quote and source', async () => {
    const on = panel();
    const title = find(on, '.unfold');
    const quote = find(on, '.record-quote');
    expect(quote.checkVisibility()).toBe(false);
    await userEvent.click(title);
    expect(title.ariaExpanded).toBe('true');
    expect(quote.checkVisibility()).toBe(true);
    expect(quote.querySelector('a')?.rel).toBe('noopener noreferrer');
  });

  test('the picture’s numbers stand below it as a table', async () => {
    const on = panel();
    const table = find(on, '.panel-horizon table');
    expect(table.checkVisibility()).toBe(false);
    await userEvent.click(find(on, '.panel-horizon summary'));
    expect(table.checkVisibility()).toBe(true);
    const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['stated', '28 Dec 2023', '–'],
      ['today', '22 Nov 2026', '2 years 10 months'],
      ['window opens', '28 Dec 2038', '19.3%'],
      ['window closes', '28 Dec 2043', '14.5%'],
    ]);
  });

  test('a statement can be cited once its quote is shown', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const on = panel();
    await userEvent.click(find(on, '.unfold'));
    const forms = [...on.root.querySelectorAll<HTMLElement>('.citation-form')];
    expect(forms.map(({ textContent }) => textContent)).toEqual(['Plain text', 'Markdown', 'APA', 'BibTeX']);
    await userEvent.click(find(on, '.citation-form:nth-of-type(2)'));
    expect(written).toHaveBeenCalledOnce();
    expect(written.mock.calls[0]?.[0]).toMatch(/^> become one of/);
    await expect.poll(() => find(on, '.citation-done').textContent).toBe('Copied');
    written.mockRestore();
  });

  test('strategy holds the stated strategy', async () => {
    const on = panel();
    await userEvent.click(tab(on, 'Strategy'));
    expect(find(on, '[role="tabpanel"]').textContent).toContain('Use strengths in AI, IoT and big data');
  });

  test('progress is told newest first, each with a source', async () => {
    const on = panel();
    await userEvent.click(tab(on, 'Progress'));
    const records = [...on.root.querySelectorAll('.record')];
    const dates = records.map((record) => record.querySelector('time')?.dateTime.padEnd(10, '~') ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    expect(records.every((record) => record.querySelector('a') !== null)).toBe(true);
    expect(find(on, '.distance svg').getAttribute('aria-label')).toMatch(/more than 410,000 cars/);
  });

  test('the growth it would take is said with how it is reckoned and the other ways to count', async () => {
    const on = panel();
    await userEvent.click(tab(on, 'Progress'));
    expect(find(on, '.distance').innerText).toContain('22.1% more cars every year until 2038');
    expect(find(on, '.distance-method').textContent).toMatch(/company groups.*as of 27 May 2026/);
    await userEvent.click(find(on, '.distance summary'));
    const reckoned = find(on, '.distance .reckoning').innerText;
    expect(reckoned).toContain('(5,480,000 ÷ 410,000)^(1 ÷ 13) − 1 = 22.1%');
    expect(reckoned).toContain('not a forecast');
    expect(reckoned).toMatch(/alliance counted as one[\s\S]*top five electric vehicle companies/);
    const years = [...on.root.querySelectorAll('.distance tbody tr')];
    expect(years.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^2025more than 410,000Stellantis 5,480,00013.4$/),
      expect.stringMatching(/^2024136,854Stellantis 5,420,00039.6$/),
      expect.stringMatching(/^20230General Motors 6,200,000–$/),
    ]);
  });

  test('progress on one topic leaves the rest out', async () => {
    const on = panel();
    await userEvent.click(tab(on, 'Progress'));
    const count = () => on.root.querySelectorAll('.record').length;
    const all = count();
    await userEvent.selectOptions(find(on, '.panel-filter select'), 'environment');
    expect(count()).toBeGreaterThan(0);
    expect(count()).toBeLessThan(all);
    expect(find(on, '.panel-heading:has(+ .panel-filter)').textContent).toContain(`${count()} events`);
    await userEvent.selectOptions(find(on, '.panel-filter select'), 'All topics');
    expect(count()).toBe(all);
  });

  test('a mention on the page stands in its sentence and leads to its place', async () => {
    const reveal = vi.fn(async () => true);
    const on = panel({}, { reveal });
    await userEvent.click(tab(on, 'On this page'));
    const [, second] = on.root.querySelectorAll('.mention');
    expect(second?.querySelector('mark')?.textContent).toBe('SU7');
    expect(second?.textContent).toContain('The SU7 is compared with the Porsche Taycan.');
    if (second) await userEvent.click(second);
    expect(reveal).toHaveBeenCalledExactlyOnceWith(mentions[1]);
  });

  test('says so where a mention is gone by then', async () => {
    const on = panel({}, { reveal: async () => false });
    await userEvent.click(tab(on, 'On this page'));
    await userEvent.click(find(on, '.mention'));
    await expect.poll(() => on.root.querySelector('[role="alert"]')?.textContent).toContain('no longer');
  });
});

test('pauses in this tab, for an hour, until tomorrow, or until the facts change', async () => {
  const pause = vi.fn();
  const pauseTab = vi.fn();
  const on = panel({}, { pause, pauseTab });
  await userEvent.click(find(on, '.menu summary'));
  const items = [...on.root.querySelectorAll('.menu-item')];
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'in this tab',
    'for 1 hour',
    'until tomorrow',
    'until the facts change',
  ]);
  for (const item of items) await userEvent.click(item);
  expect(pause.mock.calls.map(([chosen]) => chosen.kind)).toEqual(['until', 'until', 'facts']);
  expect(pauseTab).toHaveBeenCalledExactlyOnceWith(true);
});

test('the ways to pause fold up again with Escape, and the word has the focus', async () => {
  const on = panel();
  const menu = find<HTMLDetailsElement>(on, '.menu');
  await userEvent.click(find(on, '.menu summary'));
  await userEvent.keyboard('{Tab}{Escape}');
  expect(menu.open).toBe(false);
  expect(on.root.getRootNode()).toHaveProperty('activeElement', find(on, '.menu summary'));
});

test('tells how much is on record, and up to when', () => {
  const foot = find(panel(), '.panel-foot').textContent;
  expect(foot).toContain('36 statements · 44 milestones');
  expect(foot).toContain('as of 27 May 2026');
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(['Goals', 'Strategy', 'Progress', 'On this page'])('axe finds nothing in %s', async (name) => {
    const on = panel({}, {}, stage([css], theme, 400));
    await userEvent.click(tab(on, name));
    expect(await faultsIn(on)).toEqual([]);
  });

  test('axe finds nothing in a notice', async () => {
    const state: Partial<PanelState> = { unsaved: 'IO error', report: { kind: 'no-access' } };
    expect(await faultsIn(panel(state, {}, stage([css], theme, 400)))).toEqual([]);
  });
});

test('fits a window of 320 px', async () => {
  const on = panel({}, {}, stage([css], 'light', 320));
  for (const name of ['Strategy', 'Progress', 'On this page', 'Goals']) {
    await userEvent.click(tab(on, name));
    const shown = find(on, '[role="tabpanel"]');
    expect(shown.scrollWidth, name).toBeLessThanOrEqual(shown.clientWidth);
  }
});
