import { paintedRanges } from '../expectations';
import { expect, test } from '../fixture';
import { pageOf } from '../harness/pages';
import { traceKey } from '../oracles/trace';

const news = 'http://news.example.test/';
const story =
  '<p>Xiaomi Auto</p><p>The <b>SU7</b> Ultra</p><div><template shadowrootmode="open">小米汽车</template></div>';

/**
 * Every function and accessor of these prototypes notes its call and throws, from before any other script; so does
 * every assignment to a member that objects inherit. The page itself runs nothing more.
 */
const armed = `<script>
  // The tests' own probe reads what it is told by the page's own functions.
  window[Symbol.for('${traceKey}')].end();
  const { apply } = Reflect;
  const { defineProperty, getOwnPropertyDescriptors } = Object;
  const calls = { list: '' };
  let isArmed = true;
  const trap = (name, native) => function (...given) {
    if (!isArmed) return apply(native, this, given);
    calls.list += ' ' + name;
    throw 0;
  };
  const owners = [
    ['Node', Node], ['Element', Element], ['Document', Document], ['TreeWalker', TreeWalker], ['Range', Range],
    ['CharacterData', CharacterData], ['Text', Text], ['HTMLElement', HTMLElement], ['EventTarget', EventTarget],
    ['MutationObserver', MutationObserver], ['MutationRecord', MutationRecord], ['NodeList', NodeList],
    ['IntersectionObserver', IntersectionObserver], ['ResizeObserver', ResizeObserver],
    ['Highlight', Highlight], ['HighlightRegistry', HighlightRegistry], ['StaticRange', StaticRange],
    ['Map', Map], ['Set', Set], ['WeakMap', WeakMap], ['WeakSet', WeakSet], ['RegExp', RegExp],
    ['String', String], ['Promise', Promise], ['HTMLCollection', HTMLCollection],
    ['ShadowRoot', ShadowRoot], ['Performance', Performance],
  ].flatMap(([name, owner]) => [[name, owner.prototype], [name, owner]]);
  const replaced = [];
  for (const [owner, object] of owners) {
    const members = getOwnPropertyDescriptors(object);
    for (const name of Reflect.ownKeys(members)) {
      const { value, get, set, configurable } = members[name];
      if (!configurable || name === 'constructor' || name === 'prototype') continue;
      if (typeof value === 'function') replaced.push([object, name, { value: trap(owner + '.' + String(name), value), configurable: true, writable: true }]);
      else if (get) replaced.push([object, name, { get: trap(owner + '.' + String(name), get), set, configurable: true }]);
    }
  }
  for (const name of ['map', 'push', 'forEach', 'flatMap', 'filter', 'sort', 'slice', 'join', 'at'])
    replaced.push([Array.prototype, name, { value: trap('Array.' + String(name), Array.prototype[name]), configurable: true, writable: true }]);
  for (const name of ['onRecord', 'gate', 'scanner', 'node', 'start', 'end', 'record'])
    replaced.push([Object.prototype, name, { set: trap('Object.' + name, () => undefined), get: () => undefined, configurable: true }]);
  for (let i = 0; i < replaced.length; i += 1) {
    const { 0: object, 1: name, 2: member } = replaced[i];
    try { defineProperty(object, name, member) } catch {}
  }
  const { setTimeout: later } = window;
  later(() => { isArmed = false; console.log('disarmed' + calls.list) }, 1500);
</script>`;

test.describe(() => {
  const reason = 'asking the page, or its twin, calls what it has replaced';
  test.use({ setAside: { identity: reason, trace: reason, requests: 'there is no twin to compare with' } });

  test('a page in which every inherited function throws is painted as a clean one, and none is called [A01]', async ({
    server,
    page,
  }) => {
    server.serve('http://clean.example.test/', pageOf(story));
    await page.goto('http://clean.example.test/');
    await expect.poll(async () => (await paintedRanges(page)).length).toBe(4);
    const clean = await paintedRanges(page);

    const disarmed = page.waitForEvent('console', (message) => message.text().startsWith('disarmed'));
    // Behind the story, so that its nodes stand where they stand in the clean page.
    server.serve(news, pageOf(story).replace('<title>', `${armed}<title>`));
    await page.goto(news);
    expect((await disarmed).text()).toBe('disarmed');
    await expect
      .poll(async () => (await paintedRanges(page)).map(({ text }) => text))
      .toEqual(clean.map(({ text }) => text));
  });
});
