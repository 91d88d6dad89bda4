import fc from 'fast-check';
import { type Change, changes } from './change';
import { type Hostility, hostilities } from './hostility';
import { frames, type Plot, plots } from './plot';

/** A hostile page: what stands on it, what it does against whoever comes into it, and how it changes. */
export interface HostilePage {
  plots: Plot[];
  hostilities: Hostility[];
  /** Changes that follow one another at once; between the groups the page comes to rest. */
  changes: Change[][];
}

export const hostilePages: fc.Arbitrary<HostilePage> = fc
  .record({
    plots: fc.array(plots, { minLength: 1, maxLength: 5 }),
    framed: fc.option(frames, { freq: 3, nil: undefined }),
    hostilities: fc.subarray([...hostilities], { minLength: 3 }),
    changes: fc.array(fc.array(changes, { minLength: 1, maxLength: 4 }), { maxLength: 2 }),
  })
  .map(({ framed, plots: all, ...rest }) => ({
    ...rest,
    plots: framed === undefined ? all : [...all, framed],
  }));
