/** The scripts lexicons are written in, each at the number it has in `core/text/scripts`. */
export const SCRIPT_NAMES = [
  undefined,
  'latin',
  'cyrillic',
  'greek',
  'hebrew',
  'arabic',
  'devanagari',
  'thai',
  'cjk',
  'hangul',
] as const;

export type ScriptName = NonNullable<(typeof SCRIPT_NAMES)[number]>;
