import { loadPageLocale } from '../../../assets/locales/load';
import type { PageLocale } from '../../../core/locale/locale';

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface Said {
  /** Such as `page.panel.tabs.goals`. */
  path: string;
  value: unknown;
}

function leaves(tree: Tree, path: readonly string[] = []): Said[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isTree(value) ? leaves(value, [...path, key]) : [{ path: [...path, key].join('.'), value }],
  );
}

/** Every string of a language by its path; names of the dataset stand apart, a language need not have them. */
export function saidIn({ card, page }: PageLocale): Said[] {
  return leaves({ card, page }).filter(({ path }) => !path.startsWith('card.names.'));
}

export const saidBy = async (tag: string): Promise<Said[]> => saidIn(await loadPageLocale(tag));

/** Parameters that choose among words rather than being put into them. */
const choosing: Record<string, string> = { 'card.reported': 'goal', 'card.because': 'sentence' };

/** What parameters are set to: counts that every language writes in figures, no two of them alike. */
export const given = ['13', '17', '19', '23', '29'] as const;

/** What a string says, with a figure for whatever it is given. */
export function spoken({ path, value }: Said): string[] {
  if (typeof value === 'function') return [String(value(choosing[path] ?? given[0], ...given.slice(1)))];
  return [value]
    .flat()
    .flatMap((one) => (isTree(one) ? Object.values(one) : [one]))
    .map(String);
}
