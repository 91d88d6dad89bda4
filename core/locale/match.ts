/**
 * The language of those available that suits a reader best: the first wanted that there is, exactly or by its
 * script or language alone; else the fallback. Tags are BCP 47. A region decides between the two ways to write
 * Chinese. What is no tag at all is passed over.
 */
export function matchLanguage<T extends string>(
  wanted: readonly string[],
  available: readonly T[],
  fallback: T,
): T {
  for (const tag of wanted) {
    const likely = likelyOf(tag);
    if (likely === null) continue;
    const exact = available.find((candidate) => candidate.toLowerCase() === tag.toLowerCase());
    const kin = available.find((candidate) => {
      const other = new Intl.Locale(candidate).maximize();
      return other.language === likely.language && other.script === likely.script;
    });
    const found = exact ?? kin;
    if (found !== undefined) return found;
  }
  return fallback;
}

function likelyOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}
