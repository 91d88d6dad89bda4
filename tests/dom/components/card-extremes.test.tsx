import { afterEach, describe, expect, test } from 'vitest';
import { cardLocale } from '../../../assets/locales/en';
import tokens from '../../../assets/tokens.css?inline';
import { Card } from '../../../components/card/Card';
import css from '../../../components/card/card.css?inline';
import type { CardActions, CardView } from '../../../core/card/view';
import { cardView, clearStages, type Stage, shown, stage, today } from './stage';

const names = ['pin', 'close', 'openPanel', 'offHere', 'silence', 'undo', 'previous', 'next'] as const;
const actions = {
  ...Object.fromEntries(names.map((name) => [name, () => undefined])),
  copyCitation: async () => true,
} as unknown as CardActions;

function card(change: Partial<CardView>, width = 800): Stage {
  const on = stage([tokens, css], 'light', width);
  on.draw(<Card view={cardView(change)} actions={actions} locale={cardLocale} />);
  return on;
}

/** What must never be read: a value that was not there, or that a number could not be made of. */
const gaps = /undefined|\bnull\b|NaN|\[object|Infinity|Invalid Date/;

const lead = shown('top-five-automaker');
const { statement, event, source } = lead;
const rtl = 'نحن نسعى إلى أن نصبح من بين أكبر خمس شركات لصناعة السيارات في العالم';
const marked = '<img src=x onerror=alert(1)> {{7*7}} </style><script>1</script>';

const extremes: [what: string, change: Partial<CardView>][] = [
  [
    'a title, a quote and a name without a blank in them',
    {
      name: 'X'.repeat(400),
      lead: { ...lead, statement: { ...statement, title: 'W'.repeat(600), quote: 'Q'.repeat(2_000) } },
    },
  ],
  [
    'texts of many lines',
    {
      lead: {
        ...lead,
        statement: { ...statement, title: 'A long title. '.repeat(60), quote: 'A long quote. '.repeat(200) },
      },
    },
  ],
  [
    'texts from right to left',
    { name: 'شاومي', text: 'شاومي', lead: { ...lead, statement: { ...statement, title: rtl, quote: rtl } } },
  ],
  [
    'markup and template syntax',
    {
      name: marked,
      text: marked,
      lead: { ...lead, statement: { ...statement, title: marked, quote: marked } },
    },
  ],
  [
    'nothing that may be missing',
    {
      more: [],
      progress: null,
      host: null,
      position: 1,
      total: 1,
      reason: { ...cardView().reason, kind: 'headline' },
    },
  ],
  [
    'empty texts',
    {
      text: '',
      lead: { statement: { ...statement, quote: '' }, event, source: { ...source, title: null, date: null } },
    },
  ],
  ['enormous numbers', { total: Number.MAX_SAFE_INTEGER, position: 999_999_999, statementCount: 1e9 }],
  ['a clock that has gone wrong', { now: 0 }],
  ['a clock far ahead', { now: today + 3e12 }],
];

afterEach(clearStages);

describe.each([800, 320])('in a window of %d px', (width) => {
  test.each(extremes)('%s is laid out within the card, and nothing reads as missing [I07]', (_, change) => {
    const { root } = card(change, width);
    const dialog = root.querySelector('[role="dialog"]') as HTMLElement;
    const box = dialog.getBoundingClientRect();
    expect(box.width).toBeGreaterThan(200);
    expect(box.width).toBeLessThanOrEqual(width);
    expect(dialog.innerText).not.toMatch(gaps);
    expect(root.querySelector('img, script, style')).toBeNull();
    for (const element of dialog.querySelectorAll<HTMLElement>('button, a, blockquote, h2, p')) {
      const { left, right, width: wide } = element.getBoundingClientRect();
      if (wide === 0) continue;
      expect(left, element.outerHTML.slice(0, 80)).toBeGreaterThanOrEqual(box.left - 1);
      expect(right, element.outerHTML.slice(0, 80)).toBeLessThanOrEqual(box.right + 1);
    }
  });
});

test('a source that is no https address is text, never a link [I08]', () => {
  for (const url of [
    'javascript:alert(1)',
    'http://example.test/',
    'data:text/html,x',
    '//example.test',
    ' https://x.test',
  ]) {
    const { root } = card({ lead: { ...lead, source: { ...source, url } } });
    const leading = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(leading).not.toContain(url);
    clearStages();
  }
});

test('a link tells its target neither where it was followed nor by what [I08]', () => {
  const { root } = card({});
  const links = [...root.querySelectorAll('a')];
  expect(links.length).toBeGreaterThan(0);
  for (const { rel, target, protocol } of links) {
    expect(rel.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
    expect(target).toBe('_blank');
    expect(protocol).toBe('https:');
  }
  // Nothing is fetched beforehand, and no picture of the target.
  expect(root.querySelector('link, img, iframe')).toBeNull();
});
