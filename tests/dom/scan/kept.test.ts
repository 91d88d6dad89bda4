import { afterEach, expect, it } from 'vitest';
import { startPageScripts } from './page-scripts';

afterEach(() => {
  document.body.replaceChildren();
});

/** Blocks that the scanner keeps the text nodes of, and more than that. */
const kept = 256;
const many = 300;

it('reads a block anew that is asked for late and whose style has hidden a part since', async () => {
  document.body.innerHTML = '<p><span>New: </span>the <b>Xiaomi</b> Auto plant.</p>'.repeat(many);
  const scripts = await startPageScripts();
  try {
    await scripts.settle();
    const { scanner } = scripts.world();
    if (!scanner) throw new Error('No scanner has come.');
    for (const part of document.querySelectorAll('span')) part.style.display = 'none';
    const late = scanner.promising().filter((block) => scanner.piecesOf(block).length === 0);
    expect(late.length).toBeGreaterThanOrEqual(many - kept);
    await scripts.settle();
    for (const { root } of late) {
      const anew = scanner.blockAt(root);
      expect(anew?.text).toBe('the Xiaomi Auto plant.');
      expect(anew && scanner.piecesOf(anew).map(({ node }) => node.data)).toEqual([
        'the ',
        'Xiaomi',
        ' Auto plant.',
      ]);
    }
    expect(scanner.count()).toBe(many);
  } finally {
    scripts.stop();
  }
});

it('finds the text nodes of every block, however many there are', async () => {
  document.body.innerHTML = '<p>the <b>Xiaomi</b> Auto plant.</p>'.repeat(many);
  const scripts = await startPageScripts();
  try {
    await scripts.settle();
    const { scanner } = scripts.world();
    const texts = scanner
      ?.promising()
      .map((block) => scanner.piecesOf(block).map(({ node, start }) => [node.data, start]));
    expect(texts).toHaveLength(many);
    expect(new Set(texts?.map((each) => JSON.stringify(each)))).toEqual(
      new Set([
        JSON.stringify([
          ['the ', 0],
          ['Xiaomi', 4],
          [' Auto plant.', 10],
        ]),
      ]),
    );
  } finally {
    scripts.stop();
  }
});
