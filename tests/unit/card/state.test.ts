// idle ── pointer on a mention ──▶ dwelling ── dwell at rest ──▶ open ── P, pin ──▶ pinned
//  ▲          (not within 150 ms      │ moves: starts again      │  ▲                 │
//  │           of a scroll)           │ leaves, scrolls, types   │  │ back on words   │
//  ├──────────────────────────────────┘                          ▼  │ or card         │
//  ├──────────────────────── 300 ms, or 1 s on the way ────── leaving                 │
//  └──── Esc, close, typing (not pinned), words gone ◀────────────┴───────────────────┘
// A press or a command leads to `pinned` from anywhere; resting 150 ms on other words leads from open to open.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardEvent, type CardPolicy, type CardState, idle, reduce } from '../../../core/card/state';

const policy: CardPolicy = { dwell: 500, hover: true };
type Pointer = Partial<Extract<CardEvent<string>, { type: 'pointer' }>>;

const pointer = (now: number, over: string | null, rest: Pointer = {}): CardEvent<string> => ({
  type: 'pointer',
  now,
  over,
  onCard: false,
  resting: true,
  towards: false,
  ...rest,
});

function run(events: CardEvent<string>[], rules = policy): CardState<string> {
  return events.reduce<CardState<string>>((state, event) => reduce(state, event, rules), idle);
}

const opened: CardEvent<string>[] = [pointer(1000, 'a'), { type: 'tick', now: 1500 }];

describe('opening by a resting pointer', () => {
  it('opens after 500 ms at rest', () => {
    expect(run([pointer(1000, 'a'), { type: 'tick', now: 1499 }]).phase).toBe('dwelling');
    expect(run(opened)).toMatchObject({ phase: 'open', target: 'a', by: 'rest', openedAt: 1500 });
  });

  it('starts the wait again while the pointer moves', () => {
    const state = run([
      pointer(1000, 'a'),
      pointer(1400, 'a', { resting: false }),
      { type: 'tick', now: 1500 },
    ]);
    expect(state).toMatchObject({ phase: 'dwelling', deadline: 1900 });
  });

  it('does not start the wait again for a pointer that trembles', () => {
    expect(run([pointer(1000, 'a'), pointer(1400, 'a'), { type: 'tick', now: 1500 }]).phase).toBe('open');
  });

  it('forgets a mention that the pointer has left', () => {
    expect(run([pointer(1000, 'a'), pointer(1200, null), { type: 'tick', now: 1500 }]).phase).toBe('idle');
  });

  it('waits anew for another mention', () => {
    expect(run([pointer(1000, 'a'), pointer(1400, 'b')])).toMatchObject({ target: 'b', deadline: 1900 });
  });

  it('opens nothing after a scroll, nor by a move within 150 ms of one', () => {
    expect(run([pointer(1000, 'a'), { type: 'scroll', now: 1300 }, { type: 'tick', now: 1500 }]).phase).toBe(
      'idle',
    );
    expect(run([{ type: 'scroll', now: 1000 }, pointer(1149, 'a')]).phase).toBe('idle');
    expect(run([{ type: 'scroll', now: 1000 }, pointer(1150, 'a')]).phase).toBe('dwelling');
  });

  it('lets a pointer that moves after a scroll or a key begin at once, not one that only comes to rest', () => {
    for (const type of ['scroll', 'busy'] as const) {
      const disturbed: CardEvent<string> = { type, now: 1000 };
      expect(run([disturbed, pointer(1050, 'a')]).phase).toBe('idle');
      expect(run([disturbed, pointer(1050, 'a', { resting: false })]).phase).toBe('dwelling');
    }
  });

  it('opens nothing where the reader meanwhile chose that nothing opens by resting', () => {
    const waiting = run([pointer(1000, 'a')]);
    expect(reduce(waiting, { type: 'tick', now: 1500 }, { dwell: 500, hover: false }).phase).toBe('idle');
  });

  it('opens nothing while the reader types', () => {
    expect(run([pointer(1000, 'a'), { type: 'busy', now: 1200 }, { type: 'tick', now: 1500 }]).phase).toBe(
      'idle',
    );
  });

  it('opens nothing where cards open by a click only', () => {
    expect(run(opened, { dwell: 500, hover: false }).phase).toBe('idle');
  });
});

describe('staying and leaving', () => {
  it('closes 300 ms after the pointer has left', () => {
    const left = [...opened, pointer(2000, null)];
    expect(run([...left, { type: 'tick', now: 2299 }]).phase).toBe('leaving');
    expect(run([...left, { type: 'tick', now: 2300 }]).phase).toBe('idle');
  });

  it('stays once the pointer is back on the words or on the card', () => {
    expect(run([...opened, pointer(2000, null), pointer(2200, 'a'), { type: 'tick', now: 2300 }]).phase).toBe(
      'open',
    );
    const onCard = pointer(2200, null, { onCard: true });
    expect(run([...opened, pointer(2000, null), onCard, { type: 'tick', now: 9000 }]).phase).toBe('open');
  });

  it('keeps moving elsewhere from prolonging the grace', () => {
    const state = run([...opened, pointer(2000, null), pointer(2250, null), { type: 'tick', now: 2300 }]);
    expect(state.phase).toBe('idle');
  });

  it('waits for a pointer on its way to the card, for a second at most', () => {
    const towards = (now: number): CardEvent<string> => pointer(now, null, { towards: true });
    const way = [2000, 2250, 2500, 2750, 2990].map(towards);
    expect(run([...opened, ...way, { type: 'tick', now: 2999 }]).phase).toBe('leaving');
    expect(run([...opened, ...way, { type: 'tick', now: 3000 }]).phase).toBe('idle');
  });

  it('does not change cards for words crossed on the way to the card', () => {
    const state = run([...opened, pointer(2000, 'b', { towards: true }), { type: 'tick', now: 2150 }]);
    expect(state).toMatchObject({ target: 'a' });
  });

  it('changes to other words after 150 ms at rest on them', () => {
    const other = [...opened, pointer(2000, 'b'), pointer(2100, 'b')];
    expect(run([...other, { type: 'tick', now: 2149 }])).toMatchObject({ target: 'a' });
    expect(run([...other, { type: 'tick', now: 2150 }])).toMatchObject({ phase: 'open', target: 'b' });
  });

  it('closes when its words are gone, pinned or not', () => {
    expect(run([...opened, { type: 'gone', now: 2000 }]).phase).toBe('idle');
    expect(run([...opened, { type: 'pin', now: 1900 }, { type: 'gone', now: 2000 }]).phase).toBe('idle');
  });
});

describe('pinned', () => {
  const pinned: CardEvent<string>[] = [...opened, { type: 'pin', now: 2000 }];

  it('stays when the pointer leaves, the page scrolls and the reader types', () => {
    const away: CardEvent<string>[] = [
      pointer(3000, null),
      { type: 'scroll', now: 3100 },
      { type: 'busy', now: 3200 },
      { type: 'tick', now: 9000 },
    ];
    expect(run([...pinned, ...away])).toMatchObject({ phase: 'pinned', target: 'a' });
  });

  it('goes with Esc', () => {
    expect(run([...pinned, { type: 'close', now: 3000 }]).phase).toBe('idle');
  });

  it('is what a press or a command leads to, at once', () => {
    expect(run([{ type: 'press', now: 1000, target: 'a' }])).toMatchObject({ phase: 'pinned', by: 'press' });
    expect(run([...opened, { type: 'command', now: 2000, target: 'b' }])).toMatchObject({
      phase: 'pinned',
      target: 'b',
    });
  });
});

describe('under any sequence of events', () => {
  const target = fc.constantFrom('a', 'b');
  const step = fc.oneof(
    fc.record({
      type: fc.constant('pointer' as const),
      over: fc.option(target),
      onCard: fc.boolean(),
      resting: fc.boolean(),
      towards: fc.boolean(),
    }),
    fc.record({ type: fc.constantFrom('tick' as const, 'scroll', 'busy', 'pin', 'close', 'gone') }),
    fc.record({ type: fc.constantFrom('press' as const, 'command'), target }),
  );
  const history = fc.array(fc.tuple(fc.integer({ min: 0, max: 700 }), step), { maxLength: 40 });

  it('never shows a card sooner than the dwell after the last event that was no rest', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let now = 0;
        let state: CardState<string> = idle;
        let began: number | null = null;
        for (const [wait, part] of steps) {
          now += wait;
          const before = state;
          state = reduce(state, { ...part, now } as CardEvent<string>, policy);
          if (
            state.phase === 'dwelling' &&
            (before.phase !== 'dwelling' || before.deadline !== state.deadline)
          )
            began = now;
          if (state.phase === 'open' && before.phase === 'dwelling')
            expect(now - (began ?? now)).toBeGreaterThanOrEqual(500);
        }
      }),
    );
  });

  it('has a deadline exactly while something is pending, and never changes its input', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let now = 0;
        let state: CardState<string> = Object.freeze({ ...idle });
        for (const [wait, part] of steps) {
          now += wait;
          state = Object.freeze(reduce(state, { ...part, now } as CardEvent<string>, policy));
          if (state.phase === 'dwelling' || state.phase === 'leaving') expect(state.deadline).not.toBeNull();
          if (state.phase === 'idle' || state.phase === 'pinned') expect(state.deadline).toBeNull();
        }
      }),
    );
  });
});
