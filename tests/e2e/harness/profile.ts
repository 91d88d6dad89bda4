import { rmSync } from 'node:fs';

/**
 * Removes the folder of a browser's profile. Processes of a browser that has just ended may still write to it: it is
 * tried again, up to 20 times, for some 20 s in all.
 */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
