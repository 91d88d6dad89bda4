import type { Served } from '../harness/page-server';
import type { Part } from './part';
import { markupOf } from './part';

/** What a page does against whoever comes into it, besides what stands on it. */
export const hostilities = [
  'replaces functions',
  'hides members behind names',
  'forbids scripts and styles by policy',
  'makes up events',
  'fills the registry',
  'writes itself',
  'opens a modal dialog',
  'watches for changes',
  'has no doctype',
  'is made of styles that hide strangers',
  'hides its timers',
] as const;

export type Hostility = (typeof hostilities)[number];

/** Where a page keeps whether its traps are set, and who has stepped into them; no list of its names shows them. */
const armed = 'Symbol.for("armed")';
const trapped = 'Symbol.for("trapped")';

/**
 * Functions of the page's world: whoever calls one while they are armed is noted, and fails. What the oracles and the
 * browser's driver need to look at a page is left alone.
 */
const traps = `
  const trap = (owner, name) => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (found === undefined) return;
    const by = (native) => native && function (...given) {
      if (window[${armed}]) {
        window[${trapped}].push(name);
        throw new Error('trap: ' + name);
      }
      return Reflect.apply(native, this, given);
    };
    if (found.value) Object.defineProperty(owner, name, { ...found, value: by(found.value) });
    else Object.defineProperty(owner, name, { ...found, get: by(found.get), set: by(found.set) });
  };
  for (const [{ prototype }, names] of [
    [Document, 'createTreeWalker createNodeIterator createElement createElementNS createRange caretPositionFromPoint elementFromPoint body head'],
    [Node, 'appendChild insertBefore contains cloneNode compareDocumentPosition getRootNode textContent firstChild nextSibling previousSibling parentElement ownerDocument'],
    [Element, 'attachShadow matches closest append remove getAttribute hasAttribute getBoundingClientRect checkVisibility querySelector'],
    [CharacterData, 'data length'],
    [TreeWalker, 'nextNode parentNode currentNode'],
    [HTMLElement, 'showPopover hidePopover focus isContentEditable dir lang hidden'],
    [Highlight, 'add delete clear has'],
    [HighlightRegistry, 'set get has delete clear'],
    [MutationObserver, 'observe'],
    [IntersectionObserver, 'observe unobserve'],
    [ResizeObserver, 'observe'],
    [EventTarget, 'addEventListener removeEventListener'],
    [WeakMap, 'get set has'],
    [Event, 'target composedPath'],
  ]) for (const name of names.split(' ')) trap(prototype, name);
  for (const name of ['requestAnimationFrame', 'requestIdleCallback', 'setInterval', 'structuredClone', 'matchMedia'])
    trap(window, name);
`;

/** Names that a page can hide the members of its document and its forms behind. */
const hiding =
  'body head documentElement title readyState contentType defaultView createTreeWalker createElement createElementNS querySelector addEventListener fullscreenElement location childNodes firstChild parentNode nodeType getRootNode isConnected textContent attributes matches closest namespaceURI shadowRoot visibilityState prerendering';

const fields = hiding
  .split(' ')
  .map((name) => `<img name="${name}" alt=""><input name="${name}" type="hidden">`)
  .join('');

const events = `
  const types = ['pointerover', 'pointermove', 'mouseenter', 'mousemove', 'touchstart', 'keydown', 'click', 'on-record'];
  for (let time = 0; time < 10; time += 1) for (const type of types)
    for (const target of [document, rootElement, window])
      target.dispatchEvent(new (time % 2 ? PointerEvent : CustomEvent)(type, { bubbles: true, detail: time, clientX: 30, clientY: 30 }));
  for (const type of ['hit', 'intent', 'stop', 'marks']) postMessage({ type }, '*');
`;

const registry = `
  for (const [name, priority] of [['search', 0], ['spelling', 9], ['on-record-other', -9]]) {
    const range = new Range();
    range.selectNodeContents(rootElement);
    CSS.highlights.set(name, Object.assign(new Highlight(range), { priority }));
  }
`;

const watcher = `
  const storms = [];
  new MutationObserver((records) => storms.push(...records)).observe(document, {
    childList: true, characterData: true, attributes: true, subtree: true,
  });
  new ResizeObserver(() => {}).observe(rootElement);
`;

const styles = `
  <style>
    html > :not(head, body) { all: unset !important; display: none !important }
    [popover] { position: absolute !important; width: 1px !important }
    div:not([class], [dir], [style]) { zoom: 1.01 !important; letter-spacing: 3px }
    @layer x { * { color: red !important } }
    ::highlight(on-record) { background: red }
    body { counter-reset: a; content: "Xiaomi Auto" }
    body::before { content: "Xiaomi Auto" }
  </style>`;

const timers = `
  Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' });
  Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
  performance.now = () => 0;
`;

/** The page as its server sends it. */
export function servedPage(plots: readonly Part[], has: (hostility: Hostility) => boolean): Served {
  const script = (text: string): string => `<script nonce="n">{ ${text} }</script>`;
  const main = `<main>${plots.map((part) => `<section>${markupOf(part)}</section>`).join('')}</main>`;
  const content = [
    has('hides members behind names') ? `${fields}<form>${fields}${main}</form>` : main,
    has('opens a modal dialog') ? '<dialog></dialog>' : '',
  ].join('');
  const atEnd = [
    'const [rootElement] = document.getElementsByTagName("html");',
    has('makes up events') ? events : '',
    has('fills the registry') ? registry : '',
    has('opens a modal dialog')
      ? 'HTMLDialogElement.prototype.showModal.call([...document.getElementsByTagName("dialog")].pop());'
      : '',
    has('watches for changes') ? watcher : '',
    has('hides its timers') ? timers : '',
    `window[${trapped}] = [];`,
    has('replaces functions') ? `${traps} window[${armed}] = true;` : '',
  ].join('');
  const head = `<meta charset="utf-8"><title>Page</title>${
    has('is made of styles that hide strangers') ? styles : ''
  }`;
  const body = content + script(atEnd);
  const doctype = has('has no doctype') ? '' : '<!doctype html>';
  const policy =
    "default-src 'none'; script-src 'nonce-n'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";
  return {
    body: has('writes itself')
      ? `${doctype}${head}${script(`document.write(${JSON.stringify(body).replaceAll('<', '\\x3c')}); document.close();`)}`
      : `${doctype}<html>${head}<body>${body}</body></html>`,
    ...(has('forbids scripts and styles by policy') && !has('writes itself')
      ? { headers: { 'content-security-policy': policy } }
      : {}),
  };
}

/** Who has stepped into a trap. The traps are taken away, so that the page can be looked at. Runs in the page. */
export function disarm(): string[] {
  Reflect.set(window, Symbol.for('armed'), false);
  return Reflect.get(window, Symbol.for('trapped')) as string[];
}
