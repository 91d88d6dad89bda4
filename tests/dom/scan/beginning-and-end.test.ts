import { afterEach, expect, it } from 'vitest';
import { startPageScripts } from './page-scripts';

const native = CSS.highlights;

afterEach(() => {
  Object.defineProperty(CSS, 'highlights', { value: native, configurable: true });
  document.body.replaceChildren();
});

it('an engine without the registry of highlights gets no scanner, and no error [A08]', async () => {
  Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
  document.body.innerHTML = '<p>Xiaomi Auto</p>';
  const scripts = await startPageScripts();
  await scripts.settle();
  expect(scripts.world().scanner).toBeUndefined();
  scripts.stop();
});

it('what is stopped follows nothing, watches no attributes and leaves no mark of its own [C06]', async () => {
  document.body.innerHTML =
    '<p>Xiaomi Auto</p><div><template></template></div><section></section><p>The SU7</p>';
  for (const host of document.querySelectorAll('div, section')) {
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>小米汽车</p>';
  }
  const scripts = await startPageScripts();
  await scripts.settle();
  // The document and its two open shadow roots.
  expect(scripts.followed()).toEqual(Array(3).fill('childList characterData subtree'));
  expect(native.size).toBe(1);
  scripts.stop();
  expect(scripts.followed()).toEqual([]);
  expect([...(native as unknown as Iterable<unknown>)]).toEqual([]);
});
