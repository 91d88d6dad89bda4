import { parseArgs } from 'node:util';
import { Stop } from './run.mjs';

/**
 * Numbers given to a script as `--name 5`.
 * @template {string} Name
 * @param {Record<Name, number | null>} defaults by name; null where there is none
 * @returns {Record<Name, number | null>}
 */
export function numbersGiven(defaults) {
  const names = Object.keys(defaults);
  const options = Object.fromEntries(names.map((name) => [name, { type: /** @type {const} */ ('string') }]));
  const { values } = parseArgs({ options });
  const given = { ...defaults };
  for (const [name, value] of Object.entries(values)) {
    given[name] = Number(value);
    if (!(given[name] >= 0)) throw new Stop(`--${name} wants a number, and “${value}” is none.`);
  }
  return given;
}
