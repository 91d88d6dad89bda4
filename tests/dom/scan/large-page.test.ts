import { afterEach, expect, it } from 'vitest';
import '../../../core/mentions/find';
import { Records } from '../../../entrypoints/scanner/records';
import { scanOf } from '../../../entrypoints/scanner/scan';

/** Elements above which a page is read piece by piece. */
const large = 20_000;

afterEach(() => document.body.replaceChildren());

/** The texts of the blocks that a look at the whole page reads. */
async function textsRead(html: string): Promise<string[]> {
  document.body.innerHTML = html;
  const records = new Records();
  await scanOf(records, () => undefined).everything([]);
  return [...records.all].map(({ text }) => text);
}

it('of a page that is one long list, reads only the entries with a name', async () => {
  const entries = Array.from({ length: large + 1 }, (_, i) => (i === 7 ? '<p>Xiaomi Auto' : '<p>no name'));
  expect(await textsRead(entries.join(''))).toEqual(['Xiaomi Auto']);
});

it('of a page in sections, reads only the paragraphs with a name', async () => {
  const section = (name: string): string => `<section>${'<p>no name'.repeat(large / 4)}<p>${name}</section>`;
  const names = ['none here', 'Xiaomi Auto', 'none', 'YU7 by Xiaomi', 'none'];
  expect(await textsRead(names.map(section).join(''))).toEqual(['Xiaomi Auto', 'YU7 by Xiaomi']);
});

it('finds a name that runs over pieces of a large page', async () => {
  const between = '<p>no name'.repeat(large);
  expect(await textsRead(`${between}<div>On Xiao<b>mi</b><i> Auto</i>.<p>and on</div>${between}`)).toEqual([
    'On Xiaomi Auto.\u2029',
  ]);
  const beside = `${'<p>no name'.repeat(large)}</p>`;
  expect(await textsRead(`${beside}<b>Xiao</b><i>mi Auto</i>${beside}`)).toHaveLength(1);
});
