import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expectPainted, painted } from '../expectations';
import { launchBareChromium } from '../harness/bare-chromium';
import { findExtension } from '../harness/extension';
import { watchFaults } from '../harness/faults';
import { pageOf } from '../harness/pages';
import { specialBuild } from '../harness/special-build';
import { expect, openIn, test } from '../own-browser';

const news = 'http://news.example.test/';
const story = pageOf('<p>Xiaomi Auto</p>');

test('ten ways back through the browser’s cache find what was chosen meanwhile, and nothing is kept out of it [E07]', async ({
  ownBrowser,
  server,
}) => {
  server.serve(news, story);
  server.serve('http://example2.test/', pageOf('<p>Rain.</p>'));
  const context = await ownBrowser();
  const extension = await findExtension(context);
  const page = await openIn(context, news);
  await expectPainted(page, ['Xiaomi Auto']);
  await page.evaluate(() => {
    Object.assign(window, { sameDocument: true });
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      const shown = performance.now();
      const look = (): void => {
        const on = CSS.highlights.size;
        Object.assign(window, { painted: on });
        // How long after its return the page still had what no longer holds.
        if (performance.now() - shown < 100) requestAnimationFrame(look);
        else Object.assign(window, { paintedAfter100: on });
      };
      Reflect.deleteProperty(window, 'paintedAfter100');
      look();
    });
  });
  const tab = await extension.tabOf(page);
  // The driver loses a page that comes back from the cache, so the extension's own side looks into it.
  const look = () =>
    extension.backstage.evaluate(async (tabId) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        world: 'MAIN',
        func: () => ({
          same: 'sameDocument' in window,
          painted: Reflect.get(window, 'paintedAfter100') as number | undefined,
          host: location.host,
        }),
      });
      return frame?.result;
    }, tab);
  const address = () =>
    extension.backstage.evaluate(async (tabId) => (await chrome.tabs.get(tabId)).url, tab);
  for (let round = 0; round < 10; round += 1) {
    const on = round % 2 === 1;
    await extension.backstage.evaluate(([tabId, url]) => chrome.tabs.update(tabId, { url }), [
      tab,
      'http://example2.test/',
    ] as const);
    await expect.poll(address).toBe('http://example2.test/');
    await expect
      .poll(() => extension.backstage.evaluate(async (tabId) => (await chrome.tabs.get(tabId)).status, tab))
      .toBe('complete');
    await extension.intend({ type: 'set-site', site: 'news.example.test', on });
    await extension.backstage.evaluate((tabId) => chrome.tabs.goBack(tabId), tab);
    await expect.poll(look).toEqual({ same: true, painted: on ? 1 : 0, host: 'news.example.test' });
  }
});

test('a page rendered ahead of time does nothing before it is shown, and is marked then [E08]', async () => {
  const asked: string[] = [];
  const rules = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] });
  const first = `<a href="/next">Next</a><script type="speculationrules">${rules}</script>`;
  const ahead = `<script>
    window.wasAhead = document.prerendering;
    document.addEventListener('prerenderingchange', () => { window.markedAhead = CSS.highlights.size });
  </script><p>Xiaomi Auto</p>`;
  // Rendering ahead is for addresses the browser trusts: https, and the machine itself.
  const local = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(url === '/next' ? ahead : first));
  });
  await new Promise<void>((resolve) => local.listen(0, '127.0.0.1', resolve));
  const build = specialBuild('chrome-mv3');
  const chromium = await launchBareChromium(build.folder, build.id);
  try {
    const address = `http://localhost:${(local.address() as AddressInfo).port}/`;
    const tab = await chromium.backstage(`chrome.tabs.create({ url: '${address}' }).then(({ id }) => id)`);
    const badge = () => chromium.backstage(`chrome.action.getBadgeText({ tabId: ${tab} })`);
    const inTab = (code: string) =>
      chromium
        .backstage(`chrome.scripting.executeScript({ target: { tabId: ${tab} }, world: 'MAIN', func: () => ${code} })
          .then(([frame]) => frame.result)`)
        .catch(String);
    // The browser renders ahead when it finds the time.
    await expect.poll(() => asked.filter((url) => url === '/next').length, { timeout: 15_000 }).toBe(1);
    // Long enough for its scripts, had they not waited.
    await expect.poll(() => inTab('performance.now()'), { intervals: [100] }).toBeGreaterThan(1_500);
    expect(await badge()).toBe('');
    await inTab(`document.querySelector('a').click()`);
    const state = () =>
      inTab('[location.pathname, window.wasAhead, window.markedAhead, CSS.highlights.size].join()');
    await expect.poll(state).toBe('/next,true,0,1');
    await expect.poll(badge).toBe('1');
    expect(asked.filter((url) => url === '/next')).toHaveLength(1);
  } finally {
    await chromium.close();
    build.remove();
    local.close();
  }
});

/** Freezes a tab as the browser does one that is long out of sight; gives the way to thaw it. */
async function freeze(page: Page): Promise<() => Promise<void>> {
  // One session for both: what a session has set may end with it.
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  return async () => {
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await session.detach();
  };
}

test('a tab that was frozen follows what changed meanwhile, once, when it wakes [E09]', async ({
  ownBrowser,
  server,
}) => {
  server.serve(news, story);
  const context = await ownBrowser();
  const extension = await findExtension(context);
  const page = await openIn(context, news);
  const { faults, ready } = watchFaults(context);
  await ready(page);
  await expectPainted(page, ['Xiaomi Auto']);
  const thaw = await freeze(page);
  for (const on of [false, true, false, true, false])
    await extension.intend({ type: 'set-site', site: 'news.example.test', on });
  await thaw();
  await expectPainted(page, []);
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: true });
  await expectPainted(page, ['Xiaomi Auto']);
  expect(faults).toEqual([]);
});

test('a tab that the browser has discarded is marked when it is looked at again [E09]', async ({
  ownBrowser,
  server,
}) => {
  server.serve(news, story);
  const context = await ownBrowser();
  const extension = await findExtension(context);
  const page = await openIn(context, news);
  await expectPainted(page, ['Xiaomi Auto']);
  const tab = await extension.tabOf(page);
  await extension.backstage.bringToFront();
  const discarded = await extension.backstage.evaluate(
    async (id) => (await chrome.tabs.discard(id))?.id,
    tab,
  );
  if (discarded === undefined) throw new Error('The browser keeps the tab.');
  await extension.intend({ type: 'set-field', name: 'markStyle', value: 'solid' });
  await extension.backstage.evaluate((id) => chrome.tabs.update(id, { active: true }), discarded);
  const names = () =>
    extension.backstage.evaluate(async (tabId) => {
      const [frame] = await chrome.scripting
        .executeScript({ target: { tabId }, world: 'MAIN', func: () => [...CSS.highlights.keys()] })
        .catch(() => []);
      return frame?.result;
    }, discarded);
  await expect.poll(names).toEqual(['on-record-solid']);
});

test('a pause that ends while a tab is frozen is over when it wakes [E09]', async ({
  ownBrowser,
  server,
}) => {
  server.serve(news, story);
  const context = await ownBrowser();
  const extension = await findExtension(context);
  const until = Date.now() + 1_000;
  await extension.intend({ type: 'pause', pause: { kind: 'until', until } });
  const page = await openIn(context, news);
  expect(await painted(page)).toEqual([]);
  const thaw = await freeze(page);
  await expect.poll(() => Date.now() > until, { intervals: [100] }).toBe(true);
  await thaw();
  await expectPainted(page, ['Xiaomi Auto']);
});

test('scripts that are sent once more find the first ones there, and stay out of the way [E11]', async ({
  ownBrowser,
  server,
}) => {
  server.serve(news, pageOf('<p>Xiaomi Auto</p><div id="late"></div>'));
  const context = await ownBrowser();
  const extension = await findExtension(context);
  const page = await openIn(context, news);
  const { faults, ready } = watchFaults(context);
  await ready(page);
  await expectPainted(page, ['Xiaomi Auto']);
  const tab = await extension.tabOf(page);
  const send = (files: string[]) =>
    extension.backstage.evaluate(
      ([tabId, wanted]) => chrome.scripting.executeScript({ target: { tabId }, files: [...wanted] }),
      [tab, files] as const,
    );
  const every = ['gate', 'scanner', 'marks', 'comparisons', 'listing', 'facts', 'cues', 'compare', 'card'];
  for (let time = 0; time < 3; time += 1) await send(every.map((name) => `${name}.js`));
  await page.evaluate(() => document.querySelector('#late')?.append('小米汽车'));
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  await page.evaluate(() => document.querySelector('p')?.remove());
  await expectPainted(page, ['小米汽车']);
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: false });
  await expectPainted(page, []);
  expect(faults).toEqual([]);
});

test('a document that has no root element when the script comes is marked once it has one [E11]', async ({
  ownBrowser,
  server,
}) => {
  server.serve(news, pageOf('<p>Rain.</p>'));
  const context = await ownBrowser();
  const page = await openIn(context, news);
  const { faults, ready } = watchFaults(context);
  await ready(page);
  await page.evaluate(() => {
    const root = document.documentElement;
    root.remove();
    return new Promise<void>((resolve) =>
      setTimeout(() => {
        root.lastElementChild?.append('Xiaomi Auto');
        document.append(root);
        resolve();
      }, 300),
    );
  });
  await expectPainted(page, ['Xiaomi Auto']);
  expect(faults).toEqual([]);
});

test('thirty tabs opened at once are all answered, each with its own count [E14]', async ({
  ownBrowser,
  server,
}) => {
  const addresses = Array.from({ length: 30 }, (_, index) => `http://n${index}.example.test/`);
  for (const address of addresses) server.serve(address, story);
  const context = await ownBrowser();
  const extension = await findExtension(context);
  await extension.killWorker();
  await extension.backstage.evaluate(
    (urls) => Promise.all(urls.map((url) => chrome.tabs.create({ url, active: false }))),
    addresses,
  );
  const badges = () =>
    extension.backstage.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: 'http://*.example.test/*' });
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id as number })));
    });
  await expect.poll(badges, { timeout: 30_000, intervals: [200] }).toEqual(addresses.map(() => '1'));
  expect(server.asked.filter((url) => addresses.includes(url)).sort()).toEqual([...addresses].sort());
});
