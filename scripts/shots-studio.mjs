import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardIsOpen, launch } from './open-chromium.mjs';
import { root, Stop } from './run.mjs';
import { until } from './until.mjs';

const news = 'http://news.example.com/';
/** ms a surface may take to be there. */
const patience = 10_000;
const hourMs = 3_600_000;

const article = readFileSync(join(root, 'assets/sample/article.html'), 'utf8');
const empty = '<!doctype html><meta charset="utf-8"><title>Weather</title><p>Rain until Thursday.</p>';

/** Rules for the pictures of the list of sites. */
const someRules = {
  'site:example.org': 'off',
  'site:blog.example.org': 'on',
  'site:forum.example.net': 'off',
  'site:shop.example.com': 'off',
};

/** Runs in the page: puts a text near the top, and returns the middle of its first line, in CSS px. */
function pointOn(text) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = node.data.indexOf(text);
    if (start < 0 || node.parentElement.closest('h1, title')) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    scrollBy({ top: range.getBoundingClientRect().top - 96, behavior: 'instant' });
    const { x, y, width, height } = range.getClientRects()[0];
    return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
}

/** What the browser answers a popup about pages that cannot be had here; the popup itself is the real one. */
const answers = {
  'not-started': null,
  pdf: { on: false, total: 0, mentions: [], painting: true, pdf: true },
  'old-browser': { on: true, total: 0, mentions: [], painting: false, pdf: false },
};

/** Runs in a popup before its own scripts: the browser answers so, or for undefined withholds the page. */
function answerPopup(result) {
  for (const { permissions, scripting } of [chrome, globalThis.browser ?? chrome]) {
    if (result === undefined) permissions.contains = () => Promise.resolve(false);
    scripting.executeScript = () =>
      result === undefined
        ? Promise.reject(new Error('Cannot access contents of the page.'))
        : Promise.resolve([{ frameId: 0, result }]);
  }
}

/** Opens a Chromium with the extension and all that is needed to take pictures of it. */
export async function openStudio({ program, extension }) {
  const { context, worker } = await launch(program, extension, true);
  const own = (path) => new URL(`/${path}`, worker.url()).href;
  await context.route(`${news}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: route.request().url() === news ? article : empty }),
  );
  // The background may sleep; a page of the extension in which none of its code runs does not.
  const backstage = await context.newPage();
  await backstage.goto(own('manifest.json'));
  let theme = 'light';

  async function store(items) {
    await backstage.evaluate((given) => chrome.storage.local.set(given), items);
  }

  async function open(url, size, scale = 1, prepare = async (_) => {}) {
    const page = await context.newPage();
    await prepare(page);
    await page.setViewportSize(size);
    await page.emulateMedia({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      forcedColors: theme === 'forced' ? 'active' : 'none',
      media: theme === 'print' ? 'print' : 'screen',
      reducedMotion: 'reduce',
    });
    if (scale !== 1) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setDeviceMetricsOverride', {
        ...size,
        deviceScaleFactor: scale,
        mobile: false,
      });
    }
    await page.goto(url);
    return page;
  }

  async function shoot(page, path) {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  }

  async function finish(page, path) {
    await shoot(page, path);
    await page.close();
  }

  async function numberOf(url) {
    return backstage.evaluate(
      async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
      url,
    );
  }

  /** The article with its marks there, and the point of one of its names. */
  async function story(text, size, scale) {
    const page = await open(news, size, scale);
    await page.bringToFront();
    const marked = () => page.evaluate(() => CSS.highlights.size > 0);
    if ((await until(marked, patience)) === null) throw new Stop('The article is not marked.');
    return { page, point: await page.evaluate(pointOn, text) };
  }

  async function whenCard(page) {
    const session = await context.newCDPSession(page);
    if ((await until(() => cardIsOpen(session), patience)) === null) throw new Stop('No card opens.');
    await session.detach();
  }

  return {
    /** Sets the language and the theme of everything that is opened from now on. */
    async dress({ language, theme: wanted }) {
      theme = wanted;
      await backstage.evaluate(() => chrome.storage.local.clear());
      await store({ 'set:language': language, 'set:theme': wanted === 'dark' ? 'dark' : 'light' });
    },

    /** The article with the card of one of its names, under the pointer. */
    async card(text, size, scale) {
      const { page, point } = await story(text, size, scale);
      await page.mouse.move(point.x + 40, point.y + 30);
      await page.mouse.move(point.x, point.y, { steps: 6 });
      await whenCard(page);
      await finish(page, this.path);
    },

    /** The same, tapped: the card is a sheet. */
    async sheet(text, size) {
      const { page, point } = await story(text, size);
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await whenCard(page);
      await finish(page, this.path);
    },

    /** The article as it is printed: nothing on it is marked. */
    async printed(size) {
      const { page } = await story('Xiaomi Auto', size);
      await finish(page, this.path);
    },

    /** The popup over the article, or over a page in some other state, with one of its tabs chosen. */
    async popup(size, tab, state = 'read', scale = 1) {
      if (state === 'off') await store({ 'site:news.example.com': 'off' });
      if (state === 'paused') await store({ pause: { kind: 'until', until: Date.now() + hourMs } });
      const url = { none: `${news}weather`, restricted: 'chrome://version/' }[state];
      const answered = state === 'no-access' || state in answers;
      const page = await open(url ?? news, { width: 800, height: 600 });
      if (state === 'read') {
        const marked = () => page.evaluate(() => CSS.highlights.size > 0);
        if ((await until(marked, patience)) === null) throw new Stop('The article is not marked.');
      }
      const tabNumber = await numberOf(page.url());
      const panel = await open(own(`popup.html?tab=${tabNumber}`), size, scale, async (opened) => {
        if (answered) await opened.addInitScript(answerPopup, answers[state]);
      });
      // A notice of one line says that the page is being read; what takes its place moves the tabs.
      await panel.locator('.summary, .notice p + p').first().waitFor();
      await panel.getByRole('tab').nth(tab).click();
      await panel.mouse.move(0, 0);
      await shoot(panel, this.path);
      await panel.close();
      await page.close();
    },

    /** The side panel beside the article. */
    async sidePanel(size) {
      const page = await open(news, { width: 800, height: 600 });
      const marked = () => page.evaluate(() => CSS.highlights.size > 0);
      if ((await until(marked, patience)) === null) throw new Stop('The article is not marked.');
      const panel = await open(own(`sidepanel.html?tab=${await numberOf(news)}`), size);
      await panel.locator('.in-view').waitFor();
      await shoot(panel, this.path);
      await panel.close();
      await page.close();
    },

    /** A page of the extension from its top. */
    async own(path, size, kind, scale) {
      if (kind === 'sites') await store(someRules);
      const page = await open(own(path), size, scale);
      await page.locator('main').waitFor();
      await finish(page, this.path);
    },

    /** The first page with the card of its practice paragraph. */
    async practice(size) {
      const page = await open(own('welcome.html'), size);
      await page.locator('.practice-name').last().click();
      await page.locator('.practice-card').waitFor();
      await page.mouse.move(0, 0);
      await finish(page, this.path);
    },

    /** A drawing at its own size, with pictures from a folder in it: those named as the ids they have there. */
    async drawing(url, size, path, pictures) {
      // The names in a drawing are not to be marked.
      await store({ pause: { kind: 'until', until: Date.now() + hourMs } });
      const page = await context.newPage();
      await page.setViewportSize(size);
      await page.goto(url);
      await page.evaluate(async (folder) => {
        for (const image of document.querySelectorAll('image')) {
          image.setAttribute('href', `${folder}/${image.id}.png`);
          await image.decode();
        }
      }, pictures);
      await finish(page, path);
    },

    close: () => context.close(),
  };
}
