/** How far in its sentence a model may be told by its code (UTF-16 code units). */
const REACH = 32;
const code = '(?<!\\w)(?:[sS][uU]7|[yY][uU][789])(?!\\d)';
const AHEAD = new RegExp(`^[^.!?。\\n]*${code}`);
const BEHIND = new RegExp(`${code}[^.!?。\\n]*$`);

/** Whether a car's code stands close before or behind a phrase: "Model pertama Xiaomi, SU7". */
export function isBesideCode(text: string, start: number, end: number): boolean {
  return (
    AHEAD.test(text.slice(end, end + REACH)) || BEHIND.test(text.slice(Math.max(0, start - REACH), start))
  );
}
