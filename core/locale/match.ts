/**
 * The language of those available that suits a reader best: the first wanted that there is, exactly or by its
 * script or language alone; else `en`. Tags are BCP 47. A region decides between the two ways to write Chinese.
 */
export function matchLanguage<T extends string>(
  wanted: readonly string[],
  available: readonly T[],
  fallback: T,
): T {
  for (const tag of wanted) {
    const { language, script } = new Intl.Locale(tag).maximize();
    const exact = available.find((candidate) => candidate.toLowerCase() === tag.toLowerCase());
    const kin = available.find((candidate) => {
      const other = new Intl.Locale(candidate).maximize();
      return other.language === language && other.script === script;
    });
    const found = exact ?? kin;
    if (found !== undefined) return found;
  }
  return fallback;
}
