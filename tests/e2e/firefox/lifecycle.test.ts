import type { Page } from 'puppeteer-core';
import { describe } from 'vitest';
import { builtExtension } from '../harness/build';
import { extensionId, type Firefox } from '../harness/firefox';
import { pageOf } from '../harness/pages';
import { asVersion, specialBuild } from '../harness/special-build';
import { expect, expectPainted, test } from './stage';

const uuidsPref = 'extensions.webextensions.uuids';
const news = 'http://news.example.test/';
const story = pageOf('<p id="words">Xiaomi Auto</p>', '<style>p { font: 18px/1.6 sans-serif }</style>');

/** Whether words in the page are underlined by a style that is not the page's own. */
const isStyled = (page: Page) =>
  page.evaluate(
    () =>
      getComputedStyle(document.querySelector('#words') as Element, '::highlight(on-record)')
        .textDecorationLine,
  );

const strangers = (page: Page) => page.evaluate(() => document.documentElement.children.length);

async function openCard(page: Page): Promise<void> {
  const box = await page.$eval('#words', (element) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: left + 20, y: top + 12 };
  });
  await page.mouse.move(box.x + 200, box.y + 200);
  await page.mouse.move(box.x, box.y, { steps: 6 });
  await expect.poll(() => strangers(page)).toBe(3);
}

function inBrowser({ marionette }: Firefox, script: string, ...given: unknown[]): Promise<unknown> {
  const head = `
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const id = '${extensionId}';
    const { extension } = WebExtensionPolicy.getByID(id) ?? {};`;
  return marionette.inBrowser(head + script, ...given);
}

const install = ({ marionette }: Firefox, path: string) =>
  marionette.send('Addon:Install', { path, temporary: true });

test('switched off with words marked it leaves nothing to be seen, and switched on it begins anew in open tabs [E05]', async ({
  extension,
  visit,
}) => {
  const page = await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  expect(await isStyled(page)).toBe('underline');
  await extension.enable(false);
  await expect.poll(() => isStyled(page)).toBe('none');
  expect(await strangers(page)).toBe(2);
  await extension.enable(true);
  await expect.poll(() => isStyled(page)).toBe('underline');
  await expectPainted(page, ['Xiaomi Auto']);
});

test('updated in place it marks open pages once, with the new one’s marks, and opens one card [E05]', async ({
  running,
  visit,
}) => {
  const page = await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  const later = specialBuild('firefox-mv3', { 'manifest.json': asVersion('9.9') });
  try {
    await install(running.firefox, later.folder);
    await expect.poll(() => isStyled(page)).toBe('underline');
    await expectPainted(page, ['Xiaomi Auto']);
    await openCard(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => strangers(page)).toBe(2);
  } finally {
    await install(running.firefox, builtExtension('firefox-mv3'));
    later.remove();
  }
});

test('removed with words marked it leaves nothing to be seen, and no error [E05]', async ({
  change,
  running,
  visit,
}) => {
  const page = await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  // The address of its pages goes with it, and a new one would be made up.
  const uuids = await inBrowser(
    running.firefox,
    'return Services.prefs.getStringPref(arguments[0])',
    uuidsPref,
  );
  try {
    await inBrowser(
      running.firefox,
      'return AddonManager.getAddonByID(id).then((addon) => addon.uninstall()).then(() => null)',
    );
    await expect.poll(() => isStyled(page)).toBe('none');
    expect(await strangers(page)).toBe(2);
    await change(page, () => document.body.append('More of Xiaomi EV.'));
    expect(await strangers(page)).toBe(2);
  } finally {
    await inBrowser(
      running.firefox,
      'Services.prefs.setStringPref(arguments[0], arguments[1]); return null',
      uuidsPref,
      uuids,
    );
    await install(running.firefox, builtExtension('firefox-mv3'));
  }
  await expect.poll(() => isStyled(page)).toBe('underline');
});

describe('pages that are opened more than once', () => {
  test.override({
    setAside: {
      requests: 'the twin opens each page once',
      trace: 'the page is given a name by which to know it again',
    },
  });

  test('ten ways back through the browser’s cache find what was chosen meanwhile [E07]', async ({
    extension,
    running,
    visit,
  }) => {
    const rain = 'http://other.example2.test/';
    running.server.serve(rain, pageOf('<p>Rain.</p>'));
    const page = await visit(news, story);
    await expectPainted(page, ['Xiaomi Auto']);
    // Counted from here on, so that a document loaded anew is told from one that came back. It has come back
    // when it is told so: left any sooner, with its return still under way, Firefox does not keep it again.
    await page.evaluate(() => {
      const counted = Object.assign(window, { returns: 0 });
      addEventListener('pageshow', () => {
        counted.returns += 1;
      });
    });
    const tab = await extension.tabOf(news);
    // The driver waits in vain for a page from the cache to load, so the extension's own side goes and looks.
    const look = () =>
      extension.backstage(
        `return browser.scripting.executeScript({
          target: { tabId: arguments[0] },
          world: 'MAIN',
          func: () => location.host + ' ' + window.returns + ' ' + CSS.highlights.size,
        }).then(([frame]) => frame.result, () => null)`,
        tab,
      );
    for (let round = 0; round < 10; round += 1) {
      const on = round % 2 === 1;
      await extension.backstage(
        'return browser.tabs.update(arguments[0], { url: arguments[1] }).then(() => null)',
        tab,
        rain,
      );
      await expect.poll(look).toBe('other.example2.test undefined 0');
      await extension.intend({ type: 'set-site', site: 'news.example.test', on });
      await extension.backstage('return browser.tabs.goBack(arguments[0]).then(() => null)', tab);
      await expect.poll(look).toBe(`news.example.test ${round + 1} ${on ? 1 : 0}`);
    }
  });

  test('where access is withheld the popup offers to grant it, and with access given the page is marked [H06]', async ({
    extension,
    running,
    visit,
  }) => {
    const access = (verb: 'add' | 'remove') =>
      inBrowser(
        running.firefox,
        `return ExtensionPermissions.${verb}(id, { permissions: [], origins: ['<all_urls>'] }, extension).then(() => null)`,
      );
    // The stage first, so that the newest tab is the page's: without access no tab tells its address.
    await extension.backstage('return null');
    await access('remove');
    try {
      const page = await visit(news, story);
      await page.waitForFunction(() => performance.now() > 1_000);
      await expectPainted(page, []);
      const tabs = (await extension.backstage(
        'return browser.tabs.query({}).then((all) => all.map(({ id }) => id))',
      )) as number[];
      await extension.openPage(`popup.html?tab=${Math.max(...tabs)}`);
      await expect.poll(() => extension.inPage('return document.body.innerText')).toContain('Allow access');
      await extension.closePage();
      await access('add');
      await page.reload();
      await expectPainted(page, ['Xiaomi Auto']);
    } finally {
      await access('add');
    }
  });
});

test('choices of every kind survive the end of the background in their middle, whole or not at all [E02]', async ({
  extension,
}) => {
  const rules = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`i${index}.test`, 'off']));
  const intents = [
    { type: 'set-site', site: 'one.test', on: false },
    { type: 'set-field', name: 'badge', value: false },
    { type: 'pause', pause: { kind: 'until', until: 4_000_000_000_000 } },
    { type: 'replace', fields: { badge: false }, rules },
    { type: 'forget-site', site: 'one.test' },
  ];
  for (const intent of intents) {
    await extension.backstage(
      'window.answer = browser.runtime.sendMessage({ type: "intent", intent: arguments[0] }).catch(() => null)',
      intent,
    );
    await extension.endBackground();
    const answered = (await extension.backstage('return window.answer')) as { ok?: boolean } | null;
    const stored = await extension.stored();
    const isThere: Record<string, boolean> = {
      'set-site': stored['site:one.test'] === 'off',
      'set-field': stored['set:badge'] === false,
      pause: 'pause' in stored,
      replace: Object.keys(rules).every((site) => stored[`site:${site}`] === 'off'),
      'forget-site': !('site:one.test' in stored),
    };
    if (answered?.ok) expect(isThere[intent.type], intent.type).toBe(true);
    const half = Object.keys(rules).filter((site) => stored[`site:${site}`] === 'off').length;
    expect([0, 50]).toContain(half);
  }
});
