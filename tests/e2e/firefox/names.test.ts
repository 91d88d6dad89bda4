import { apart, characters, split, unread } from '../../pages/names';
import { pageOf } from '../harness/pages';
import { readPainted } from '../oracles/painted';
import { expect, test } from './stage';

const rows = [...split, ...apart, ...unread, ...characters];
/** Beside one another, so that all of them are in view. */
const style = '<style>section { float: left; margin: 2px; max-height: 60px; overflow: hidden }</style>';

test('the table of what is one name and what is none holds in this engine as well [B12 B14 B15]', async ({
  visit,
}) => {
  const page = await visit(
    'http://news.example.test/',
    pageOf(rows.map(([html]) => `<section>${html}</section>`).join(''), style),
  );
  await page.setViewport({ width: 1000, height: 3_000 });
  const expected = rows.map(([html, names]) => [html, names.flat().join('')]);
  const found = async () => {
    const painted = rows.map(([html]) => [html, '']);
    for (const { text, path } of await page.evaluate(readPainted)) {
      // From the document over the root and the body to a row; the head stands before the body.
      const row = painted[Number(path.split('/')[2])];
      if (row !== undefined) row[1] += text;
    }
    return painted;
  };
  await expect.poll(found, { timeout: 10_000 }).toEqual(expected);
});
