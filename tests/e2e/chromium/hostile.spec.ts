import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { documentMembers, formMembers } from '../harness/clobbering';
import { pageOf } from '../harness/pages';
import { passTime } from '../harness/pointer';

const news = 'http://news.example.test/';
const story = '<p>Xiaomi Auto</p><p>The <b>SU7</b> Ultra</p>';
const marks = ['Xiaomi Auto', 'SU7 Ultra'];

// Armed until the page has been there for a while: whoever calls one of these then is noted, and fails.
const overrides = `<style>p { position: fixed; top: 40px; left: 40px; margin: 0 } p + p { top: 400px }</style><script>
  const calls = [];
  let armed = true;
  const trap = (owner, name) => {
    const native = owner[name];
    Object.defineProperty(owner, name, { configurable: true, writable: true, value: function (...given) {
      if (!armed) return Reflect.apply(native, this, given);
      calls[calls.length] = name;
      throw new Error('trap: ' + name);
    } });
  };
  const traps = [
    [Node, 'appendChild insertBefore contains cloneNode compareDocumentPosition getRootNode'],
    [Element, 'attachShadow matches closest append remove getBoundingClientRect checkVisibility'],
    [Document, 'createTreeWalker createElement createElementNS createRange caretPositionFromPoint'],
    [TreeWalker, 'nextNode parentNode'],
    [Array, 'map filter push forEach flatMap sort'],
    [Map, 'get set has delete'],
    [WeakMap, 'get set has'],
    [Promise, 'then'],
    [Highlight, 'add clear'],
    [MutationObserver, 'observe'],
    [HTMLElement, 'showPopover hidePopover'],
    [String, 'slice indexOf replace'],
    [RegExp, 'exec test'],
  ];
  for (const [{ prototype }, names] of traps) for (const name of names.split(' ')) {
    armed = false;
    trap(prototype, name);
  }
  armed = true;
  setTimeout(() => {
    armed = false;
    console.log('disarmed', calls.join());
  }, 2500);
</script>`;

test.describe(() => {
  const reason = 'asking the page, or its twin, calls what it has replaced';
  test.use({ setAside: { identity: reason, trace: reason, requests: 'there is no twin to compare with' } });

  test('a page that replaces the functions of its own world is marked all the same, and none of them is called [A01]', async ({
    server,
    page,
  }) => {
    const disarmed = page.waitForEvent('console', (message) => message.text().startsWith('disarmed'));
    server.serve(news, pageOf(story, overrides));
    await page.goto(news);
    await page.mouse.move(300, 300);
    await page.mouse.move(70, 50, { steps: 6 });
    expect((await disarmed).text().trim()).toBe('disarmed');
    await expectPainted(page, marks);
    await expectCard(page);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });
});

test('a page whose names hide those of the document is marked all the same [A02]', async ({ visit }) => {
  const names = documentMembers
    .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
    .join('');
  const page = await visit(news, pageOf(names + story));
  await expectPainted(page, marks);
});

test('a form whose fields hide its members is marked all the same [A03]', async ({ visit }) => {
  const fields = formMembers.map((name) => `<input name="${name}">`).join('');
  const page = await visit(news, pageOf(`<form>${fields}<p>Xiaomi Auto</p>The SU7 Ultra</form>`));
  await expectPainted(page, marks);
});

test('messages and events that a page makes up are heard by nobody [A05]', async ({
  change,
  extension,
  visit,
  page,
}) => {
  await visit(news, pageOf(story));
  await expectPainted(page, marks);
  await change(
    page,
    (id) => {
      const shapes = ['hit', 'off-here', 'intent', 'reveal', 'stop'].map((type) => ({
        type,
        index: 0,
        focus: true,
      }));
      for (const shape of shapes) window.postMessage(shape, '*');
      for (const name of [
        `${id}:content:wxt:content-script-started`,
        'wxt:content-script-started',
        'on-record',
      ]) {
        document.dispatchEvent(
          new CustomEvent(name, { detail: { contentScriptName: 'gate', messageId: '1' } }),
        );
        window.dispatchEvent(new CustomEvent(name));
      }
    },
    extension.id,
  );
  await passTime(page, 500);
  await expectPainted(page, marks);
  expect(await extension.stored()).toEqual({});
});

test('marks that a page clears once are painted again [A07]', async ({ change, visit, page }) => {
  await visit(news, pageOf(story));
  await expectPainted(page, marks);
  await change(page, () => CSS.highlights.clear());
  await expectPainted(page, marks);
});

test('a page that clears the marks again and again is left in peace [A07]', async ({
  change,
  visit,
  page,
}) => {
  await visit(news, pageOf(story));
  await expectPainted(page, marks);
  const repairs = await change(page, () => {
    let returned = 0;
    return new Promise<number>((resolve) => {
      let quiet = 0;
      const clear = (): void => {
        if (CSS.highlights.size > 0) {
          returned += 1;
          quiet = 0;
          CSS.highlights.clear();
        }
        quiet += 1;
        // Gone for two seconds: given up.
        if (quiet > 80) resolve(returned);
        else setTimeout(clear, 25);
      };
      clear();
    });
  });
  expect(repairs).toBeGreaterThan(0);
  expect(repairs).toBeLessThanOrEqual(6);
});

test('a highlight of the page’s own under our name is not touched [A07]', async ({ change, visit, page }) => {
  await visit(
    news,
    pageOf(`<script>
    CSS.highlights.set('on-record', Object.assign(new Highlight(new Range()), { priority: 3 }));
  </script>${story}`),
  );
  await passTime(page, 1_000);
  const own = await change(page, () => {
    const there = CSS.highlights.get('on-record');
    return { size: there?.size ?? 1, priority: there?.priority ?? 3 };
  });
  expect(own).toEqual({ size: 1, priority: 3 });
});
