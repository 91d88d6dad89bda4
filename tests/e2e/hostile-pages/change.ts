import fc from 'fast-check';
import type { Part } from './part';
import { type Plot, plots } from './plot';

/** What a page does to itself; numbers pick among the plots there are at that moment. */
export type Change =
  | { do: 'insert'; at: number; plot: Plot }
  | { do: 'replace'; at: number; plot: Plot }
  | { do: 'move'; at: number; to: number }
  | { do: 'remove'; at: number }
  | { do: 'split' }
  | { do: 'normalize' }
  | { do: 'storm' }
  | { do: 'clear marks' }
  | { do: 'attributes' };

const number = fc.nat({ max: 99 });

export const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), at: number, plot: plots }),
  fc.record({ do: fc.constant('replace' as const), at: number, plot: plots }),
  fc.record({ do: fc.constant('move' as const), at: number, to: number }),
  fc.record({ do: fc.constant('remove' as const), at: number }),
  ...(['split', 'normalize', 'storm', 'clear marks', 'attributes'] as const).map((each) =>
    fc.record({ do: fc.constant(each) }),
  ),
);

/** What each plot's place is to hold after a change. */
export function after(plots: readonly Plot[], change: Change): Plot[] {
  const next = [...plots];
  const size = Math.max(1, plots.length);
  switch (change.do) {
    case 'insert':
      next.splice(change.at % (plots.length + 1), 0, change.plot);
      break;
    case 'replace':
      next.splice(change.at % size, 1, change.plot);
      break;
    case 'remove':
      next.splice(change.at % size, 1);
      break;
    case 'move':
      next.splice(change.to % size, 0, ...next.splice(change.at % size, 1));
      break;
  }
  return next;
}

/** Makes changes in the page, one right after the other. Runs in the page, so it uses nothing from outside itself. */
export function makeChanges(changes: readonly Change[]): void {
  const armed = Symbol.for('armed');
  const was = Reflect.get(window, armed);
  Reflect.set(window, armed, false);
  const svg = 'http://www.w3.org/2000/svg';
  const { createElement, createElementNS, querySelector } = Document.prototype;
  const main = querySelector.call(document, 'main') as HTMLElement;

  const build = (part: Part, drawing: boolean): Node => {
    if (typeof part === 'string') return new Text(part);
    if ('comment' in part) return new Comment(part.comment);
    const { tag, attributes = {}, below, root } = part;
    const draws = drawing || tag === 'svg';
    const element = draws ? createElementNS.call(document, svg, tag) : createElement.call(document, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const draw = draws && tag !== 'foreignObject';
    const inside = element instanceof HTMLTemplateElement ? element.content : element;
    element.attachShadow;
    if (root !== undefined)
      element.attachShadow({ mode: 'open' }).append(...root.map((each) => build(each, draw)));
    inside.append(...below.map((each) => build(each, draw)));
    return element;
  };
  const section = (part: Part): Element => {
    const made = createElement.call(document, 'section');
    made.append(build(part, false));
    return made;
  };
  const textsBelow = (top: Node): Text[] => {
    const found: Text[] = [];
    const open = [top];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node instanceof Text) found.push(node);
      if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) continue;
      open.push(...node.childNodes);
      if (node instanceof Element && node.shadowRoot !== null) open.push(node.shadowRoot);
    }
    return found;
  };

  for (const change of changes) {
    const plots = [...main.children];
    const at = 'at' in change ? plots[change.at % Math.max(1, plots.length)] : undefined;
    switch (change.do) {
      case 'insert':
        main.insertBefore(section(change.plot.part), plots[change.at % (plots.length + 1)] ?? null);
        break;
      case 'replace':
        if (at === undefined) main.append(section(change.plot.part));
        else at.replaceChildren(build(change.plot.part, false));
        break;
      case 'remove':
        at?.remove();
        break;
      case 'move': {
        if (at === undefined) break;
        const others = plots.filter((each) => each !== at);
        main.insertBefore(at, others[change.to % Math.max(1, plots.length)] ?? null);
        break;
      }
      case 'split':
        for (const text of textsBelow(main)) if (text.length > 1) text.splitText(text.length >> 1);
        break;
      case 'normalize':
        main.normalize();
        break;
      case 'storm':
        for (const text of textsBelow(main)) {
          const { data } = text;
          for (const other of ['Xiaomi Auto', '', data.toUpperCase(), '小米汽车']) text.data = other;
          text.data = data;
        }
        break;
      case 'clear marks':
        CSS.highlights.clear();
        break;
      case 'attributes':
        for (let time = 0; time < 100; time += 1) {
          main.className = `is-${time}`;
          main.dataset.time = String(time);
        }
        break;
    }
  }
  Reflect.set(window, armed, was);
}
