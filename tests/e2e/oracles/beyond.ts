/** What the first list holds beyond the second; each entry of the second accounts for one of the first. */
export function beyond(seen: readonly string[], expected: readonly string[]): string[] {
  const left = [...expected];
  return seen.filter((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
