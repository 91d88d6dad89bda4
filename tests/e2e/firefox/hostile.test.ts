import { documentMembers, formMembers } from '../harness/clobbering';
import { pageOf } from '../harness/pages';
import { expect, expectPainted, test } from './stage';

const news = 'http://news.example.test/';
const story = '<p>Xiaomi Auto</p><p>The <b>SU7</b> Ultra</p>';
const marks = ['Xiaomi Auto', 'SU7 Ultra'];

test('a page whose names hide those of the document is marked all the same [A02]', async ({ visit }) => {
  const names = documentMembers
    .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
    .join('');
  await expectPainted(await visit(news, pageOf(names + story)), marks);
});

test('a form whose fields hide its members is marked all the same [A03]', async ({ visit }) => {
  const fields = formMembers.map((name) => `<input name="${name}">`).join('');
  const page = await visit(news, pageOf(`<form>${fields}<p>Xiaomi Auto</p>The SU7 Ultra</form>`));
  await expectPainted(page, marks);
});

test('a policy that forbids everything forbids us nothing, and reports nothing [A18]', async ({ visit }) => {
  const page = await visit(news, {
    body: pageOf(story),
    headers: {
      'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
    },
  });
  await expectPainted(page, marks);
});

test('a sandboxed page is marked as any [A18]', async ({ visit }) => {
  const page = await visit(news, {
    body: pageOf(story),
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  });
  await expectPainted(page, marks);
});

test('marks that a page clears are painted again, and left alone when it does so again and again [A07]', async ({
  visit,
  change,
}) => {
  const page = await visit(news, pageOf(story));
  await expectPainted(page, marks);
  await change(page, () => CSS.highlights.clear());
  await expectPainted(page, marks);
  await change(page, () => {
    setInterval(() => {
      if (CSS.highlights.size > 0)
        Reflect.set(document, 'cleared', (Reflect.get(document, 'cleared') ?? 0) + 1);
      CSS.highlights.clear();
    }, 25);
  });
  const quiet = () =>
    page.evaluate(async () => {
      const before = Reflect.get(document, 'cleared');
      // Three of the looks by which marks that are gone would be painted again.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return before > 0 && Reflect.get(document, 'cleared') === before;
    });
  await expect.poll(quiet, { timeout: 15_000 }).toBe(true);
  expect(await page.evaluate(() => Reflect.get(document, 'cleared'))).toBeLessThanOrEqual(6);
});

test('highlights of the page’s own stay when ours come and go [A07 A09]', async ({ visit, change }) => {
  const page = await visit(news, pageOf(story));
  await expectPainted(page, marks);
  await change(page, () => {
    const range = new Range();
    range.selectNodeContents(document.body);
    CSS.highlights.set('search-in-page', new Highlight(range));
  });
  await change(page, () => {
    for (const paragraph of [...document.querySelectorAll('p')]) paragraph.textContent = 'rain';
  });
  await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['search-in-page']);
});

test('events that a page makes up open no card and are heard by nobody [A04 A05]', async ({
  visit,
  change,
}) => {
  const page = await visit(news, pageOf(story));
  await expectPainted(page, marks);
  const strangers = await change(page, async () => {
    const word = document.querySelector('p') as Element;
    const { left, top } = word.getBoundingClientRect();
    for (let time = 0; time < 200; time += 1) {
      for (const type of ['pointerover', 'pointermove', 'mousemove', 'mouseenter', 'keydown', 'focusin']) {
        const place = { bubbles: true, clientX: left + 5, clientY: top + 5 };
        word.dispatchEvent(new PointerEvent(type, place));
      }
      postMessage({ type: 'hit' }, '*');
    }
    // Longer than a pointer rests before a card opens.
    await new Promise((resolve) => setTimeout(resolve, 800));
    return document.documentElement.children.length;
  });
  expect(strangers).toBe(2);
  await expectPainted(page, marks);
});
