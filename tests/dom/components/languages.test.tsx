import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { languageNames, languageTags } from '../../../assets/locales/languages';
import { loadPageLocale } from '../../../assets/locales/load';
import tokens from '../../../assets/tokens.css?inline';
import { Card } from '../../../components/card/Card';
import cardCss from '../../../components/card/card.css?inline';
import { Options } from '../../../components/options/Options';
import optionsCss from '../../../components/options/options.css?inline';
import type { OptionsPorts } from '../../../components/options/ports';
import { Panel } from '../../../components/panel/Panel';
import panelCss from '../../../components/panel/panel.css?inline';
import type { PanelActions, PanelState } from '../../../components/panel/panel-state';
import { Welcome } from '../../../components/welcome/Welcome';
import welcomeCss from '../../../components/welcome/welcome.css?inline';
import type { CardActions } from '../../../core/card/view';
import type { PageLocale } from '../../../core/locale/locale';
import { noPolicy } from '../../../core/settings/policy';
import { parseSettings } from '../../../core/settings/settings';
import { replacementOf } from '../../../core/settings/settings-file';
import type { SiteRule } from '../../../core/sites/rules';
import { cardView, clearStages, faultsIn, onPage, type Stage, stage, today } from './stage';

const languages = ['ar', 'he', 'de', 'ru', 'zh-TW', 'ja'] as const;
const locales = new Map<string, PageLocale>();

beforeAll(async () => {
  for (const tag of languages) locales.set(tag, await loadPageLocale(tag));
});
afterEach(async () => {
  clearStages();
  // As wide and high as the runner’s own.
  await page.viewport(414, 896);
  location.hash = '';
});

function spokenBy(tag: string): PageLocale {
  const locale = locales.get(tag);
  if (locale === undefined) throw new Error(`${tag} is not loaded.`);
  return locale;
}

/** A surface in a language, as its page sets it: on the root. */
function stageFor(css: readonly string[], { tag, dir }: PageLocale): Stage {
  const made = stage(css, 'light', 320);
  made.root.lang = tag;
  made.root.dir = dir;
  return made;
}

/** What reaches beyond the surface's sides where nothing cuts it off or scrolls it. */
function stickingOut({ root, host }: Stage): string[] {
  const { left, right } = host.getBoundingClientRect();
  const inside = (element: Element): boolean => {
    for (let at = element.parentElement; at !== null && at !== root; at = at.parentElement)
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    return false;
  };
  return [...root.querySelectorAll('*')]
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1) && !inside(element);
    })
    .map((element) => `${element.localName}.${element.className}: ${element.textContent}`);
}

const nothing = () => undefined;
const asked = async () => true;
const cardActions = new Proxy({}, { get: () => asked }) as CardActions;
const panelActions = new Proxy({}, { get: () => asked }) as PanelActions;

const panelState: PanelState = {
  site: 'a-rather-long-name.news.example.com',
  page: 'https://a-rather-long-name.news.example.com/a',
  rules: new Map(),
  newSites: 'on',
  policy: noPolicy,
  pause: null,
  tabPaused: false,
  inPrivate: false,
  report: { kind: 'read', on: true, mentions: [], total: 12, frames: 1 },
  inView: null,
  unsaved: null,
};

const still = <T,>(value: T) => ({ read: async () => value, watch: () => nothing });
const rules = new Map<string, SiteRule>([['a-rather-long-site-name.example.com', 'off']]);
const optionsPorts: OptionsPorts = {
  settings: still(parseSettings(nothing)),
  rules: still(rules),
  policy: still(noPolicy),
  own: still(replacementOf({}, rules)),
  sync: still({ choice: { settings: true, sites: true }, trouble: null }),
  newer: still(false),
  send: async () => ({ ok: true }),
  commandKeys: async () => ({ 'next-mention': 'Alt+Shift+.' }),
  saveFile: nothing,
};

const horizon = {
  ...{ announced: '2023-12-28', windowStart: '2038-12-28', windowEnd: '2043-12-28' },
  ...{ yearsMin: 15, yearsMax: 20, now: today, claimedYear: 2033 },
};

const drawCard = (locale: PageLocale): Stage => {
  const on = stage([tokens, cardCss], 'light', 320);
  on.draw(
    <Card view={cardView({ horizon: true })} actions={cardActions} locale={locale} horizon={horizon} />,
  );
  return on;
};

const drawPanel = (locale: PageLocale, state: Partial<PanelState> = {}): Stage => {
  const on = stageFor([panelCss], locale);
  on.draw(onPage(<Panel state={{ ...panelState, ...state }} actions={panelActions} />, locale));
  return on;
};

const drawOptions = async (locale: PageLocale, section: string): Promise<Stage> => {
  location.hash = section;
  const on = stageFor([optionsCss], locale);
  on.draw(onPage(<Options ports={optionsPorts} languages={languageNames} />, locale));
  await expect.poll(() => on.root.querySelector('main h2')).not.toBeNull();
  return on;
};

describe.each(languages)('at 320 px in %s', (tag) => {
  test('the card keeps within its sides', () => {
    expect(stickingOut(drawCard(spokenBy(tag)))).toEqual([]);
  });

  test('every tab of the popup keeps within its sides', async () => {
    const on = drawPanel(spokenBy(tag));
    for (const tab of on.root.querySelectorAll<HTMLElement>('[role="tab"]')) {
      tab.click();
      await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true');
      expect(stickingOut(on)).toEqual([]);
    }
  });

  test('a popup that has something to tell keeps within its sides', () => {
    const reports = ['no-access', 'not-started', 'old-browser', 'pdf', 'restricted'] as const;
    for (const kind of reports) {
      expect(stickingOut(drawPanel(spokenBy(tag), { report: { kind } }))).toEqual([]);
      clearStages();
    }
    expect(stickingOut(drawPanel(spokenBy(tag), { pause: { kind: 'facts', version: '1' } }))).toEqual([]);
  });

  test.each(['settings', 'sites', 'dataset', 'privacy'])(
    'the options keep within their sides: %s',
    async (section) => {
      expect(stickingOut(await drawOptions(spokenBy(tag), section))).toEqual([]);
    },
  );

  test('the first page keeps within its sides', () => {
    const locale = spokenBy(tag);
    const on = stageFor([welcomeCss], locale);
    on.draw(onPage(<Welcome watchSteps={() => nothing} />, locale));
    expect(stickingOut(on)).toEqual([]);
  });
});

test.each(languageTags)('in %s the foot of a card is one row, with the host whole on it', async (tag) => {
  const locale = await loadPageLocale(tag);
  for (const [window, width, sheet] of [
    [800, 368, false],
    [320, 304, false],
    [320, 320, true],
  ] as const) {
    await page.viewport(window, 640);
    const on = stage([tokens, cardCss], 'light', width);
    on.draw(<Card view={cardView()} actions={cardActions} locale={locale} sheet={sheet} />);
    const actions = [...on.root.querySelectorAll<HTMLElement>('.card-action')];
    const boxes = actions.map((one) => one.getBoundingClientRect());
    expect(new Set(boxes.map(({ top, height }) => Math.round(top + height / 2))).size).toBe(1);
    // Two lines at most, which are no taller than what a finger needs.
    for (const { height } of boxes) expect(height).toBeLessThanOrEqual(sheet ? 44 : 32);
    for (const { scrollWidth, clientWidth } of actions) expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    clearStages();
  }
});

describe.each(['ar', 'he'])('from right to left in %s', (tag) => {
  test('the card begins on the right, and the words themselves run as they were said', () => {
    const { root } = drawCard(spokenBy(tag));
    const card = root.querySelector<HTMLElement>('.card');
    expect([card?.dir, card?.lang]).toEqual(['rtl', tag]);
    const quote = root.querySelector<HTMLElement>('.quote');
    expect([quote?.dir, quote?.lang]).toEqual(['ltr', 'en']);
    const place = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().x ?? Number.NaN;
    expect(place('.card-name')).toBeGreaterThan(place('.icon-button:last-child'));
  });

  test('the picture of the horizon runs to the left', () => {
    const { root } = drawCard(spokenBy(tag));
    const middle = (selector: string) => {
      const { x = 0, width = 0 } = root.querySelector(selector)?.getBoundingClientRect() ?? {};
      return x + width / 2;
    };
    expect(middle('.horizon-window')).toBeLessThan(middle('.horizon-today'));
  });

  test('the switch that is on has its knob on the left', () => {
    const { root } = drawPanel(spokenBy(tag));
    const { translate } = getComputedStyle(root.querySelector('.switch') as Element, '::after');
    expect(translate).toMatch(/^-\d/);
  });

  test('axe finds nothing on the card, the popup and the options', async () => {
    expect(await faultsIn(drawCard(spokenBy(tag)))).toEqual([]);
    clearStages();
    expect(await faultsIn(drawPanel(spokenBy(tag)))).toEqual([]);
    clearStages();
    expect(await faultsIn(await drawOptions(spokenBy(tag), 'settings'))).toEqual([]);
  });
});

test('in Chinese it says that a title is our translation; in English and German there is none to mark', () => {
  const words = (tag: string) => drawCard(spokenBy(tag)).root.textContent ?? '';
  expect(words('zh-TW')).toContain(spokenBy('zh-TW').card.ourWording);
  expect(words('de')).not.toContain(spokenBy('de').card.ourWording);
});
