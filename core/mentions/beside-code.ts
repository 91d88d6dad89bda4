import { codeFrom, codeUpTo } from './codes';
import { matchEnd } from './match-end';

const between = '[^\\w\\n.!?。]{1,4}';
/** With an article. */
const BETWEEN_AHEAD = new RegExp(`${between}(?:[a-z]{1,3} )?`, 'y');
const BETWEEN_BEHIND = new RegExp(`${between}$`);

/** Whether a car's code stands right before or behind a phrase: "Model pertama Xiaomi, SU7". */
export function isBesideCode(text: string, start: number, end: number): boolean {
  const ahead = matchEnd(BETWEEN_AHEAD, text, end);
  if (ahead && codeFrom(text, ahead)) return true;
  const behind = BETWEEN_BEHIND.exec(text.slice(Math.max(0, start - 4), start));
  return behind !== null && codeUpTo(text, start - behind[0].length) !== null;
}
