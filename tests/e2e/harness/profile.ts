import { rmSync } from 'node:fs';

/** ms between two tries, and how many there are at most: 10 s in all. */
const pauseMs = 100;
const tries = 100;

/**
 * Removes the folder of a browser's profile. Processes of a browser that has just ended may still write to it. Each try
 * lists the folder anew: those that `rmSync` makes by itself only ask again for a folder in which a file has come since.
 */
export function removeProfile(folder: string): void {
  for (let left = tries; ; left -= 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  }
}
