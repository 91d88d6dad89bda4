import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mention } from '../../../core/mentions/mention';
import { Preparation, type Steps } from '../../../entrypoints/card/preparation';
import type { Reading } from '../../../entrypoints/card/reading';
import type { ShownCard } from '../../../entrypoints/card/shown';

const mention = (text: string): Mention => ({ entityId: text }) as Mention;
const [one, other] = [mention('one'), mention('other')];

/** What was done, in order; each task is a line of its own. */
let done: string[];
let steps: Steps;

beforeEach(() => {
  vi.useFakeTimers();
  done = [];
  steps = {
    read: ({ entityId }) => {
      done.push(`read ${entityId}`);
      return { listed: null, contents: null, comparison: null, of: entityId } as Reading;
    },
    warm: () => void done.push('warm'),
    draw: (reading, sheet) => {
      const name = (reading as Reading & { of: string }).of;
      done.push(`draw ${name}${sheet ? ' as a sheet' : ''}`);
      return { remove: () => void done.push(`remove ${name}`) } as ShownCard;
    },
  };
});
afterEach(() => void vi.useRealTimers());

/** Runs the next task that is due, and tells what it did. */
function nextTask(): string[] {
  done = [];
  vi.advanceTimersToNextTimer();
  return done;
}

describe('a card is made ready', () => {
  test('in steps, each a task of its own', () => {
    new Preparation(steps).begin(one, false, 50, () => void done.push('then'));
    expect([nextTask(), nextTask(), nextTask(), nextTask()]).toEqual([
      ['read one'],
      ['warm'],
      ['draw one'],
      ['then'],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('not at all for a pointer that has gone before it was begun', () => {
    const preparation = new Preparation(steps);
    preparation.begin(one, false, 50);
    preparation.drop();
    vi.runAllTimers();
    expect(done).toEqual([]);
  });

  test('once, however often it is asked for', () => {
    const preparation = new Preparation(steps);
    for (let time = 0; time < 5; time += 1) {
      preparation.begin(one, false, 50);
      vi.advanceTimersByTime(30);
    }
    expect(done).toEqual(['read one', 'warm', 'draw one']);
  });

  test('and goes where another is wanted', () => {
    const preparation = new Preparation(steps);
    preparation.begin(one, false, 0);
    vi.runAllTimers();
    done = [];
    preparation.begin(other, false, 0);
    vi.runAllTimers();
    expect(done).toEqual(['remove one', 'read other', 'warm', 'draw other']);
  });
});

describe('a card that is wanted', () => {
  test('is handed over as it was made ready', () => {
    const preparation = new Preparation(steps);
    preparation.begin(one, false, 0);
    vi.runAllTimers();
    done = [];
    expect(preparation.take(one, false).card).not.toBeNull();
    preparation.drop();
    expect(done).toEqual([]);
  });

  test('is made at once as far as it is not ready', () => {
    const preparation = new Preparation(steps);
    preparation.begin(one, false, 0);
    nextTask();
    done = [];
    preparation.take(one, false);
    expect(done).toEqual(['draw one']);
    vi.runAllTimers();
    expect(done).toEqual(['draw one']);
  });

  test('is drawn anew where it is to be a sheet', () => {
    const preparation = new Preparation(steps);
    preparation.begin(one, false, 0);
    vi.runAllTimers();
    done = [];
    preparation.take(one, true);
    expect(done).toEqual(['remove one', 'read one', 'draw one as a sheet']);
  });

  test('is awaited from the asking to the taking', () => {
    const preparation = new Preparation(steps);
    preparation.begin(one, false, 0);
    expect(preparation.isAwaited).toBe(false);
    preparation.begin(one, false, 0, () => void preparation.take(one, false));
    expect(preparation.isAwaited).toBe(true);
    vi.runAllTimers();
    expect(preparation.isAwaited).toBe(false);
  });
});
