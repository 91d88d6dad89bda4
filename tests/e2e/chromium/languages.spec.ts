import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { builtExtension } from '../harness/build';
import { readCard } from '../harness/card';
import { launchChromium } from '../harness/chromium';
import { findExtension } from '../harness/extension';
import { savedPage } from '../harness/pages';
import { placeOf } from '../harness/pointer';

const news = 'http://news.example.test/';
const articleMarks = ['Xiaomi Auto', 'SU7', '小米汽车', 'SU7 Ultra'];

test('a language chosen in the options is spoken at once by an open card, the popup and the toolbar', async ({
  context,
  extension,
  visit,
}) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  const place = await placeOf(page, 'Xiaomi Auto');
  await page.mouse.click(place.x, place.y);
  expect((await expectCard(page)).text).toContain('on record');
  const tabId = await extension.tabOf(page);
  const popup = await context.newPage();
  await popup.goto(extension.url(`popup.html?tab=${tabId}`));
  await expect(popup.getByRole('tab', { name: 'Goals' })).toBeVisible();
  const options = await context.newPage();
  await options.goto(extension.url('options.html'));

  await options.getByLabel('Language').selectOption('de');

  await expect(options.getByRole('heading', { name: 'Aussehen' })).toBeVisible();
  await expect(popup.getByRole('tab', { name: 'Ziele' })).toBeVisible();
  await expect
    .poll(async () => (await readCard(page))?.text)
    .toContain('Ausgewählt, weil es in diesem Satz um');
  const title = () => extension.backstage.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
  await expect.poll(title).toContain('On Record: Erwähnungen auf dieser Seite: 4');

  await options.getByLabel('Sprache').selectOption('ar');

  await expect(popup.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(options.locator('html')).toHaveAttribute('lang', 'ar');
  await expect.poll(async () => (await readCard(page))?.text).toContain('اختير بحسب موضوع هذه الجملة');
  const quotes = (await readCard(page))?.quotes.map(({ lang }) => lang);
  expect(quotes).toEqual(['en']);

  await options.getByLabel('اللغة').selectOption('auto');
  await expect.poll(async () => (await readCard(page))?.text).toContain('Because this sentence speaks of');
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('the next card in a page speaks the language that was chosen before', async ({ extension, visit }) => {
  await extension.store({ 'set:language': 'ja' });
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  const place = await placeOf(page, 'Xiaomi Auto');
  await page.mouse.click(place.x, place.y);
  expect((await expectCard(page)).text).toContain('発言の記録');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

for (const [language, next, description] of [
  ['ja', '次の言及へ移りカードを開く', '目標'],
  ['pt-PT', 'Ir para a menção seguinte e abrir o seu cartão', 'metas'],
  ['zh-TW', '跳到下一處提及並開啟卡片', '目標'],
] as const) {
  test(`a browser that speaks ${language} names the extension’s commands and pages in it`, async ({
    server,
  }) => {
    const context = await launchChromium({
      port: server.port,
      extension: builtExtension('chrome-mv3'),
      language,
    });
    const { backstage, url } = await findExtension(context);
    const names = await backstage.evaluate(async () =>
      (await chrome.commands.getAll()).map(({ description: said }) => said),
    );
    expect(names).toContain(next);
    expect(await backstage.evaluate(() => chrome.runtime.getManifest().description)).toContain(description);
    const options = await context.newPage();
    await options.goto(url('options.html'));
    await expect(options.locator('html')).toHaveAttribute('lang', language === 'pt-PT' ? 'pt' : language);
    await context.close();
  });
}
