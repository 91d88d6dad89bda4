import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { savedPage } from '../harness/pages';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** What axe finds wrong with a page, one line per element. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated from outside the page, which is how it gets past the extension's own policy.
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

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
        expect(await violations(panel)).toEqual([]);
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
      expect(await violations(page)).toEqual([]);
    }
  });

  test(`axe finds nothing on the card, nor on the welcome page that shows one ${look} [J02]`, async ({
    context,
    extension,
  }) => {
    const page = await context.newPage();
    await page.emulateMedia(media);
    await page.goto(extension.url('welcome.html'));
    await page.locator('.practice-name').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
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
