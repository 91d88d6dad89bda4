import { pageOf } from '../harness/pages';
import { listBody, namedRows, scrollFast, storm, stormBody, wrapNames } from '../harness/storms';
import { mentionsIn, readPainted } from '../oracles/painted';
import { endTrace, traceKey } from '../oracles/trace';
import { expect, expectPainted, test } from './stage';

const news = 'http://news.example.test/';

test('10,000 changes lose no mention and leave no mark behind [C01]', async ({ visit, change }) => {
  const page = await visit(news, pageOf(stormBody));
  await expectPainted(page, ['Xiaomi EV']);
  // The probe keeps a line for every change.
  await change(page, endTrace, traceKey);
  await change(page, storm, 10_000);
  const expected = (await page.evaluate(namedRows)) + 1;
  await expect.poll(async () => mentionsIn(await page.evaluate(readPainted)).length).toBe(expected);
});

test('a list of 100,000 rows that is scrolled fast has its visible rows marked, and keeps none that are gone [C04]', async ({
  visit,
  change,
}) => {
  const page = await visit(news, pageOf(listBody));
  await change(page, scrollFast);
  await expectPainted(page, ['Xiaomi SU7', 'Xiaomi SU7', 'Xiaomi SU7']);
  expect(await page.evaluate(() => CSS.highlights.get('on-record')?.size)).toBe(3);
});

test('another highlighter that wraps the words in elements and ours come to rest [C07]', async ({
  visit,
  change,
}) => {
  const page = await visit(news, pageOf('<p>The Xiaomi SU7 and the Xiaomi Auto plan.</p>'));
  await expectPainted(page, ['Xiaomi SU7', 'Xiaomi Auto']);
  expect(await change(page, wrapNames)).toBe(2);
  await expectPainted(page, ['Xiaomi SU7', 'Xiaomi Auto']);
});
