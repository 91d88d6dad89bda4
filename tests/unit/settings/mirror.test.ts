import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isMirrored,
  type MirrorState,
  merge,
  readBuckets,
  reconcile,
  type Stamped,
  writeBuckets,
} from '../../../core/settings/mirror';
import type { StoredItems } from '../../../core/settings/stored';

const items = ['set:theme', 'set:badge', 'site:a.example', 'site:b.example'];
const anyValueOf = (item: string): fc.Arbitrary<unknown> =>
  item === 'set:theme'
    ? fc.constantFrom('light', 'dark', null)
    : item === 'set:badge'
      ? fc.constantFrom(true, false, null)
      : fc.constantFrom('on', 'off', null);

/** What a device may know; of two that count the same, the values may differ. */
const anyState: fc.Arbitrary<MirrorState> = fc
  .tuple(...items.map((item) => fc.option(fc.tuple(anyValueOf(item), fc.nat(3)))))
  .map((stamps) => new Map(items.flatMap((item, at) => (stamps[at] ? [[item, stamps[at] as Stamped]] : []))));

const plain = (state: MirrorState) => Object.fromEntries([...state].sort());

describe('what two devices know, put together', () => {
  it('does not depend on who comes first, in what groups, or how often [F10]', () => {
    fc.assert(
      fc.property(anyState, anyState, anyState, (a, b, c) => {
        expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
        expect(plain(merge(a, a))).toEqual(plain(a));
        expect(plain(merge(merge(a, b), b))).toEqual(plain(merge(a, b)));
      }),
    );
  });

  it('keeps of each choice the later, a removal as well, whatever the clocks say [F10]', () => {
    const early: MirrorState = new Map([['site:a.example', ['off', 3]]]);
    const late: MirrorState = new Map([['site:a.example', [null, 4]]]);
    expect(plain(merge(early, late))).toEqual({ 'site:a.example': [null, 4] });
  });
});

/** A browser with its choices, and what it knows of the mirror. */
class Device {
  own: StoredItems = {};
  known: MirrorState | null = null;

  choose(item: string, value: unknown): void {
    if (value === null) delete this.own[item];
    else this.own[item] = value;
  }

  /** @returns what it writes to the account. */
  meet(remote: MirrorState): MirrorState {
    const { change, state } = reconcile(this.own, this.known, remote);
    Object.assign(this.own, change.set);
    for (const item of change.remove) delete this.own[item];
    this.known = state;
    return state;
  }
}

describe('devices that meet in an account', () => {
  const act = fc.oneof(
    fc
      .record({ device: fc.nat(2), item: fc.constantFrom(...items) })
      .chain(({ device, item }) => anyValueOf(item).map((value) => ({ device, item, value }))),
    fc.record({ device: fc.nat(2) }),
  );

  it('come to hold the same, and what one of them removed does not come back [F10]', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const devices = [new Device(), new Device(), new Device()];
        let account: MirrorState = new Map();
        for (const one of acts) {
          const device = devices[one.device] as Device;
          if ('item' in one) device.choose(one.item, one.value);
          else account = device.meet(account);
        }
        for (const device of [...devices, ...devices]) account = device.meet(account);
        for (const device of devices) expect(device.own).toEqual(devices[0]?.own);
        // Nothing moves any more.
        const last = devices[0]?.meet(account);
        expect(plain(last as MirrorState)).toEqual(plain(account));
      }),
    );
  });

  it('have the last choice hold, made after the others were known', () => {
    const [one, other] = [new Device(), new Device()];
    one.choose('set:theme', 'light');
    let account = other.meet(one.meet(new Map()));
    other.choose('set:theme', 'dark');
    account = other.meet(account);
    one.meet(account);
    expect(one.own).toEqual({ 'set:theme': 'dark' });
  });

  it('that joins takes over what is there, and brings what it alone has', () => {
    const account: MirrorState = new Map([['set:theme', ['dark', 2]]]);
    const device = new Device();
    device.own = { 'set:theme': 'light', 'set:badge': false };
    expect(plain(device.meet(account))).toEqual({ 'set:badge': [false, 0], 'set:theme': ['dark', 2] });
    expect(device.own).toEqual({ 'set:theme': 'dark', 'set:badge': false });
  });

  it('carry along what only a newer version knows, and do not take it for theirs [F09]', () => {
    const account: MirrorState = new Map([['set:future', [{ deep: 1 }, 5]]]);
    const device = new Device();
    expect(plain(device.meet(account))).toEqual(plain(account));
    expect(device.own).toEqual({});
  });
});

describe('the account', () => {
  it('holds a state and gives it back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(plain(readBuckets(writeBuckets(state) ?? {}))).toEqual(plain(state));
      }),
    );
  });

  it('that has lost half of it costs nothing: what is here goes first, and is written again [F03]', () => {
    const device = new Device();
    const sites = Array.from({ length: 200 }, (_, at) => `site:h${at}.example`);
    for (const site of sites) device.choose(site, 'off');
    const whole = writeBuckets(device.meet(new Map())) ?? {};
    const half = Object.fromEntries(
      Object.entries(whole)
        .filter((_, at) => at % 2 === 0)
        .map(([name, bucket], at) => [name, at % 3 === 0 ? JSON.stringify(bucket).slice(0, 40) : bucket]),
    );
    expect(writeBuckets(device.meet(readBuckets(half)))).toEqual(whole);
    expect(Object.keys(device.own).sort()).toEqual(sites.sort());
  });

  it('may hold anything: what makes no sense is as if it were not there [F02 F03]', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (there) => {
        const device = new Device();
        device.own = { 'set:theme': 'dark' };
        device.meet(readBuckets(there));
        expect(device.own).toMatchObject({ 'set:theme': expect.stringMatching(/^(?:light|dark|auto)$/) });
      }),
    );
    expect(
      readBuckets({ x: { 'site:*': ['off', 1], 'set:theme': ['pink', 1], 'site:a.example': ['off', 1e300] } })
        .size,
    ).toBe(0);
  });

  it.each([511, 512, 513, 1_500])('takes %i rules within what browsers allow [F05]', (count) => {
    const state: MirrorState = new Map(
      Array.from({ length: count }, (_, at) => [`site:host-${at}.example.com`, ['off', 1] as Stamped]),
    );
    const buckets = writeBuckets(state);
    const sizes = Object.entries(buckets ?? {}).map(
      ([name, bucket]) => name.length + JSON.stringify(bucket).length,
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.length).toBeLessThanOrEqual(512);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
  });

  it.each([5_000, 50_000])('is told to be too small for %i, and none of them is lost here [F05]', (count) => {
    const own = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`site:host-${at}.example.com`, 'off']),
    );
    const { change, state } = reconcile(own, null, new Map());
    expect(writeBuckets(state)).toBeNull();
    expect(change).toEqual({ set: {}, remove: [] });
  });
});

describe('what is mirrored', () => {
  it.each([
    ['set:theme', { settings: true, sites: false }, true],
    ['site:a.example', { settings: true, sites: false }, false],
    ['site:a.example', { settings: true, sites: true }, true],
    ['site:https://a.example/b', { settings: true, sites: true }, false],
    ['set:theme', { settings: false, sites: false }, false],
    ['pause', { settings: true, sites: true }, false],
    ['mirror', { settings: true, sites: true }, false],
  ])('%s with %j: %j [K09]', (item, choice, mirrored) => {
    expect(isMirrored(item, choice)).toBe(mirrored);
  });
});
