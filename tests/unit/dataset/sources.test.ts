import { expect, test } from 'vitest';
import { dataset, repeated } from './dataset';

const { edition, event, milestones, sources, statements } = dataset;
const all = Object.entries(sources);

test('a link goes to an archive’s copy exactly where it is marked as archived', () => {
  for (const [id, { url, archived }] of all) {
    expect(url.startsWith('https://web.archive.org/web/'), id).toBe(archived);
  }
});

test('no address carries a user name, a port or a fragment', () => {
  for (const [id, source] of all) {
    const { username, password, port, hash } = new URL(source.url);
    expect([username, password, port, hash].join(''), id).toBe('');
  }
});

test('no two sources are the same page', () => {
  expect(repeated(all.map(([, { url }]) => url))).toEqual([]);
});

test('where no date was found the basis says so, and only there', () => {
  for (const [id, { date, dateBasis }] of all) expect(dateBasis === 'none', id).toBe(date === null);
});

/** Whether the calendar has this day, month or year. */
function exists(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const read = new Date(Date.UTC(year, month - 1, day));
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === day && year > 2000;
}

test('every date is in the calendar, and none is later than the research', () => {
  const dates = [
    event.date,
    ...statements.map(({ date }) => date),
    ...milestones.map(({ date }) => date),
    ...all.flatMap(([, { date }]) => date ?? []),
  ];
  expect(dates.filter((date) => !exists(date) || date > edition.asOf)).toEqual([]);
});

test('the research is not dated in the future', () => {
  expect(exists(edition.asOf)).toBe(true);
  expect(Date.parse(edition.asOf)).toBeLessThanOrEqual(Date.now());
  expect(edition.version.replaceAll('.', '-').startsWith(edition.asOf)).toBe(true);
});
