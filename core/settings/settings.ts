import { topics } from '../facts/topics';
import { type TopicField, topicField } from './topics';

/** How a card opens. `alt`: only while the Alt key is held. */
export type Opening = 'hover' | 'click' | 'alt' | 'off';
export type Delay = 'short' | 'normal' | 'long';
export type MarkStyle = 'dotted' | 'solid' | 'tint';
export type MarkScope = 'all' | 'first';
export type Theme = 'auto' | 'light' | 'dark';

/** Everything the user can choose, with a value for each field. Of each topic: whether cards speak of it. */
export interface Settings extends Record<TopicField, boolean> {
  opening: Opening;
  delay: Delay;
  markStyle: MarkStyle;
  /** Mark every mention, or the first of each paragraph only. */
  markScope: MarkScope;
  theme: Theme;
  /** BCP 47 tag of the interface's language, or `auto` for the browser's own. */
  language: string;
  badge: boolean;
  /** What holds on sites without a rule. */
  newSites: 'on' | 'off';
}

type Field<K extends keyof Settings> = {
  fallback: Settings[K];
  accepts(value: unknown): value is Settings[K];
};

function oneOf<const T extends string>(...values: T[]): { fallback: T; accepts(value: unknown): value is T } {
  const fallback = values[0] as T;
  return { fallback, accepts: (value): value is T => values.includes(value as T) };
}

function flag(fallback: boolean): { fallback: boolean; accepts(value: unknown): value is boolean } {
  return { fallback, accepts: (value): value is boolean => typeof value === 'boolean' };
}

const topicFlags = Object.fromEntries(topics.map((topic) => [topicField(topic), flag(true)])) as {
  [K in TopicField]: Field<K>;
};

/** The schema: per field the value that holds until the user chooses, and the test a stored value must pass. */
export const fields: { [K in keyof Settings]: Field<K> } = {
  opening: oneOf('hover', 'click', 'alt', 'off'),
  delay: { ...oneOf('short', 'normal', 'long'), fallback: 'normal' },
  markStyle: oneOf('dotted', 'solid', 'tint'),
  markScope: oneOf('all', 'first'),
  theme: oneOf('auto', 'light', 'dark'),
  language: {
    fallback: 'auto',
    accepts: (value): value is string =>
      typeof value === 'string' && /^(?:auto|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2})$/.test(value),
  },
  badge: flag(true),
  newSites: oneOf('on', 'off'),
  ...topicFlags,
};

export const fieldNames = Object.keys(fields) as (keyof Settings)[];

export function isFieldName(name: unknown): name is keyof Settings {
  return typeof name === 'string' && Object.hasOwn(fields, name);
}

/** Reads one field from an untrusted value: the value where it passes, else the field's default. */
export function parseField<K extends keyof Settings>(name: K, value: unknown): Settings[K] {
  const field = fields[name];
  return field.accepts(value) ? value : field.fallback;
}

/**
 * Reads untrusted stored values, field by field. A bad field alone falls back to its default; it never throws.
 * @param read what is stored under a field's name; `undefined` where nothing is.
 */
export function parseSettings(read: (name: keyof Settings) => unknown): Settings {
  const settings = {} as Record<keyof Settings, unknown>;
  for (const name of fieldNames) settings[name] = parseField(name, read(name));
  return settings as unknown as Settings;
}
