import { codeFrom, codeUpTo } from './codes';

const BETWEEN_AHEAD = /[ \t\u00a0,:;([“"'‘「『„«–—-]{1,4}(?:(?:the|der|die|das|la|le|el|il|o|a|de) )?/iy;
const BETWEEN_BEHIND = /[ \t\u00a0,:;)\]”"'’」』“»–—-]{1,4}$/;

/** Whether a car's code stands right before or behind a phrase: "Model pertama Xiaomi, SU7". */
export function isBesideCode(text: string, start: number, end: number): boolean {
  BETWEEN_AHEAD.lastIndex = end;
  const ahead = BETWEEN_AHEAD.exec(text);
  if (ahead && codeFrom(text, end + ahead[0].length)) return true;
  const behind = BETWEEN_BEHIND.exec(text.slice(Math.max(0, start - 4), start));
  return behind !== null && codeUpTo(text, start - behind[0].length) !== null;
}
