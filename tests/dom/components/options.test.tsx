import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options } from '../../../components/options/Options';
import css from '../../../components/options/options.css?inline';
import type { OptionsPorts } from '../../../components/options/ports';
import type { Intent } from '../../../core/settings/intent';
import { parseSettings } from '../../../core/settings/settings';
import type { SiteRule } from '../../../core/sites/rules';
import { clearStages, dataset, faultsIn, onPage, type Stage, stage } from './stage';

interface World {
  sent: Intent[];
  saved: { name: string; text: string }[];
  on: Stage;
}

/** The options page on a section, over a background that stores whatever it is asked to. */
async function open(
  hash: string,
  rules: Record<string, SiteRule> = {},
  on: Stage = stage([css], 'light', 800),
): Promise<World> {
  location.hash = hash;
  const sent: Intent[] = [];
  const saved: World['saved'] = [];
  let settings = parseSettings(() => undefined);
  let stored = new Map(Object.entries(rules));
  let tell = (): void => undefined;
  const ports: OptionsPorts = {
    settings: {
      read: async () => settings,
      watch: (listener) => {
        tell = () => listener(settings);
        return () => undefined;
      },
    },
    rules: {
      read: async () => stored,
      watch: (listener) => {
        const before = tell;
        tell = () => {
          before();
          listener(stored);
        };
        return () => undefined;
      },
    },
    async send(intent) {
      sent.push(intent);
      stored = new Map(stored);
      if (intent.type === 'set-field') settings = { ...settings, [intent.name]: intent.value };
      if (intent.type === 'set-site') stored.set(intent.site, intent.on ? 'on' : 'off');
      if (intent.type === 'forget-site') stored.delete(intent.site);
      if (intent.type === 'replace') stored = new Map(Object.entries(intent.rules));
      tell();
      return { ok: true };
    },
    commandKeys: async () => ({ 'next-mention': 'Alt+Shift+.' }),
    saveFile: (name, text) => saved.push({ name, text }),
  };
  on.draw(onPage(<Options ports={ports} languages={{ en: 'English', 'zh-CN': '简体中文' }} />));
  await expect.poll(() => on.root.querySelector('main')).not.toBeNull();
  return { sent, saved, on };
}

function labelled(on: Stage, text: string): HTMLInputElement {
  const label = [...on.root.querySelectorAll('label')].find(({ textContent }) => textContent === text);
  if (!label?.control) throw new Error(`There is no field “${text}”.`);
  return label.control as HTMLInputElement;
}

function button(on: Stage, name: string): HTMLElement {
  const found = [...on.root.querySelectorAll<HTMLElement>('button, [role="switch"]')].find(
    (one) => (one.ariaLabel ?? one.textContent) === name,
  );
  if (found === undefined) throw new Error(`There is no button “${name}”.`);
  return found;
}

const sites = ({ root }: Stage) =>
  [...root.querySelectorAll('.site-name')].map(({ textContent }) => textContent);

beforeEach(() => CSS.highlights.clear());
afterEach(() => {
  clearStages();
  location.hash = '';
});

describe('a setting', () => {
  test('is stored as soon as it is chosen', async () => {
    const { sent, on } = await open('settings');
    await userEvent.click(labelled(on, 'on a click'));
    expect(sent).toEqual([{ type: 'set-field', name: 'opening', value: 'click' }]);
    await expect.poll(() => labelled(on, 'on a click').checked).toBe(true);
  });

  test('of the marks shows at once in the preview, by highlights alone', async () => {
    const { on } = await open('settings');
    const markup = on.root.querySelector('.preview')?.innerHTML;
    await expect.poll(() => CSS.highlights.get('on-record')?.size).toBe(3);
    await userEvent.click(labelled(on, 'a tint'));
    await expect.poll(() => CSS.highlights.get('on-record-tint')?.size).toBe(3);
    expect(CSS.highlights.has('on-record')).toBe(false);
    await userEvent.click(labelled(on, 'the first in each paragraph'));
    await expect.poll(() => CSS.highlights.get('on-record-tint')?.size).toBe(1);
    expect(on.root.querySelector('.preview')?.innerHTML).toBe(markup);
  });

  test('of the language offers each by its own name', async () => {
    const { sent, on } = await open('settings');
    await userEvent.selectOptions(labelled(on, 'Language'), '简体中文');
    expect(sent).toEqual([{ type: 'set-field', name: 'language', value: 'zh-CN' }]);
  });
});

test('shortcuts show the keys they have now', async () => {
  const { on } = await open('settings');
  await expect.poll(() => on.root.querySelector('kbd')?.textContent).toBe('Alt+Shift+.');
  expect(on.root.querySelector('.shortcuts')?.textContent).toContain('no keys');
});

describe('the list of sites', () => {
  test('says so where there is none yet', async () => {
    const { on } = await open('sites');
    expect(on.root.querySelector('.empty')?.textContent).toBe('No site has a rule of its own yet.');
  });

  test('takes a site however it is typed', async () => {
    const { sent, on } = await open('sites');
    await userEvent.type(labelled(on, 'Site'), 'https://News.Example.com/a?b=1{Enter}');
    expect(sent).toEqual([{ type: 'set-site', site: 'news.example.com', on: false }]);
    await expect.poll(() => sites(on)).toEqual(['news.example.com']);
    expect(labelled(on, 'Site').value).toBe('');
  });

  test('refuses what is no site, and says why', async () => {
    const { sent, on } = await open('sites');
    await userEvent.type(labelled(on, 'Site'), 'a, b{Enter}');
    await expect.poll(() => on.root.querySelector('[role="alert"]')?.textContent).toContain('no site');
    expect(labelled(on, 'Site').getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  test('is searched', async () => {
    const { on } = await open('sites', { 'a.example.com': 'off', 'b.example.org': 'on' });
    await userEvent.type(on.root.querySelector('[type="search"]') as Element, 'org');
    expect(sites(on)).toEqual(['b.example.org']);
    expect(on.root.querySelector('.site-search [role="status"]')?.textContent).toBe('1 rule');
  });

  test('gives back a rule that was removed', async () => {
    const { sent, on } = await open('sites', { 'example.com': 'off' });
    await userEvent.click(button(on, 'Remove the rule for example.com'));
    await expect.poll(() => sites(on)).toEqual([]);
    await userEvent.click(button(on, 'Undo'));
    await expect.poll(() => sites(on)).toEqual(['example.com']);
    expect(sent.at(-1)).toEqual({ type: 'set-site', site: 'example.com', on: false });
  });

  test('draws a hundred of ten thousand rules, and says so', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`site-${at}.example`, 'off' as const]),
    );
    const { on } = await open('sites', many);
    expect(sites(on)).toHaveLength(100);
    expect(on.root.textContent).toContain('The first 100 of 10000 are shown.');
  });
});

describe('the settings file', () => {
  const file = (text: string) => new File([text], 'on-record-settings.json', { type: 'application/json' });

  test('goes out and comes back in as it was, after a preview, and can be undone', async () => {
    const { saved, on } = await open('sites', { 'example.com': 'off' });
    await userEvent.click(button(on, 'Export'));
    const text = saved[0]?.text ?? '';
    await userEvent.click(button(on, 'Reset everything'));
    await expect.poll(() => sites(on)).toEqual([]);
    await userEvent.upload(labelled(on, 'Import…'), file(text));
    await expect.poll(() => on.root.textContent).toContain('The file holds 1 site rule and 8 settings.');
    expect(sites(on)).toEqual([]);
    await userEvent.click(button(on, 'Replace'));
    await expect.poll(() => sites(on)).toEqual(['example.com']);
    await userEvent.click(button(on, 'Undo'));
    await expect.poll(() => sites(on)).toEqual([]);
  });

  test('of another kind changes nothing', async () => {
    const { sent, on } = await open('sites');
    await userEvent.upload(labelled(on, 'Import…'), file('{"sites": {"example.com": "off"}}'));
    await expect.poll(() => on.root.querySelector('[role="alert"]')).not.toBeNull();
    expect(sent).toEqual([]);
  });
});

describe('what is on record', () => {
  test('is there whole: every statement with its quote, every milestone, every source', async () => {
    const { on } = await open('dataset');
    const quotes = [...on.root.querySelectorAll('.quote')];
    expect(quotes).toHaveLength(dataset.statements.length);
    expect(quotes.every((quote) => quote.checkVisibility())).toBe(true);
    expect(on.root.querySelectorAll('time')).toHaveLength(dataset.milestones.length);
    expect(on.root.querySelectorAll('.sources li')).toHaveLength(Object.keys(dataset.sources).length);
    expect(on.root.textContent).toContain('as of 27 May 2026');
  });

  test('says which reports word a statement otherwise', async () => {
    const { on } = await open('dataset');
    expect(on.root.querySelector('.corroboration')?.textContent).toContain('Quartz');
  });

  test('leads with what words selected on a page come closest to', async () => {
    const { on } = await open(`dataset?about=${encodeURIComponent('cutting carbon emissions')}`);
    const first = on.root.querySelector('main section');
    expect(first?.querySelector('h2')?.textContent).toBe('On record about “cutting carbon emissions”');
    expect(first?.querySelector('.record-side b')?.textContent).toBe('environment');
  });
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(['settings', 'sites', 'dataset', 'privacy'])('axe finds nothing in %s', async (section) => {
    const { on } = await open(section, { 'example.com': 'off' }, stage([css], theme, 800));
    expect(await faultsIn(on)).toEqual([]);
  });
});

test.each(['settings', 'sites', 'dataset', 'privacy'])('%s fits a window of 320 px', async (section) => {
  const { on } = await open(
    section,
    { 'a-rather-long-site-name.example.com': 'off' },
    stage([css], 'light', 320),
  );
  expect(on.root.scrollWidth).toBeLessThanOrEqual(320);
});
