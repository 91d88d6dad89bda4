import type { Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { test as base, expect } from '../fixture';
import { readCard } from '../harness/card';
import { pageOf, savedPage, statementQuotedIn } from '../harness/pages';
import { restOn } from '../harness/pointer';
import { readerActs } from '../harness/visits';
import { readPageState } from '../oracles/identity';

const news = 'http://news.example.test/';
const articleMarks = ['Xiaomi Auto', 'SU7', '小米汽车', 'SU7 Ultra'];

type Dispatch = { dispatch(command: string, tab: unknown): void };

const test = base.extend<{ command(page: Page, name: string): Promise<void> }>({
  // The browser takes no key for a command from a test; this is what it does once it has got one.
  command: async ({ extension }, use) =>
    use(async (page, name) => {
      await readerActs(page);
      const tabId = await extension.tabOf(page);
      await extension.inWorker(
        async ({ id, command }) => {
          const tab = await chrome.tabs.get(id);
          (chrome.commands.onCommand as unknown as Dispatch).dispatch(command, tab);
        },
        { id: tabId, command: name },
      );
    }),
});

test('“next mention” opens the cards one after the other and around the end [J01]', async ({
  command,
  visit,
  page,
}) => {
  await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  for (const place of ['1 of 4', '2 of 4', '3 of 4', '4 of 4', '1 of 4']) {
    await command(page, 'next-mention');
    await expect.poll(async () => (await readCard(page))?.buttons.join()).toContain(place);
  }
  await command(page, 'previous-mention');
  await expect.poll(async () => (await readCard(page))?.buttons.join()).toContain('4 of 4');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('the keyboard reaches the same card as the pointer [J01]', async ({ command, visit, page }) => {
  await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  await command(page, 'next-mention');
  const { role, quotes } = await expectCard(page);
  expect(role).toBe('dialog');
  expect(statementQuotedIn(quotes.map(({ text }) => text).join(' '))?.topics).toContain('rank');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('Escape gives the focus back to exactly where it was [J01]', async ({ command, visit, page }) => {
  await visit(news, pageOf('<p>Xiaomi Auto</p><input id="one"><input id="two" value="text">'));
  await expectPainted(page, ['Xiaomi Auto']);
  await page.focus('#two');
  await page.evaluate(() => document.querySelector<HTMLInputElement>('#two')?.setSelectionRange(1, 3));
  const before = await page.evaluate(readPageState);
  await command(page, 'next-mention');
  await expectCard(page);
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('div');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  expect(await page.evaluate(readPageState)).toEqual(before);
  const selection = await page.evaluate(() => {
    const { selectionStart, selectionEnd } = document.querySelector('#two') as HTMLInputElement;
    return [selectionStart, selectionEnd];
  });
  expect(selection).toEqual([1, 3]);
});

test('resting the pointer never moves the focus [J01 J03]', async ({ visit, page }) => {
  await visit(news, pageOf('<p>Xiaomi Auto</p><input id="one">'));
  await expectPainted(page, ['Xiaomi Auto']);
  await page.focus('#one');
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('one');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('Tab leaves the card at its end and closes it [J01]', async ({ command, visit, page }) => {
  await visit(news, pageOf('<p>Xiaomi Auto</p><input id="one">'));
  await expectPainted(page, ['Xiaomi Auto']);
  await command(page, 'next-mention');
  await expectCard(page);
  const reached: string[] = [];
  for (let turn = 0; turn < 30 && (await readCard(page)) !== null; turn += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.localName ?? ''));
  }
  expect(reached.filter((name) => name === 'div').length).toBeGreaterThan(3);
  await expectNoCard(page);
});

/** What a screen reader says has the focus, in the card too. */
async function focused(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const at = nodes.filter(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return String(at.at(-1)?.name?.value ?? '');
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let turn = 0; turn < 20 && (await focused(page)) !== name; turn += 1) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(name);
}

test('Tab reaches all that “Cite” unfolds, the box for the page’s sentence last [J01]', async ({
  command,
  visit,
  page,
}) => {
  await visit(news, pageOf('<p>Xiaomi Auto aims high.</p><input id="one">'));
  await expectPainted(page, ['Xiaomi Auto']);
  await command(page, 'next-mention');
  await expectCard(page);
  await tabTo(page, 'Cite');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readCard(page))?.buttons).toContain('Copied');
  await tabTo(page, 'with the page’s sentence');
  await expectCard(page);
  await page.keyboard.press('Tab');
  await expectNoCard(page);
});

test('keys pressed in the card are none of the page’s business [A16]', async ({ command, visit, page }) => {
  await visit(news, pageOf('<p>Xiaomi Auto</p>'));
  await expectPainted(page, ['Xiaomi Auto']);
  const heard = await page.evaluateHandle(() => {
    const keys: string[] = [];
    for (const type of ['keydown', 'keyup', 'keypress'] as const) {
      document.addEventListener(type, ({ key }) => keys.push(key));
    }
    return keys;
  });
  await command(page, 'next-mention');
  await expectCard(page);
  await page.keyboard.press('j');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  // The key that was let go after the card had closed may be heard; nothing that was pressed is.
  expect((await heard.jsonValue()).filter((key) => key !== 'Escape')).toEqual([]);
});

test('“toggle site” switches the site of the tab off and on', async ({ command, extension, visit, page }) => {
  await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  await command(page, 'toggle-site');
  await expectPainted(page, []);
  expect(await extension.stored()).toEqual({ 'site:news.example.test': 'off' });
  await command(page, 'toggle-site');
  await expectPainted(page, articleMarks);
});

test('“next mention” goes on into frames', async ({ command, visit, page }) => {
  await visit(news, pageOf('<p>Xiaomi Auto</p><iframe srcdoc="<p>小米汽车</p>"></iframe>'));
  await expectPainted(page, ['Xiaomi Auto']);
  await expectPainted(page.frames()[1] ?? page, ['小米汽车']);
  await command(page, 'next-mention');
  await expectCard(page);
  await command(page, 'next-mention');
  const inFrame = () =>
    page.frames()[1]?.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');
  await expect.poll(inFrame).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(inFrame).toBe(false);
});

test('the keys step through the practice of the first page as well [J01]', async ({ context, extension }) => {
  const page = await context.newPage();
  await page.goto(extension.url('welcome.html'));
  const names = page.locator('.practice-name');
  await expect(names).toHaveCount(2);
  await page.evaluate(() => {
    (chrome.commands.onCommand as unknown as { dispatch(command: string): void }).dispatch('next-mention');
  });
  await expect(page.getByRole('dialog')).toBeFocused();
  await expect(names.first()).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(names.first()).toBeFocused();
  await page.close();
});
