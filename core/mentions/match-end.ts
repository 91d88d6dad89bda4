/** Where a match of a sticky pattern ends that begins at an offset; 0 for none. */
export function matchEnd(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
