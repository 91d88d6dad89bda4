import type { SiteRule } from '../sites/rules';
import { type Intent, parseIntent } from './intent';
import type { Settings } from './settings';
import { schemaVersion } from './stored';

/** What an import or an undo puts in place of everything that is set. */
export type Replacement = Extract<Intent, { type: 'replace' }>;

const product = 'on-record';

export function replacementOf(settings: Settings, rules: ReadonlyMap<string, SiteRule>): Replacement {
  return { type: 'replace', fields: settings, rules: Object.fromEntries(rules) };
}

/** The one file of settings and site rules, as JSON that a person can read. */
export function writeSettingsFile({ fields, rules }: Replacement): string {
  const sorted = Object.fromEntries(Object.entries(rules).sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ product, schema: schemaVersion, settings: fields, sites: sorted }, null, 2)}\n`;
}

/** Reads such a file; bad entries are left out. Null where it is none of ours. */
export function parseSettingsFile(text: string): Replacement | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof file !== 'object' || file === null) return null;
  const { product: name, settings, sites } = file as Record<string, unknown>;
  if (name !== product) return null;
  const intent = parseIntent({ type: 'replace', fields: settings ?? {}, rules: sites ?? {} });
  return intent?.type === 'replace' ? intent : null;
}
