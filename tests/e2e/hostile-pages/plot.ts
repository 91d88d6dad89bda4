import fc from 'fast-check';
import { markupOf, type Part } from './part';

/** A piece of a page, and what is to be painted in it, and in a frame in it, from the first letter to the last. */
export interface Plot {
  part: Part;
  painted: string;
  frame?: { name: string; painted: string };
}

/** Sure names, which mean the same whatever stands on the page. */
const name = fc.constantFrom(
  ...[
    'Xiaomi Auto',
    'Xiaomi EV',
    'Xiaomi SU7 Ultra',
    'Xiaomi YU7',
    '小米汽车',
    '小米SU7',
    'Сяоми SU7',
    'シャオミ SU7',
  ],
);
/** Words that are nearly a name, or a name's letters in a word of their own. */
const nearMiss = fc.constantFrom(
  ...[
    'Xiaomi Automation',
    'Xiaоmi Auto',
    'XSU7',
    'Xiao mi Auto',
    'SU77',
    'su7.jpg.example',
    'xiaomiauto',
    '小 米 汽 车',
  ],
);
/** In front of a name and behind it, with a blank between. */
const around = fc.constantFrom(
  ...[
    'Then',
    'rain',
    'and',
    '—',
    '“',
    '1',
    '…',
    'هذا',
    'זה',
    'אבג 12',
    'ทดสอบ',
    '汉字',
    'e\u0301',
    '\u{1f697}',
    '\u{20000}',
  ],
  ...[
    '\u202b',
    '\u2067',
    '\u2069',
    '\u202e',
    '\u202c',
    '\u200f',
    '\ufeff',
    '&lt;img onerror=x>',
    '{{7*7}}',
    '',
  ],
);

const element = (tag: string, below: Part[], attributes: Record<string, string> = {}): Part => ({
  tag,
  attributes,
  below,
});

const inlineTags = [
  'b',
  'i',
  'a',
  'span',
  'font',
  'em',
  'code',
  'mark',
  'u',
  'small',
  'sup',
  'bdi',
  'abbr',
  'x-y',
];

/** What may stand within a name without a reader's seeing it, and without a word in it. */
const nothing = fc.constantFrom<Part>(
  element('wbr', []),
  { comment: ' Xiaomi EV ' },
  element('span', []),
  element('template', ['Xiaomi EV']),
);
/**
 * The same with words that are no text of the page. Between the letters of a name's first word they would keep it from
 * being found (docs/limits.md).
 */
const wordless = fc.constantFrom<Part>(
  element('script', ['Xiaomi EV'], { type: 'text/plain' }),
  element('style', ['/* Xiaomi EV */'], { media: 'not all' }),
  element('span', ['Xiaomi EV'], { style: 'display: none' }),
);

/** How a name goes on behind one of its letters. */
const joint = fc.record({
  cut: fc.nat(9).map((number) => number < 3),
  around: fc.array(fc.constantFrom(...inlineTags), { maxLength: 2 }),
  between: fc.option(nothing, { freq: 3, nil: undefined }),
  atBlank: fc.option(wordless, { freq: 3, nil: undefined }),
});

/** A name in pieces, each in an element or two of its own, or in none. */
const spread: fc.Arbitrary<{ parts: Part[]; painted: string }> = fc
  .tuple(name, fc.array(joint, { minLength: 16, maxLength: 16 }))
  .map(([given, joints]) => {
    const parts: Part[] = [];
    let piece = '';
    const letters = [...given];
    for (const [index, letter] of letters.entries()) {
      piece += letter;
      const last = index === letters.length - 1;
      const { cut = true, around: tags = [], between, atBlank } = joints[index] ?? {};
      if (!last && !cut) continue;
      parts.push(tags.reduce<Part>((inner, tag) => element(tag, [inner]), piece));
      if (!last && between !== undefined) parts.push(between);
      if (letter === ' ' && atBlank !== undefined) parts.push(atBlank);
      piece = '';
    }
    return { parts, painted: given };
  });

const withWords = <T extends { parts: Part[]; painted: string }>(inner: fc.Arbitrary<T>) =>
  fc.tuple(around, inner, around).map(([before, { parts, painted }, after]) => ({
    parts: [`${before} `, ...parts, ` ${after}`] as Part[],
    painted,
  }));

/** Where a reader sees two words, and no name. */
const apart = fc
  .constantFrom<Part>(
    element('br', []),
    element('hr', []),
    element('p', []),
    element('input', [], { value: 'x' }),
    element('textarea', ['x']),
    element('select', [element('option', ['x'])]),
    element('div', ['rain']),
    element('span', ['rain'], { style: 'display: block' }),
    element('span', ['rain'], { style: 'display: inline-flex' }),
  )
  .map((between) => ({ parts: ['Xiaomi', between, 'Auto'] as Part[], painted: '' }));

const inline = fc.oneof(
  { weight: 3, arbitrary: withWords(name.map((given) => ({ parts: [given] as Part[], painted: given }))) },
  { weight: 5, arbitrary: withWords(spread) },
  { weight: 2, arbitrary: withWords(apart) },
  { weight: 2, arbitrary: withWords(nearMiss.map((given) => ({ parts: [given] as Part[], painted: '' }))) },
);

const shadow = (tag: string, root: Part[], below: Part[] = []): Part => ({ tag, below, root });

type Wrap = (inner: Part[]) => Part;

/** Around some text, which stays what it is. */
const seenBlocks: Wrap[] = [
  (inner) => element('p', inner),
  (inner) => element('h2', inner),
  (inner) => element('div', inner, { dir: 'rtl' }),
  (inner) => element('div', inner, { style: 'direction: rtl; unicode-bidi: bidi-override' }),
  (inner) => element('div', inner, { lang: 'tr', style: 'text-transform: uppercase' }),
  (inner) => element('blockquote', inner),
  (inner) => element('ul', [element('li', inner), element('li', ['rain'])]),
  (inner) =>
    element('table', [element('tbody', [element('tr', [element('td', ['rain']), element('td', inner)])])]),
  (inner) => element('dl', [element('dt', ['rain']), element('dd', inner)]),
  (inner) => element('details', [element('summary', ['more']), element('div', inner)], { open: '' }),
  (inner) => element('pre', inner, { style: 'white-space: pre' }),
  (inner) => element('div', [element('span', inner)], { style: 'display: flex' }),
  (inner) => element('div', [element('div', inner)], { style: 'display: grid' }),
  (inner) => element('div', [element('div', inner, { style: 'display: contents' })]),
  (inner) => element('div', inner, { style: 'column-count: 2; transform: rotate(1deg)' }),
  (inner) => element('x-unknown', inner, { style: 'display: block' }),
  (inner) =>
    element('div', [element('section', inner, { contenteditable: 'false' })], { contenteditable: '' }),
  (inner) => shadow('div', [element('div', inner)]),
  (inner) => shadow('x-card', [shadow('div', [element('section', inner)])]),
  (inner) =>
    shadow('div', [element('b', ['rain']), element('div', [element('slot', [])])], [element('div', inner)]),
  (inner) =>
    shadow(
      'div',
      [element('div', [element('slot', ['rain'], { name: 'a' })])],
      [element('div', inner, { slot: 'a' })],
    ),
];

/** Text in SVG, and in HTML within it. */
const drawings: Wrap[] = [
  (inner) => element('svg', [element('text', inner, { y: '20' })], { width: '900', height: '30' }),
];
const inDrawing: Wrap[] = [
  (inner) =>
    element('svg', [element('foreignObject', [element('p', inner)], { width: '900', height: '60' })], {
      width: '900',
      height: '60',
    }),
];

/** Around some text, which nobody sees then, or which is none of ours to read. */
const unread: Wrap[] = [
  (inner) => element('div', inner, { style: 'display: none' }),
  (inner) => element('div', inner, { hidden: '' }),
  (inner) => element('div', inner, { style: 'visibility: hidden' }),
  (inner) => element('template', inner),
  (inner) => element('datalist', inner),
];
/** Around text alone: a component in what is editable is not editable itself. */
const editable: Wrap[] = [
  (inner) => element('div', inner, { contenteditable: '' }),
  (inner) => element('div', [element('b', inner)], { contenteditable: 'plaintext-only' }),
];

/** A name where no text of the page is. */
const elsewhere: Part[] = [
  element('div', [element('script', ['Xiaomi EV'], { type: 'text/plain' })]),
  element('textarea', ['Xiaomi Auto']),
  element('input', [], { value: 'Xiaomi Auto' }),
  element('input', [], { type: 'password', value: '小米汽车' }),
  element('select', [element('option', ['Xiaomi Auto'])]),
  element('img', [], { alt: 'Xiaomi Auto', title: '小米汽车' }),
  element('noscript', ['Xiaomi Auto']),
  element('style', ['/* Xiaomi Auto */']),
  element('svg', [element('title', ['Xiaomi Auto']), element('desc', ['小米汽车'])], {
    width: '9',
    height: '9',
  }),
  { comment: ' Xiaomi Auto ' },
];

const oneOf = <T>(all: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...all);
/** In SVG text no element of HTML can stand: a parser would end the drawing. */
const plainText = withWords(name.map((given) => ({ parts: [given] as Part[], painted: given })));

const seen = fc
  .oneof(
    { weight: 9, arbitrary: fc.tuple(oneOf([...seenBlocks, ...inDrawing]), inline) },
    { weight: 1, arbitrary: fc.tuple(oneOf(drawings), plainText) },
  )
  .map(([wrap, { parts, painted }]): Plot => ({ part: wrap(parts), painted }));

const ruby: Plot = {
  part: element('p', [element('ruby', ['小米', element('rt', ['xiǎomǐ'])]), '汽车']),
  painted: '小米汽车',
};

const plain: fc.Arbitrary<Plot> = fc.oneof(
  { weight: 8, arbitrary: seen },
  { weight: 1, arbitrary: fc.constant(ruby) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(oneOf(unread), seen)
      .map(([wrap, { part }]): Plot => ({ part: wrap([part]), painted: '' })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(oneOf(editable), inline)
      .map(([wrap, { parts }]): Plot => ({ part: wrap(parts), painted: '' })),
  },
  { weight: 2, arbitrary: oneOf(elsewhere).map((part): Plot => ({ part, painted: '' })) },
);

/** One in another: whatever stands around them, and however deep. */
const nests: Wrap[] = [
  ...seenBlocks.filter((_, index) => ![0, 1, 10].includes(index)),
  (inner) => element('dialog', inner, { open: '', style: 'position: static' }),
  (inner) => element('fieldset', inner),
  (inner) => element('center', inner),
];

const nested: fc.Arbitrary<Plot> = fc.tuple(plain, fc.array(oneOf(nests), { maxLength: 3 })).map(
  ([{ part, painted }, wraps]): Plot => ({
    part: wraps.reduce((inner, wrap) => wrap([inner]), part),
    painted,
  }),
);

/** A frame with a document of its own. */
const framed: fc.Arbitrary<Plot> = fc
  .tuple(nested, fc.constantFrom<Record<string, string>>({}, { sandbox: '' }, { sandbox: 'allow-scripts' }))
  .map(
    ([{ part, painted }, attributes]): Plot => ({
      part: element('iframe', [], {
        ...attributes,
        name: 'within',
        srcdoc: `<!doctype html><body>${markupOf(part)}`,
      }),
      painted: '',
      frame: { name: 'within', painted },
    }),
  );

/** A piece of a page without frames, so that a script may build it. */
export const plots = fc.oneof({ weight: 1, arbitrary: plain }, { weight: 2, arbitrary: nested });
export const frames = framed;
