import { afterEach, describe, expect, test } from 'vitest';
import { cardLocale } from '../../../assets/locales/en';
import tokens from '../../../assets/tokens.css?inline';
import { Horizon } from '../../../components/horizon/Horizon';
import css from '../../../components/horizon/horizon.css?inline';
import type { Locale } from '../../../core/locale/locale';
import { clearStages, stage, today } from './stage';

const view = {
  announced: '2023-12-28',
  windowStart: '2038-12-28',
  windowEnd: '2043-12-28',
  yearsMin: 15,
  yearsMax: 20,
  now: today,
};

interface Drawn {
  dir?: Locale['dir'];
  width?: number;
  claimedYear?: number | null;
}

function horizon(now: number, { dir = 'ltr', width = 336, claimedYear = null }: Drawn = {}) {
  const on = stage([tokens, css], 'light', width);
  on.root.dir = dir;
  on.draw(<Horizon view={{ ...view, now, claimedYear }} locale={{ ...cardLocale, dir }} />);
  const part = (name: string) => {
    const found = on.root.querySelector(`.horizon-${name}`)?.getBoundingClientRect();
    if (found === undefined) throw new Error(`The picture has no ${name}.`);
    return found;
  };
  const labels = [...on.root.querySelectorAll('text')].map((label) => label.getBoundingClientRect());
  const box = on.root.getBoundingClientRect();
  return { on, part, labels, box };
}

const daysOf = [
  today,
  Date.UTC(2023, 11, 28),
  Date.UTC(2037, 5, 1),
  Date.UTC(2041, 0, 1),
  Date.UTC(2050, 0, 1),
];

afterEach(clearStages);

test('tells the whole picture in two sentences', () => {
  const { on } = horizon(today);
  expect(on.root.querySelector('svg')?.getAttribute('aria-label')).toBe(
    'Stated on 28 December 2023; the window is 2038 to 2043. 2 years 10 months of the stated 15 to 20 years have passed.',
  );
});

test('draws what has passed up to today, to scale', () => {
  const { part, box } = horizon(today);
  const shareOfDays = (today - Date.UTC(2023, 11, 28)) / (Date.UTC(2043, 11, 28) - Date.UTC(2023, 11, 28));
  expect(part('passed').width / box.width).toBeCloseTo(shareOfDays, 2);
  expect((part('window').left - box.left) / box.width).toBeCloseTo(0.75, 2);
});

test('runs from right to left where the language does', () => {
  const { part, box } = horizon(today, { dir: 'rtl' });
  expect(part('passed').right).toBeCloseTo(box.right, 0);
  expect(part('window').left).toBeCloseTo(box.left, 0);
});

test('says after the window that it is over', () => {
  const { on } = horizon(Date.UTC(2050, 0, 1));
  expect(on.root.querySelector('svg')?.getAttribute('aria-label')).toContain(
    'The stated span ended in 2043.',
  );
});

test('marks the year that the page names', () => {
  const { on, part, box } = horizon(today, { claimedYear: 2033 });
  expect(on.root.querySelector('svg')?.getAttribute('aria-label')).toContain('This page says 2033.');
  expect(part('here').left).toBeGreaterThan(part('passed').right);
  expect((part('claimed').left - box.left) / box.width).toBeCloseTo(0.5, 1);
});

const claimed = [null, 2024, 2027, 2030, 2033, 2036, 2040, 2060];

describe.each(['ltr', 'rtl'] as const)('%s, at 288 px', (dir) => {
  test.each(
    daysOf.flatMap((day) =>
      claimed.map((year) => [new Date(day).toISOString().slice(0, 10), year, day] as const),
    ),
  )('on %s, where the page names %s, no label sticks out or covers another', (_, claimedYear, day) => {
    const { labels, box } = horizon(day, { dir, width: 288, claimedYear });
    for (const label of labels) {
      expect(label.left).toBeGreaterThanOrEqual(box.left - 1);
      expect(label.right).toBeLessThanOrEqual(box.right + 1);
    }
    const overlapping = labels.filter((one, at) =>
      labels
        .slice(at + 1)
        .some((other) => one.top === other.top && one.left < other.right && other.left < one.right),
    );
    expect(overlapping).toEqual([]);
  });
});
