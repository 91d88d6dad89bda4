import type { Page } from '@playwright/test';
import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import type { Extension } from '../harness/extension';
import { pageOf } from '../harness/pages';

const news = 'http://news.example.test/';

/** The scripts whose words a page's frame was sent. */
async function wordsSent(extension: Extension, page: Page): Promise<string[]> {
  return extension.backstage.evaluate(
    async (tabId) => {
      const func = () => Object.keys(globalThis.onRecord?.words ?? {}).sort();
      const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func });
      return frame?.result ?? [];
    },
    await extension.tabOf(page),
  );
}

test('finds names in every script, each with its own words', async ({ extension, visit, page }) => {
  const names = [
    'Xiaomi’s first electric car',
    '小米首款电动轿车',
    'シャオミ初の電気自動車',
    '샤오미의 첫 전기차',
    'электромобиль Xiaomi',
    'ηλεκτρικό αυτοκίνητο της Xiaomi',
    'سيارة شاومي الكهربائية',
    'המכונית החשמלית של שיאומי',
    'शाओमी की पहली इलेक्ट्रिक कार',
    'รถยนต์ไฟฟ้าของ Xiaomi',
  ];
  await visit(news, pageOf(names.map((name) => `<p>${name}</p>`).join('')));
  await expectPainted(page, names);
  expect(await wordsSent(extension, page)).toEqual([
    'arabic',
    'cjk',
    'cyrillic',
    'devanagari',
    'greek',
    'hangul',
    'hebrew',
    'latin',
    'thai',
  ]);
});

test('sends a page the words of the scripts that stand near a name, Latin ones in any case, and no others', async ({
  extension,
  visit,
  page,
}) => {
  const far = '<p>Русский текст и ภาษาไทย 한국어.</p>';
  await visit(news, pageOf(`<p>小米汽车和小米SU7。</p>${far}`));
  await expectPainted(page, ['小米汽车', '小米SU7']);
  expect(await wordsSent(extension, page)).toEqual(['cjk', 'latin']);
});

test('finds a name in a script that a change brings, though the background has died', async ({
  change,
  extension,
  visit,
  page,
}) => {
  await visit(news, pageOf('<p>Xiaomi Auto</p><p id="late">…</p>'));
  await expectPainted(page, ['Xiaomi Auto']);
  await extension.killWorker();
  await change(page, () => {
    const late = document.getElementById('late');
    if (late) late.textContent = '샤오미의 첫 전기차';
  });
  await expectPainted(page, ['Xiaomi Auto', '샤오미의 첫 전기차']);
});

test('has its words again after an off and an on', async ({ extension, visit, page }) => {
  await visit(news, pageOf('<p>小米首款电动轿车</p>'));
  await expectPainted(page, ['小米首款电动轿车']);
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: false });
  await expectPainted(page, []);
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: true });
  await expectPainted(page, ['小米首款电动轿车']);
});
