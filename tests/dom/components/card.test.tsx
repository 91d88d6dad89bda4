import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cardLocale } from '../../../assets/locales/en';
import tokens from '../../../assets/tokens.css?inline';
import { Card, type CardProps } from '../../../components/card/Card';
import css from '../../../components/card/card.css?inline';
import type { CardActions } from '../../../core/card/view';
import type { Comparison } from '../../../core/facts/comparison';
import { cardView, clearStages, dataset, faultsIn, type Stage, shown, stage, today } from './stage';

const horizon = {
  announced: '2023-12-28',
  windowStart: '2038-12-28',
  windowEnd: '2043-12-28',
  yearsMin: 15,
  yearsMax: 20,
  now: today,
};

const comparison: Comparison = {
  verdict: 'differs',
  sentence: 'Xiaomi Auto will be top three.',
  figures: [
    {
      slot: 'rank',
      verdict: 'differs',
      here: { text: 'top three', start: 20, end: 29 },
      stated: { statementId: 'top-five-automaker', text: 'top five', date: '2023-12-28' },
      claimedRank: 3,
      claimedYear: null,
      scope: null,
    },
  ],
  articleDate: '2026-02-01',
  claimedYear: null,
};

function actions(change: Partial<CardActions> = {}): CardActions {
  const names = ['pin', 'close', 'openPanel', 'offHere', 'silence', 'undo', 'previous', 'next'] as const;
  const nothing = Object.fromEntries(names.map((name) => [name, () => undefined]));
  return { ...nothing, copyCitation: async () => true, ...change } as CardActions;
}

function card(change: Partial<CardProps> = {}, on: Stage = stage([tokens, css])): Stage {
  on.draw(<Card view={cardView()} actions={actions()} locale={cardLocale} {...change} />);
  return on;
}

const buttons = ({ root }: Stage) => [...root.querySelectorAll('button')];
const button = (on: Stage, name: string): HTMLButtonElement => {
  const found = buttons(on).find((one) => (one.ariaLabel ?? one.textContent)?.startsWith(name));
  if (found === undefined) throw new Error(`The card has no button “${name}”.`);
  return found;
};

afterEach(clearStages);

test('shows the quote word for word, in its own language', () => {
  const quote = card().root.querySelector('blockquote');
  expect(quote?.textContent).toBe("become one of the world's top five automakers");
  expect(quote?.lang).toBe('en');
  expect(quote?.dir).toBe('ltr');
});

test('says whose goal it is, from which event, where and when, and links the source', () => {
  const { root } = card();
  expect(root.querySelector('.byline')?.textContent).toMatch(
    /^Lei Jun’s goal as reported from the Xiaomi automotive technology conference, Beijing, 28\sDec\s2023\s·\ssource/,
  );
  const link = root.querySelector('a');
  expect(link?.href).toMatch(/^https:\/\//);
  expect(link?.target).toBe('_blank');
  expect(link?.rel).toBe('noopener noreferrer');
});

test('never puts the writer’s commentary in the speaker’s mouth', () => {
  const { root } = card({ view: cardView({ lead: shown('next-few-years-expectation') }) });
  expect(root.querySelector('.byline')?.textContent).toMatch(
    /^The report’s own commentary, not Lei Jun’s words/,
  );
});

test('says why this statement was chosen', () => {
  expect(card().root.textContent).toContain('Because this sentence speaks of rank and years.');
});

test('says that it is the headline goal where nothing else decided', () => {
  const reason = { kind: 'headline', topics: [], cue: null, where: null } as const;
  const { root } = card({ view: cardView({ reason: { ...reason, topics: [] } }) });
  expect(root.textContent).toContain('The headline goal');
});

test('says that nothing here is of a wanted topic where it leads for that alone', () => {
  const reason = { kind: 'none', topics: [], cue: null, where: null } as const;
  const { root } = card({ view: cardView({ reason: { ...reason, topics: [] } }) });
  expect(root.textContent).toContain('Nothing here speaks of a topic you chose.');
  expect(root.textContent).not.toContain('The headline goal');
});

test('shows what has happened since, with the date up to which that is known', () => {
  const text = card().root.querySelector('.card-progress')?.textContent ?? '';
  expect(text).toContain('31 Dec 2025');
  expect(text.replaceAll('\u00a0', ' ')).toContain('as of 27 May 2026');
});

test('does not say the same date twice where something happened on the last day that is known of', () => {
  const newest = dataset.milestones.find(({ date }) => date === dataset.edition.asOf) ?? null;
  const { root } = card({ view: cardView({ progress: newest }) });
  expect(root.querySelector('.card-progress')?.textContent).not.toContain('as of');
});

test('names a mention that is not sure as probable', () => {
  const { root } = card({ view: cardView({ name: 'SU7', grade: 'likely' }) });
  expect(root.querySelector('.card-name')?.textContent).toBe('probably Xiaomi’s SU7');
});

test('is a dialog named by what was stated', () => {
  const { root } = card();
  const dialog = root.querySelector('[role="dialog"]');
  const title = root.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`);
  expect(title?.textContent).toBe('Become one of the world’s top five automakers');
});

test('every button has a name and is at least 24 px each way', () => {
  for (const one of buttons(card())) {
    expect(one.ariaLabel ?? one.textContent).toBeTruthy();
    const { width, height } = one.getBoundingClientRect();
    expect(height, one.outerHTML).toBeGreaterThanOrEqual(24);
    expect(width, one.outerHTML).toBeGreaterThanOrEqual(20);
  }
});

test('is as wide as drawn for, and as wide as the window where that is less', () => {
  const wide = card().root.querySelector('.card')?.getBoundingClientRect();
  expect(wide?.width).toBe(368);
  const narrow = card({}, stage([tokens, css], 'light', 320)).root.querySelector('.card');
  expect(narrow?.getBoundingClientRect().width).toBe(320);
  expect(narrow?.scrollWidth).toBeLessThanOrEqual(320);
});

test('a sheet as narrow as a small telephone keeps the name to one line beside targets for fingers', () => {
  const { root } = card({ sheet: true }, stage([tokens, css], 'light', 320));
  const name = root.querySelector<HTMLElement>('.card-name b');
  const line = root.querySelector<HTMLElement>('.card-name');
  expect(line?.getBoundingClientRect().height).toBe(
    Number.parseFloat(getComputedStyle(line as Element).lineHeight),
  );
  // What does not fit beside it is not shown, and still told.
  expect(name?.getBoundingClientRect().bottom).toBeLessThanOrEqual(line?.getBoundingClientRect().bottom ?? 0);
  expect(line?.textContent).toBe('Xiaomi Auto · on record');
  for (const one of root.querySelectorAll('.icon-button')) expect(one.clientWidth).toBe(44);
});

const stated = dataset.statements.filter(({ attribution }) => attribution === 'stated');
test.each(stated)('is at most 300 px tall for “$title”', ({ id }) => {
  const { root } = card({ view: cardView({ lead: shown(id) }) });
  expect(root.querySelector('.card')?.getBoundingClientRect().height).toBeLessThanOrEqual(300);
});

describe('where the reader’s letters are wide', () => {
  const wide = '.or.or { --sans: monospace; --serif: monospace }';

  test('the card is at most 300 px tall all the same, and statement, quote and source stay whole', () => {
    for (const { id, title, quote } of dataset.statements) {
      const { root } = card({ view: cardView({ lead: shown(id) }) }, stage([tokens, css, wide]));
      const drawn = root.querySelector('.card');
      expect(drawn?.getBoundingClientRect().height, id).toBeLessThanOrEqual(300);
      expect(drawn?.scrollHeight, id).toBe(drawn?.clientHeight);
      expect(root.querySelector('h2')?.textContent).toBe(title);
      expect(root.querySelector('blockquote')?.innerText, id).toBe(quote);
      expect(root.querySelector<HTMLElement>('.byline')?.innerText).toMatch(/source/);
      clearStages();
    }
  });

  test('further statements make room before what has happened since', () => {
    const left = new Set<string>();
    const view = cardView({ lead: shown('horizon-15-20-years') });
    for (let pad = 0; pad < 120; pad += 4) {
      const { root } = card({ view }, stage([tokens, css, `.card .card-lead { padding-bottom: ${pad}px }`]));
      const lines = [...root.querySelectorAll('.card-further li:not([hidden])')];
      left.add(lines.map(({ className }) => className || 'statement').join(', '));
      clearStages();
    }
    const order = [...left];
    const first = order.indexOf('statement, card-progress');
    expect(order.slice(first, first + 2)).toEqual(['statement, card-progress', 'card-progress']);
  });

  test('what was given up comes back where there is room again', () => {
    const on = card({ view: cardView({ lead: shown('global-brand') }) }, stage([tokens, css, wide]));
    const count = () => on.root.querySelectorAll('.card-further li:not([hidden])').length;
    const before = count();
    card({ view: cardView({ lead: shown('horizon-15-20-years') }) }, on);
    expect(count()).toBeGreaterThan(before);
  });
});

test('shows the horizon and the comparison only where they are given', () => {
  expect(card().root.querySelector('.horizon, .card-comparison')).toBeNull();
  const { root } = card({ view: cardView({ horizon: true }), horizon, comparison });
  expect(root.querySelector('.horizon')?.getAttribute('aria-label')).toContain('2038 to 2043');
  const compared = root.querySelector('.card-comparison')?.textContent;
  expect(compared).toContain('Heretop three (1 Feb 2026)');
  expect(compared).toContain('Statedtop five (28 Dec 2023)');
});

test.each([
  ['same', null, 'The same as was stated.'],
  ['differs', null, 'Differs from what was stated.'],
  ['older', null, 'This page is older than the statement.'],
  ['not-comparable', 'one-region', 'Not the same measure: in one country or region only.'],
] as const)('says in words how the figures stand to each other: %s', (verdict, scope, words) => {
  const figures = comparison.figures.map((figure) => ({ ...figure, verdict, scope }));
  const { root } = card({ comparison: { ...comparison, verdict, figures } });
  expect(root.querySelector('.card-comparison p')?.textContent).toBe(words);
  expect(root.querySelector('.differs') !== null).toBe(verdict === 'differs');
});

test('names the site that it can be switched off for', async () => {
  const offHere = vi.fn();
  const on = card({ actions: actions({ offHere }) });
  await userEvent.click(button(on, 'Off on news.example.com'));
  expect(offHere).toHaveBeenCalledOnce();
});

describe('once it has switched the site off', () => {
  test('it says so, and one press undoes it', async () => {
    const undo = vi.fn();
    const on = card({ view: cardView({ state: 'off' }), actions: actions({ undo }) });
    expect(on.root.textContent).toContain('On Record is off on news.example.com.');
    await userEvent.click(button(on, 'Undo'));
    expect(undo).toHaveBeenCalledOnce();
  });

  test('the focus goes on to the button that undoes it', () => {
    const on = card();
    button(on, 'Off on').focus();
    card({ view: cardView({ state: 'off' }) }, on);
    expect(on.host.shadowRoot?.activeElement?.textContent).toBe('Undo');
  });
});

test('says which form is silenced', () => {
  const { root } = card({ view: cardView({ state: 'silenced', text: 'SU7' }) });
  expect(root.textContent).toContain('“SU7” is no longer marked on this page.');
});

test('says whether the citation was copied', async () => {
  const copied = card();
  await userEvent.click(button(copied, 'Cite'));
  await expect.poll(() => copied.root.textContent).toContain('Copied');
  clearStages();
  const refused = card({ actions: actions({ copyCitation: async () => false }) });
  await userEvent.click(button(refused, 'Cite'));
  await expect.poll(() => refused.root.textContent).toContain('Not copied');
});

test('cites in other forms, and with this page’s sentence on request', async () => {
  const copyCitation = vi.fn(async () => true);
  const on = card({ actions: actions({ copyCitation }) });
  expect(on.root.querySelector('.citation')).toBeNull();
  await userEvent.click(button(on, 'Cite'));
  expect(copyCitation).toHaveBeenLastCalledWith('plain', false);
  await userEvent.click(button(on, 'BibTeX'));
  expect(copyCitation).toHaveBeenLastCalledWith('bibtex', false);
  await userEvent.click(page.getByRole('checkbox', { name: 'with the page’s sentence' }));
  await userEvent.click(button(on, 'APA'));
  expect(copyCitation).toHaveBeenLastCalledWith('apa', true);
  await expect.poll(() => on.root.querySelector('.citation-done')?.textContent).toBe('Copied');
});

test('opens the source at the quoted words', () => {
  const link = card().root.querySelector('a');
  expect(link?.href).toContain('#:~:text=become%20one%20of');
});

test('names the reports that worded the statement as the page does', () => {
  const source = dataset.sources['quartz-2023'];
  if (source === undefined) throw new Error('There is no report of Quartz.');
  const how = 'narrower category: “top five electric vehicle companies” instead of automakers';
  const { root } = card({ comparison, reports: [{ source, how }] });
  const reports = root.querySelector('.card-reports');
  expect(reports?.textContent).toMatch(/^Worded differently: Quartz\s↗ narrower category/);
  expect(reports?.querySelector('a')?.rel).toBe('noopener noreferrer');
});

test('tells whether it is kept open', () => {
  const pressed = (pinned: boolean) =>
    button(card({ view: cardView({ pinned }) }), 'Keep open').getAttribute('aria-pressed');
  expect([pressed(false), pressed(true)]).toEqual(['false', 'true']);
});

test('offers no way to the next mention where there is only one', () => {
  const on = card({ view: cardView({ position: 1, total: 1 }) });
  expect(buttons(on).map(({ ariaLabel }) => ariaLabel)).not.toContain('Next mention (1 of 1)');
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each([
    ['with everything on it', { view: cardView({ horizon: true }), horizon, comparison }],
    ['switched off', { view: cardView({ state: 'off' }) }],
    ['as a sheet', { sheet: true }],
  ])('axe finds nothing %s', async (_, change) => {
    expect(await faultsIn(card(change, stage([tokens, css], theme)))).toEqual([]);
  });
});
