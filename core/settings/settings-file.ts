import { ruleKeyFrom } from '../sites/rule-key';
import type { SiteRule } from '../sites/rules';
import { type Intent, parseIntent } from './intent';
import { isFieldName, type Settings } from './settings';
import { schemaVersion } from './stored';

/** What an import or an undo puts in place of everything that is set. */
export type Replacement = Extract<Intent, { type: 'replace' }>;

/** Why a file is not taken. */
export type FileRefusal = 'unreadable' | 'newer' | 'large';

export type ReadFile =
  /** @property leftOut entries of the file that make no sense. */
  { kind: 'read'; wanted: Replacement; leftOut: number } | { kind: 'refused'; why: FileRefusal };

const product = 'on-record';
/** Bytes of the largest file that is opened: a hundred thousand rules take about half of it. */
export const largestFile = 8_000_000;

export function replacementOf(fields: Partial<Settings>, rules: ReadonlyMap<string, SiteRule>): Replacement {
  return { type: 'replace', fields, rules: Object.fromEntries(rules) };
}

/** The one file of settings and site rules, as JSON that a person can read. */
export function writeSettingsFile({ fields, rules }: Replacement): string {
  const sorted = Object.fromEntries(Object.entries(rules).sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ product, schema: schemaVersion, settings: fields, sites: sorted }, null, 2)}\n`;
}

/** Reads the bytes of such a file, in whatever encoding an editor may have saved it. */
export function readSettingsFile(bytes: Uint8Array): ReadFile {
  if (bytes.length > largestFile) return { kind: 'refused', why: 'large' };
  const [first = 0, second = 0] = bytes;
  const mark = first * 256 + second;
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return parseSettingsFile(new TextDecoder(encoding).decode(bytes));
}

/** Reads the text of such a file. Entries that make no sense are left out, and counted. */
export function parseSettingsFile(text: string): ReadFile {
  const unreadable: ReadFile = { kind: 'refused', why: 'unreadable' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return unreadable;
  }
  if (typeof file !== 'object' || file === null) return unreadable;
  const { product: name, schema = 1, settings = {}, sites = {} } = file as Record<string, unknown>;
  if (name !== product || typeof schema !== 'number') return unreadable;
  if (schema > schemaVersion) return { kind: 'refused', why: 'newer' };
  const intent = parseIntent({ type: 'replace', fields: settings, rules: sites });
  if (intent?.type !== 'replace') return unreadable;
  // Two spellings of one site are no mistake: the later holds.
  const good = Object.entries(sites as object).filter(
    ([key, rule]) => (rule === 'on' || rule === 'off') && ruleKeyFrom(key) !== null,
  );
  const given = Object.keys(settings as object).length + Object.keys(sites as object).length;
  return {
    kind: 'read',
    wanted: intent,
    leftOut: given - good.length - Object.keys(intent.fields).length,
  };
}

/** One thing that a replacement makes different: a field, or the rule of a site or page. */
export interface Difference {
  kind: 'added' | 'changed' | 'removed';
  /** The field’s name; null for a rule. */
  field: keyof Settings | null;
  /** The field’s name or the rule’s key. */
  key: string;
  /** What it becomes; null where it goes. */
  value: unknown;
}

/** What a replacement would make different, settings first, rules in order. */
export function differences(now: Replacement, wanted: Replacement): Difference[] {
  return [...compare(now.fields, wanted.fields), ...compare(now.rules, wanted.rules)];
}

function compare(now: object, wanted: object): Difference[] {
  const before = new Map<string, unknown>(Object.entries(now));
  const after = new Map<string, unknown>(Object.entries(wanted));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key): Difference[] => {
    if (before.get(key) === after.get(key)) return [];
    const kind = !before.has(key) ? 'added' : after.has(key) ? 'changed' : 'removed';
    return [{ kind, field: isFieldName(key) ? key : null, key, value: after.get(key) ?? null }];
  });
}
