/** What the first list holds beyond the second; each entry of the second accounts for one of the first. */
export function beyond(seen: readonly string[], expected: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const entry of expected) left.set(entry, (left.get(entry) ?? 0) + 1);
  return seen.filter((entry) => {
    const there = left.get(entry) ?? 0;
    left.set(entry, there - 1);
    return there <= 0;
  });
}
