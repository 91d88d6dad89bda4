import { expectPainted, painted } from '../expectations';
import { expect, test } from '../fixture';
import { pageOf } from '../harness/pages';

const news = 'http://news.example.test/';

// The whole of a very long page is compared with its twin elsewhere; here each would take seconds.
const aside = {
  identity: 'serialising a document of this size takes longer than the test',
  trace: 'how often the probe sees a text grow while it loads differs from load to load',
};

test.describe(() => {
  test.use({ setAside: aside });

  test('a hundred thousand texts are searched in pieces that nobody feels, the visible ones first [B17]', async ({
    visit,
    page,
  }) => {
    const row = '<tr><td>Rain</td><td><b>and</b> wind</td></tr>';
    const start = '<p>Xiaomi Auto</p>';
    await visit(news, pageOf(`${start}<table>${row.repeat(33_000)}</table><p>SU7 Ultra</p>`));
    await expectPainted(page, ['Xiaomi Auto']);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expectPainted(page, ['SU7 Ultra']);
  });

  test('two thousand elements within each other are no depth too great [B17]', async ({ visit, page }) => {
    // Parsed markup ends at 512; what a script builds does not. Beyond 5,000 the engine itself gives up.
    await visit(
      news,
      pageOf(`<p>Xiaomi EV</p><script>
        let at = document.body;
        for (let depth = 0; depth < 2000; depth += 1) at = at.appendChild(document.createElement('i'));
        at.append('Xiaomi Auto');
      </script>`),
    );
    await expect.poll(async () => (await painted(page)).sort()).toEqual(['Xiaomi Auto', 'Xiaomi EV']);
  });

  const texts: [what: string, text: string][] = [
    ['a log of ten megabytes in one text [B04]', 'all well at noon, 0 errors\n'.repeat(380_000)],
    ['a megabyte of the unit’s first word [A19]', 'Xiaomi '.repeat(143_000)],
    ['a megabyte of one letter [A19]', 'a'.repeat(1_000_000)],
    [
      'a megabyte of names that almost are, in lines [A19]',
      '小米汽 Xiaom1 Auto, Xiaomi Aut0;\n'.repeat(32_000),
    ],
  ];

  for (const [what, text] of texts) {
    test(`${what} does not hold the page up`, async ({ visit, page }) => {
      await visit(news, { body: `Xiaomi EV\n\n${text}`, type: 'text/plain; charset=utf-8' });
      await expect.poll(() => painted(page), { timeout: 10_000 }).toContain('Xiaomi EV');
    });
  }
});
