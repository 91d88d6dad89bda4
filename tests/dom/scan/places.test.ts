import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { findCandidates, settle } from '../../../core/mentions/find';
import type { Mention } from '../../../core/mentions/mention';
import { rangesOf } from '../../../entrypoints/marks/ranges';
import { type Block, blockRootOf, isShown, readBlock } from '../../../entrypoints/scanner/block';
import { anchorNodes } from '../../../entrypoints/scanner/locate';
import { Records } from '../../../entrypoints/scanner/records';
import { scanOf } from '../../../entrypoints/scanner/scan';
import { build, nodesBelow, type Tree, trees } from './trees';

const runs = { numRuns: 1_000 * inject('cases') };
const patience = { timeout: 30_000 * inject('cases') };

const field = document.createElement('main');

beforeEach(() => document.body.replaceChildren(field));
afterEach(() => document.body.replaceChildren());

interface Found {
  block: Block;
  mention: Mention;
  ranges: StaticRange[];
}

const rootsIn = (): (Element | ShadowRoot)[] => [
  field,
  ...nodesBelow(field).filter((node) => node instanceof ShadowRoot),
];

/** Every mention below the field, block by block. */
function found(): Found[] {
  const blocks = new Set(rootsIn().flatMap((root) => anchorNodes(root).map(blockRootOf)));
  blocks.delete(null);
  return [...(blocks as Set<Element | ShadowRoot>)].filter(isShown).flatMap((root) => {
    const block = readBlock(root);
    return settle(findCandidates(block.text), true).map((mention) => ({
      block,
      mention,
      ranges: rangesOf(block.pieces, mention),
    }));
  });
}

/** Where each letter below the field stands, counted through all of its texts: no splitting and wrapping changes it. */
function lettersOf(all: readonly Found[]): number[] {
  const starts = new Map<Node, number>();
  let length = 0;
  for (const node of nodesBelow(field)) {
    if (!(node instanceof Text)) continue;
    starts.set(node, length);
    length += node.length;
  }
  const letters = new Set<number>();
  for (const { startContainer, startOffset, endOffset } of all.flatMap(({ ranges }) => ranges)) {
    const start = starts.get(startContainer) ?? Number.NaN;
    for (let at = startOffset; at < endOffset; at += 1) letters.add(start + at);
  }
  return [...letters].sort((a, b) => a - b);
}

const textOf = (range: StaticRange): string =>
  (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);

const show = (start: readonly Tree[]): void => field.replaceChildren(...start.map((each) => build(each)));

/** In these, what stands between two elements is laid out otherwise than an element. */
const laysOut = /flex|grid|table|ruby/;

describe('the places of what is found in any page', patience, () => {
  it('hold the words that were found, letter for letter [B14]', () => {
    fc.assert(
      fc.property(trees, (start) => {
        show(start);
        for (const { block, mention, ranges } of found()) {
          const words = ranges
            .map(textOf)
            .join('')
            .replace(/[\n\t\r\f]/g, ' ');
          expect(words).toBe(block.text.slice(mention.start, mention.end));
        }
      }),
      runs,
    );
  });

  it('lie each in one text, in document order, in one tree, and in nothing that is not read [B12 B14]', () => {
    fc.assert(
      fc.property(trees, (start) => {
        show(start);
        for (const { block, ranges } of found()) {
          const order = nodesBelow(field);
          let before = -1;
          for (const { startContainer, endContainer, startOffset, endOffset } of ranges) {
            expect(startContainer).toBe(endContainer);
            expect(startOffset).toBeLessThan(endOffset);
            expect(endOffset).toBeLessThanOrEqual((startContainer as Text).length);
            expect(startContainer.getRootNode()).toBe(block.root.getRootNode());
            expect(startContainer.parentElement?.closest('script, style, textarea') ?? null).toBeNull();
            expect(startContainer.parentElement?.isContentEditable ?? false).toBe(false);
            const place = order.indexOf(startContainer as ChildNode);
            expect(place).toBeGreaterThan(before);
            before = place;
          }
        }
      }),
      runs,
    );
  });

  it('are the same letters when texts are split, put together again and wrapped [B14]', () => {
    fc.assert(
      fc.property(trees, fc.array(fc.tuple(fc.nat(999), fc.nat(999)), { maxLength: 6 }), (start, places) => {
        show(start);
        // Neighbouring texts count as one from here on.
        for (const root of rootsIn()) root.normalize();
        const before = lettersOf(found());
        for (const [which, where] of places) {
          const texts = nodesBelow(field).filter((node) => node instanceof Text);
          const text = texts[which % Math.max(1, texts.length)];
          text?.splitText(where % (text.length + 1));
        }
        expect(lettersOf(found())).toEqual(before);
        for (const [which] of places) {
          const texts = nodesBelow(field).filter((node) => node instanceof Text);
          const text = texts[which % Math.max(1, texts.length)];
          const parent = text?.parentElement;
          if (!text || !parent || laysOut.test(getComputedStyle(parent).display)) continue;
          if (['SCRIPT', 'STYLE', 'TEXTAREA'].includes(parent.tagName)) continue;
          const wrapper = document.createElement('u');
          text.replaceWith(wrapper);
          wrapper.append(text);
        }
        expect(lettersOf(found())).toEqual(before);
        for (const root of rootsIn()) root.normalize();
        expect(lettersOf(found())).toEqual(before);
      }),
      runs,
    );
  });

  it('are gone with a line break in the middle of the words, and unmoved by one at the ends of their block [B14]', () => {
    fc.assert(
      fc.property(trees, fc.nat(999), fc.nat(999), fc.constantFrom('br', 'p'), (start, which, where, tag) => {
        show(start);
        const all = found();
        const given = all[which % Math.max(1, all.length)];
        if (given === undefined) return;
        const before = lettersOf(all);
        const ends = [document.createElement('br'), document.createElement('br')];
        given.block.root.prepend(ends[0] ?? '');
        given.block.root.append(ends[1] ?? '');
        expect(lettersOf(found())).toEqual(before);

        const { ranges } = given;
        const letters = ranges.flatMap((range) =>
          Array.from({ length: range.endOffset - range.startOffset }, (_, at) => ({
            node: range.startContainer as Text,
            at: range.startOffset + at,
          })),
        );
        if (letters.length < 2) return;
        const { node, at } = letters[1 + (where % (letters.length - 1))] ?? { node: new Text(), at: 0 };
        const first = ranges[0];
        const last = ranges.at(-1);
        const rest = node.splitText(at);
        const broken = document.createElement(tag);
        rest.before(broken);
        // In a ruby every box is inline.
        if (tag === 'p' && getComputedStyle(broken).display !== 'block') return;
        // What is found now lies on one side of the break.
        for (const { ranges: now } of found()) {
          const sides = new Set(
            now.map(({ startContainer }) =>
              Boolean(rest.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_PRECEDING),
            ),
          );
          const isHere = now.some(({ startContainer }) =>
            [node, rest, first?.startContainer, last?.startContainer].includes(startContainer as Text),
          );
          if (isHere) expect([...sides]).toHaveLength(1);
        }
      }),
      runs,
    );
  });

  it('are some of all when a scan is ended early, and all of them when another goes on [B17]', async () => {
    const part = { numRuns: Math.ceil(runs.numRuns / 4) };
    await fc.assert(
      fc.asyncProperty(trees, fc.nat(12), async (start, stopAt) => {
        show(start);
        const shadows = rootsIn().filter((root) => root instanceof ShadowRoot);
        const scanned = async (records: Records, most = Number.POSITIVE_INFINITY): Promise<string[]> => {
          let read = 0;
          const scan = scanOf(records, () => {
            read += 1;
            if (read >= most) scan.stop();
          });
          await scan.everything(shadows);
          const names = [...records.all].flatMap(({ candidates, text, root }) =>
            candidates.map(
              (each) => `${order.indexOf(root as ChildNode)} ${text.slice(each.start, each.end)}`,
            ),
          );
          return names.sort();
        };
        const order = nodesBelow(document.body);
        const all = await scanned(new Records());
        const records = new Records();
        const some = await scanned(records, stopAt);
        expect(all).toEqual(expect.arrayContaining(some));
        expect(await scanned(records)).toEqual(all);
      }),
      part,
    );
  });
});
