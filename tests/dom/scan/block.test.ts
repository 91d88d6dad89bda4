import { afterEach, describe, expect, it } from 'vitest';
import { findCandidates, settle } from '../../../core/mentions/find';
import { rangesOf } from '../../../entrypoints/marks/ranges';
import { blockRootOf, readBlock } from '../../../entrypoints/scanner/block';
import { anchorNodes } from '../../../entrypoints/scanner/locate';
import { apart, characters, split, unread } from '../../pages/names';

/** The mentions of a piece of markup, each as the texts of its ranges. */
function marked(html: string): string[][] {
  document.body.innerHTML = html;
  const roots = new Set(anchorNodes(document.body).map(blockRootOf));
  const found: string[][] = [];
  for (const root of roots) {
    if (root === null) continue;
    const block = readBlock(root);
    for (const mention of settle(findCandidates(block.text), true)) {
      const ranges = rangesOf(block.pieces, mention);
      found.push(
        ranges.map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)),
      );
    }
  }
  return found;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('a name split over inline elements is one mention [B14]', () => {
  it.each(split)('%s', (html, names) => {
    expect(marked(html)).toEqual(names);
  });
});

describe('words that a reader sees apart are no mention [B14]', () => {
  it.each(apart)('%s', (html, names) => {
    expect(marked(html)).toEqual(names);
  });
});

describe('text that is not the page’s, or not ours to read, is never marked [B12]', () => {
  it.each(unread)('%s', (html, names) => {
    expect(marked(html)).toEqual(names);
  });
});

describe('characters that look like others, or like nothing, are what a reader takes them for [B15]', () => {
  it.each(characters)('%j', (html, names) => {
    expect(marked(html)).toEqual(names);
  });
});

describe('several mentions', () => {
  it('are found in every block that holds one, whatever stands between', () => {
    const html =
      '<section><h2>Xiaomi Auto</h2><p>About 小米汽车.</p><aside><p>nothing</p>Xiaomi SU7</aside></section>';
    expect(marked(html)).toEqual([['Xiaomi Auto'], ['小米汽车'], ['Xiaomi SU7']]);
  });

  it('are found in minified markup, where blocks touch', () => {
    expect(marked('<ul><li>Xiaomi Auto</li><li>SU7</li><li>YU7</li></ul>')).toEqual([
      ['Xiaomi Auto'],
      ['SU7'],
      ['YU7'],
    ]);
  });

  it('are found once each, although a block holds many', () => {
    expect(marked('<p>Xiaomi Auto, Xiaomi EV and <b>Xiaomi</b> SU7.</p>')).toEqual([
      ['Xiaomi Auto'],
      ['Xiaomi EV'],
      ['Xiaomi', ' SU7'],
    ]);
  });

  it('may be editable beside what is not', () => {
    expect(marked('<div contenteditable>Xiaomi Auto<p contenteditable="false">Xiaomi EV</p></div>')).toEqual([
      ['Xiaomi EV'],
    ]);
  });
});

it('reads a deep tree without recursion', () => {
  const depth = 5_000;
  document.body.append(document.createElement('p'));
  let at: Element = document.body.firstElementChild as Element;
  for (let i = 0; i < depth; i += 1) at = at.appendChild(document.createElement('b'));
  at.textContent = 'Xiaomi Auto';
  const [node] = anchorNodes(document.body);
  const root = blockRootOf(node as Text);
  expect(root).toBe(document.body.firstElementChild);
  expect(readBlock(root as Element).text).toBe('Xiaomi Auto');
});
