import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { readCard } from '../harness/card';
import { pageOf } from '../harness/pages';
import { passTime } from '../harness/pointer';

const news = 'http://news.example.test/';
const story = pageOf('<p>Xiaomi Auto</p><p>The <b>SU7</b> Ultra</p>');
const marks = ['Xiaomi Auto', 'SU7 Ultra'];

test('ten thousand made-up pointers, keys and touches a second open nothing and cost next to nothing [A04]', async ({
  visit,
  change,
  page,
  shareDuring,
}) => {
  await visit(news, story);
  await expectPainted(page, marks);
  const share = await shareDuring(page, () =>
    change(
      page,
      () =>
        new Promise<void>((resolve) => {
          const words = document.querySelector('p') as Element;
          const { x, y } = words.getBoundingClientRect();
          const types = ['pointerover', 'pointermove', 'mousemove', 'mouseenter', 'click', 'touchstart'];
          const at = { bubbles: true, composed: true, clientX: x + 20, clientY: y + 9, button: 0 };
          let bursts = 0;
          const burst = (): void => {
            for (let turn = 0; turn < 24; turn += 1) {
              for (const type of types) words.dispatchEvent(new PointerEvent(type, at));
              words.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'Enter' }));
            }
            bursts += 1;
            // 10,080 events, and a pause in which each burst is felt.
            if (bursts < 60) setTimeout(burst, 10);
            else resolve();
          };
          burst();
        }),
    ),
  );
  await passTime(page, 1_000);
  expect(await readCard(page)).toBeNull();
  expect(share.ours / share.total).toBeLessThan(0.02);
});

test('a hundred thousand messages and events of the page’s own are heard by nobody [A06]', async ({
  visit,
  change,
  page,
  extension,
  shareDuring,
}) => {
  await visit(news, story);
  await expectPainted(page, marks);
  const share = await shareDuring(page, () =>
    change(
      page,
      () =>
        new Promise<void>((resolve) => {
          const shapes = [null, 'hit', 7, { type: 'hit' }, { type: 'off-here' }, [1, { type: 'intent' }]];
          const types = ['hit', 'on-record', 'message', 'storage', 'style', 'reveal'];
          let sent = 0;
          const burst = (): void => {
            for (let turn = 0; turn < 5_000; turn += 1, sent += 1) {
              const shape = shapes[turn % shapes.length] ?? null;
              if (sent < 20_000) window.postMessage(shape, '*');
              document.dispatchEvent(new CustomEvent(types[turn % types.length] ?? '', { detail: shape }));
            }
            if (sent < 100_000) setTimeout(burst);
            else resolve();
          };
          burst();
        }),
    ),
  );
  await expectPainted(page, marks);
  expect(await extension.stored()).toEqual({});
  expect(share.ours / share.total).toBeLessThan(0.02);
});

test('a page that lies about being seen, and is busy for a second at a time, is followed all the same [A20]', async ({
  visit,
  change,
  page,
  shareDuring,
}) => {
  await visit(
    news,
    pageOf(
      '<p>Xiaomi Auto</p>',
      `<script>
        Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' });
        Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
        window.setTimeout = window.setInterval = window.requestAnimationFrame = () => 0;
      </script>`,
    ),
  );
  await change(page, () => {
    for (const end = performance.now() + 1_000; performance.now() < end; );
    document.body.append('and the SU7 Ultra');
  });
  await expectPainted(page, ['Xiaomi Auto', 'SU7 Ultra']);
  // Nothing of ours runs on while the page stands still.
  const start = await page.evaluate(() => performance.now());
  const share = await shareDuring(page, () =>
    expect
      .poll(() => page.evaluate(() => performance.now()), { intervals: [100] })
      .toBeGreaterThan(start + 1_000),
  );
  expect(share.ours).toBeLessThan(10);
});

test('a thousand routes a second cost no second look at what has not changed [A23]', async ({
  visit,
  change,
  page,
  shareDuring,
}) => {
  await visit(news, story);
  await expectPainted(page, marks);
  const share = await shareDuring(page, () =>
    change(
      page,
      () =>
        new Promise<void>((resolve) => {
          let turn = 0;
          const route = (): void => {
            for (let burst = 0; burst < 10; burst += 1, turn += 1) {
              // The browser slows a page down that does this more than 200 times in 10 seconds.
              if (turn % 10 === 0 && turn < 1_500) history.replaceState(turn, '', `#r${turn}`);
              dispatchEvent(new PopStateEvent('popstate', { state: turn }));
              dispatchEvent(new HashChangeEvent('hashchange'));
            }
            if (turn < 1_000) setTimeout(route);
            else resolve();
          };
          route();
        }),
    ),
  );
  await expectPainted(page, marks);
  expect(share.ours).toBeLessThan(10);
});
