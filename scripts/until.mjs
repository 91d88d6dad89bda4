import { setTimeout as pause } from 'node:timers/promises';

const interval = 100;

/**
 * Asks again and again until the answer is neither null nor false.
 * @template T
 * @param {() => Promise<T | null | false>} ask
 * @param {number} patience ms
 * @returns {Promise<T | null>} null where patience ended first.
 */
export async function until(ask, patience) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) return null;
    await pause(interval);
  }
}

/** A list that stayed as long as it is for a second is taken to be whole; so is one that grows for 15 s. */
const calm = 1000;
const longest = 15_000;

/**
 * Reads a growing list until it has stopped growing.
 * @template T
 * @param {() => Promise<T[]>} read
 * @returns {Promise<T[]>}
 */
export async function settled(read) {
  let list = await read();
  let since = Date.now();
  await until(async () => {
    const next = await read();
    if (next.length !== list.length) since = Date.now();
    list = next;
    return Date.now() - since >= calm;
  }, longest);
  return list;
}
