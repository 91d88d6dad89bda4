/** A piece of a page as data: it can be written as markup, built by a script, and shrunk. */
export type Part = string | Comment | Element;

interface Comment {
  comment: string;
}

interface Element {
  tag: string;
  attributes?: Record<string, string>;
  below: Part[];
  /** What stands in its open shadow root. */
  root?: Part[];
}

const voids = new Set(['br', 'wbr', 'hr', 'input', 'img']);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Elements whose text is none of the markup's. */
const raw = new Set(['script', 'style', 'noscript']);

/** A piece as a server would send it. */
export function markupOf(part: Part, inRaw = false): string {
  if (typeof part === 'string') return inRaw ? part : escaped(part);
  if ('comment' in part) return `<!--${part.comment}-->`;
  const { tag, attributes = {}, below, root } = part;
  const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `<${tag}${names.join('')}>`;
  if (voids.has(tag)) return start;
  const inside = (parts: Part[]): string => parts.map((each) => markupOf(each, raw.has(tag))).join('');
  const shadow = root === undefined ? '' : `<template shadowrootmode="open">${inside(root)}</template>`;
  return `${start}${shadow}${inside(below)}</${tag}>`;
}
