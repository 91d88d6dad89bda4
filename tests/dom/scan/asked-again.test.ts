import { expect, it } from 'vitest';
import { startPageScripts } from './page-scripts';

it.each([
  ['the scanner', { hit: 3 }],
  ['the marks', { marks: 3 }],
  ['the words', { words: 3 }],
  ['all of them', { hit: 2, marks: 2, words: 2, style: 2 }],
])(
  'sends for %s again where a background could not answer, though the page stays as it is',
  async (_, refused) => {
    document.body.innerHTML = '<p>Xiaomi Auto, 小米汽车</p>';
    const scripts = await startPageScripts(refused);
    try {
      await scripts.settle();
      expect([...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)).toBe(2);
    } finally {
      scripts.stop();
      document.body.replaceChildren();
    }
  },
);
