import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageWorld } from '../../../core/page/world';
import type { BlockRecord } from '../../../entrypoints/scanner/records';
import { supplyFrom } from '../../../entrypoints/scanner/words';

const block = { text: 'a block', lacking: ['latin'] } as unknown as BlockRecord;
const other = { text: 'another', lacking: ['latin'] } as unknown as BlockRecord;
const mixed = { text: 'both', lacking: ['latin', 'cjk'] } as unknown as BlockRecord;
const aMinute = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A supply whose words come with the `comesWith`th question for them, and what it does. */
function supply(comesWith: number) {
  const world = {} as PageWorld;
  const asked: string[] = [];
  const arrived: BlockRecord[][] = [];
  const words = supplyFrom(
    world,
    async (script) => {
      asked.push(script);
      if (asked.length >= comesWith) world.words = { ...world.words, [script]: '' };
    },
    (records) => arrived.push(records),
  );
  return { words, asked, arrived };
}

it('asks once for a script, however many blocks lack its words, and gives them all back', async () => {
  const { words, asked, arrived } = supply(1);
  words.need(['latin'], block);
  words.need(['latin'], other);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(['latin']);
  expect(arrived).toEqual([[block, other]]);
});

it('asks for every script that is lacking', async () => {
  const { words, asked } = supply(1);
  words.need(['latin', 'cjk'], block);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(['latin', 'cjk']);
});

it('gives a block back once, when the words of all its scripts are there', async () => {
  const { words, arrived } = supply(2);
  words.need(['latin'], block);
  words.need(['latin', 'cjk'], mixed);
  await vi.advanceTimersByTimeAsync(aMinute);
  expect(arrived.filter((records) => records.includes(mixed))).toHaveLength(1);
  expect(arrived.flat()).toHaveLength(2);
});

it('asks again where the background did not answer, and goes on once it does', async () => {
  const { words, asked, arrived } = supply(3);
  words.need(['latin'], block);
  await vi.advanceTimersByTimeAsync(aMinute);
  expect(asked).toHaveLength(3);
  expect(arrived).toEqual([[block]]);
});

it('gives up on a background that never answers, until another block lacks the words', async () => {
  const { words, asked, arrived } = supply(6);
  words.need(['latin'], block);
  await vi.advanceTimersByTimeAsync(10 * aMinute);
  expect(asked).toHaveLength(5);
  words.need(['latin'], other);
  await vi.advanceTimersByTimeAsync(0);
  expect(arrived).toEqual([[block, other]]);
});

it('does nothing more once stopped', async () => {
  const { words, asked, arrived } = supply(2);
  words.need(['latin'], block);
  await vi.advanceTimersByTimeAsync(0);
  words.stop();
  await vi.advanceTimersByTimeAsync(10 * aMinute);
  expect(asked).toHaveLength(1);
  expect(arrived).toEqual([]);
});
