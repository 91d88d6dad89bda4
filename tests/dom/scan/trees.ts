import fc from 'fast-check';

/** A piece of a page, as data: it can be built twice, and shrinks. */
export type Tree = string | Branch;

export interface Branch {
  /** A tag, and for some kinds what makes it one of its kind. */
  kind: Kind;
  below: Tree[];
}

const kinds = {
  span: '<span></span>',
  b: '<b></b>',
  a: '<a></a>',
  code: '<code></code>',
  p: '<p></p>',
  div: '<div></div>',
  li: '<li></li>',
  br: '<br>',
  wbr: '<wbr>',
  field: '<textarea></textarea>',
  script: '<script type="text/plain"></script>',
  style: '<style></style>',
  ruby: '<ruby></ruby>',
  note: '<rt></rt>',
  hidden: '<span style="display: none"></span>',
  box: '<span style="display: inline-block"></span>',
  cell: '<span style="display: table-cell"></span>',
  row: '<div style="display: flex"></div>',
  through: '<span style="display: contents"></span>',
  editable: '<div contenteditable></div>',
  fixed: '<div contenteditable="false"></div>',
  shadow: '<div></div>',
  slot: '<slot></slot>',
} as const;

export type Kind = keyof typeof kinds;

const names = [
  'Xiaomi Auto',
  'Xiaomi EV',
  'Xiaomi SU7 Ultra',
  '小米汽车',
  '小米SU7',
  'YU7',
  'SU7',
  'Сяоми SU7',
];
const pieces = [
  ...[
    'Xiaomi',
    'Xia',
    'omi',
    ' Auto',
    'Au',
    'to',
    'SU7',
    ' SU',
    '7',
    ' Ultra',
    'Y',
    'U7',
    '小',
    '米',
    '汽车',
  ],
  ...['rain', ' ', '\n', '-', '.', '\u00ad', '\u200b', 'é', '\ud83d\ude97', 'x'],
];

const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...names) },
  {
    weight: 5,
    arbitrary: fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
      .map((all) => all.join('')),
  },
);

const kind: fc.Arbitrary<Kind> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Kind>('span', 'b', 'a', 'code') },
  { weight: 4, arbitrary: fc.constantFrom<Kind>('p', 'div', 'li') },
  { weight: 5, arbitrary: fc.constantFrom(...(Object.keys(kinds) as Kind[])) },
);

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'tree' },
    { weight: 4, arbitrary: text },
    {
      weight: 3,
      arbitrary: fc.record({
        kind,
        below: fc.array(tie('tree'), { maxLength: 4, depthIdentifier: 'tree' }),
      }),
    },
  ),
}));

export const trees: fc.Arbitrary<Tree[]> = fc.array(tree, { minLength: 1, maxLength: 5 });
export { text, tree };

/** Builds a piece of a page in a document. */
export function build(given: Tree, into: Document = document): Node {
  if (typeof given === 'string') return into.createTextNode(given);
  const holder = into.createElement('template');
  holder.innerHTML = kinds[given.kind];
  const element = holder.content.firstChild as HTMLElement;
  const root = given.kind === 'shadow' ? element.attachShadow({ mode: 'open' }) : element;
  if (given.kind !== 'br' && given.kind !== 'wbr') {
    for (const child of given.below) root.appendChild(build(child, into));
  }
  return element;
}

/** A change that a page makes; numbers pick among what there is at that moment. */
export type Change =
  | { do: 'insert'; at: number; before: number; tree: Tree }
  | { do: 'remove'; at: number }
  | { do: 'move'; at: number; to: number; before: number }
  | { do: 'write'; at: number; text: string }
  | { do: 'replace letters'; at: number; from: number; text: string }
  | { do: 'split'; at: number; by: number }
  | { do: 'normalize' }
  | { do: 'replace children'; at: number; trees: Tree[] }
  | { do: 'same markup again'; at: number }
  | { do: 'wrap'; at: number; kind: Kind }
  | { do: 'unwrap'; at: number }
  | { do: 'copy'; at: number; to: number }
  | { do: 'adopt'; at: number; to: number }
  | { do: 'attach'; at: number; trees: Tree[] }
  | { do: 'observers' }
  | { do: 'rest' };

const number = fc.nat({ max: 999 });

export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), at: number, before: number, tree }),
  fc.record({ do: fc.constant('remove' as const), at: number }),
  fc.record({ do: fc.constant('move' as const), at: number, to: number, before: number }),
  fc.record({ do: fc.constant('write' as const), at: number, text }),
  fc.record({ do: fc.constant('replace letters' as const), at: number, from: number, text }),
  fc.record({ do: fc.constant('split' as const), at: number, by: number }),
  fc.record({ do: fc.constant('normalize' as const) }),
  fc.record({ do: fc.constant('replace children' as const), at: number, trees }),
  fc.record({ do: fc.constant('same markup again' as const), at: number }),
  fc.record({ do: fc.constant('wrap' as const), at: number, kind }),
  fc.record({ do: fc.constant('unwrap' as const), at: number }),
  fc.record({ do: fc.constant('copy' as const), at: number, to: number }),
  fc.record({ do: fc.constant('adopt' as const), at: number, to: number }),
  fc.record({ do: fc.constant('attach' as const), at: number, trees }),
  fc.record({ do: fc.constant('observers' as const) }),
  fc.record({ do: fc.constant('rest' as const) }),
);

/** Every node below one, those in open shadow roots included, in document order. */
export function nodesBelow(top: Node): Node[] {
  const found: Node[] = [];
  const open = [...top.childNodes].reverse() as Node[];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    open.push(...[...node.childNodes].reverse());
    if (node instanceof Element && node.shadowRoot !== null) {
      found.push(node.shadowRoot);
      open.push(...[...node.shadowRoot.childNodes].reverse());
    }
  }
  return found;
}

const canHold = (node: Node): node is Element | ShadowRoot =>
  node instanceof ShadowRoot || (node instanceof Element && !['BR', 'WBR'].includes(node.tagName));

function pick<T>(among: readonly T[], number: number): T | undefined {
  return among[number % Math.max(1, among.length)];
}

/** Makes one change below `top`, or none where there is nothing it could be made to. */
export function make(change: Change, top: Element): void {
  const nodes = nodesBelow(top);
  const texts = nodes.filter((node) => node instanceof Text);
  const elements = nodes.filter((node) => node instanceof Element);
  const removable = nodes.filter((node) => !(node instanceof ShadowRoot)) as ChildNode[];
  const holders = [top, ...nodes.filter(canHold)];
  switch (change.do) {
    case 'insert': {
      const holder = pick(holders, change.at) ?? top;
      holder.insertBefore(build(change.tree), pick([...holder.childNodes, null], change.before) ?? null);
      break;
    }
    case 'remove':
      pick(removable, change.at)?.remove();
      break;
    case 'move': {
      const moved = pick(removable, change.at);
      const fit = holders.filter((holder) => moved && !moved.contains(holder) && !hosts(moved, holder));
      const holder = pick(fit, change.to);
      if (moved && holder) {
        const places = [...holder.childNodes, null].filter((node) => node !== moved);
        holder.insertBefore(moved, pick(places, change.before) ?? null);
      }
      break;
    }
    case 'write': {
      const node = pick(texts, change.at);
      if (node) node.data = change.text;
      break;
    }
    case 'replace letters': {
      const node = pick(texts, change.at);
      const from = change.from % ((node?.length ?? 0) + 1);
      node?.replaceData(from, 2, change.text);
      break;
    }
    case 'split': {
      const node = pick(texts, change.at);
      node?.splitText(change.by % (node.length + 1));
      break;
    }
    case 'normalize':
      top.normalize();
      break;
    case 'replace children':
      pick(holders, change.at)?.replaceChildren(...change.trees.map((each) => build(each)));
      break;
    case 'same markup again': {
      const holder = pick(holders, change.at);
      if (holder) holder.innerHTML = `${holder.innerHTML}`;
      break;
    }
    case 'wrap': {
      const node = pick(removable, change.at);
      if (node?.parentNode == null) break;
      const wrapper = build({ kind: change.kind, below: [] }) as Element;
      node.replaceWith(wrapper);
      if (canHold(wrapper)) wrapper.append(node);
      break;
    }
    case 'unwrap': {
      const element = pick(elements, change.at);
      element?.replaceWith(...element.childNodes);
      break;
    }
    case 'copy': {
      const copied = pick(removable, change.at);
      // A copy of everything, again and again, would grow without end.
      if (copied && nodes.length < 150) pick(holders, change.to)?.append(copied.cloneNode(true));
      break;
    }
    case 'adopt': {
      const adopted = pick(removable, change.at);
      const fit = holders.filter((holder) => adopted && !adopted.contains(holder) && !hosts(adopted, holder));
      const holder = pick(fit, change.to);
      if (!adopted || !holder) break;
      document.implementation.createHTMLDocument('').adoptNode(adopted);
      holder.append(adopted);
      break;
    }
    case 'attach': {
      // A root attached over words hides them, and nothing tells of that (docs/limits.md).
      const bare = elements.filter(
        ({ tagName, shadowRoot, firstChild }) =>
          tagName === 'DIV' && shadowRoot === null && firstChild === null,
      );
      const root = pick(bare, change.at)?.attachShadow({ mode: 'open' });
      root?.append(...change.trees.map((each) => build(each)));
      break;
    }
  }
}

/** Whether a holder lies in a shadow tree at or below a node. */
function hosts(node: Node, holder: Node): boolean {
  for (let root = holder.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    if (node.contains(root.host)) return true;
  }
  return false;
}
