import type { Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { faultsOf, verdictOnCard } from '../harness/axe';
import { pageOf, savedPage } from '../harness/pages';
import { placeOf, restOn } from '../harness/pointer';
import { tap } from '../harness/touch';

const style = '<style>dialog { margin: 40px; font: 18px/1.6 sans-serif }</style>';
/** Has something to compare, so that the card has all its parts. */
const claim = 'Xiaomi Auto aims to be one of the world’s top three carmakers within ten years.';

const looks = [
  ['in light colours', { colorScheme: 'light' }],
  ['in dark colours', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
] as const;

for (const [look, media] of looks) {
  for (const name of ['popup', 'sidepanel']) {
    test(`axe finds nothing on the ${name} page ${look}, on any of its tabs [J02]`, async ({
      context,
      extension,
      visit,
      page,
    }) => {
      await visit('http://news.example.test/', savedPage('article'));
      await expectPainted(page, ['Xiaomi Auto', 'SU7', '小米汽车', 'SU7 Ultra']);
      const panel = await context.newPage();
      await panel.emulateMedia(media);
      await panel.goto(extension.url(`${name}.html?tab=${await extension.tabOf(page)}`));
      await expect(panel.locator('.summary strong')).toBeVisible();
      for (const tab of await panel.getByRole('tab').all()) {
        await tab.click();
        expect(await faultsOf(panel)).toEqual([]);
      }
    });
  }

  test(`axe finds nothing on the options page ${look}, in any of its sections [J02]`, async ({
    context,
    extension,
  }) => {
    const page = await context.newPage();
    await page.emulateMedia(media);
    await page.goto(extension.url('options.html'));
    const sections = page.locator('nav a');
    await expect(sections).toHaveCount(4);
    for (const section of await sections.all()) {
      await section.click();
      await expect(section).toHaveAttribute('aria-current', /./);
      expect(await faultsOf(page)).toEqual([]);
    }
  });

  test(`axe finds nothing on the welcome page with the card of its practice ${look} [J02]`, async ({
    context,
    extension,
  }) => {
    const page = await context.newPage();
    await page.emulateMedia(media);
    await page.goto(extension.url('welcome.html'));
    await page.locator('.practice-name').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });

  for (const [what, open] of [
    ['card', restOn],
    ['sheet', async (page: Page, text: string) => tap(page, await placeOf(page, text))],
  ] as const) {
    test(`axe finds nothing on the ${what} in a page ${look} [J02]`, async ({ change, visit, page }) => {
      await page.emulateMedia(media);
      await visit('http://news.example.test/', pageOf(`<dialog><p>${claim}</p></dialog>`, style));
      await change(page, () => document.querySelector('dialog')?.showModal());
      await expectPainted(page, ['Xiaomi Auto']);
      await open(page, 'Xiaomi Auto');
      await expectCard(page);
      const { faults, passed } = await verdictOnCard(page);
      expect(faults).toEqual([]);
      // It has looked at the card, not past it.
      expect(passed).toEqual(expect.arrayContaining(['aria-dialog-name', 'button-name', 'color-contrast']));
      await page.keyboard.press('Escape');
      await expectNoCard(page);
    });
  }
}

test('a pointer that has rested nowhere finds the page’s accessibility tree as it is without marks [J04]', async ({
  visit,
  page,
  withoutIt,
}) => {
  const treeOf = async (seen: Page) => {
    const session = await seen.context().newCDPSession(seen);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    return nodes.map(({ role, name, description, ignored }) => [
      role?.value,
      name?.value,
      description?.value,
      ignored,
    ]);
  };
  await visit('http://news.example.test/', savedPage('article'));
  await expectPainted(page, ['Xiaomi Auto', 'SU7', '小米汽车', 'SU7 Ultra']);
  const tree = await treeOf(page);
  expect(JSON.stringify(tree)).toContain('Xiaomi Auto');
  expect(await withoutIt(page, treeOf)).toEqual(tree);
});
