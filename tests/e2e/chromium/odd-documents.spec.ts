import type { Page } from '@playwright/test';
import { expectPainted, painted } from '../expectations';
import { expect, test } from '../fixture';
import { documents, marks, names, pdfOf } from '../harness/odd-documents';
import type { ServedPage } from '../harness/page-server';
import { pageOf } from '../harness/pages';
import { passTime } from '../harness/pointer';

const news = 'http://news.example.test/';

for (const [what, served, expected] of documents) {
  test(`paints and leaves alone ${what}`, async ({ visit, page }) => {
    await visit(news, served);
    await expectPainted(page, expected);
  });
}

const feeds: [what: string, served: ServedPage][] = [
  [
    'a feed that the browser shows as a tree [B03]',
    {
      type: 'application/rss+xml; charset=utf-8',
      body: `<?xml version="1.0"?><rss version="2.0"><channel><title>${names}</title></channel></rss>`,
    },
  ],
  [
    'a picture [B07]',
    {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>',
    },
  ],
  [
    'a bitmap [B07]',
    {
      type: 'image/gif',
      body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
    },
  ],
  ['a sound that cannot be played [B07]', { type: 'audio/wav', body: Buffer.from('RIFF') }],
  ['an empty page [B10]', { body: '' }],
];

for (const [what, served] of feeds) {
  test(`is silent on ${what}`, async ({ visit, page }) => {
    await visit(news, served);
    await passTime(page, 500);
    await page.evaluate(() => document.readyState);
  });
}

test.describe(() => {
  const reason = 'the browser’s viewer is in frames of its own, which come when they like';
  test.use({ setAside: { identity: reason, trace: reason } });

  test('a PDF, by itself or within a page, is left to the browser, and the page around it is marked [B06]', async ({
    server,
    visit,
    withoutIt,
    page,
  }) => {
    // The viewer gives each document a number made up at random.
    const markupOf = (each: Page) =>
      each.evaluate(() => document.documentElement.outerHTML.replaceAll(/[0-9A-F]{32}/g, ''));
    const pdf = { type: 'application/pdf', body: pdfOf('Xiaomi Auto') };
    await visit('http://news.example.test/report.pdf', pdf);
    await passTime(page, 500);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await markupOf(page)).toBe(await withoutIt(page, markupOf));
    server.serve('http://news.example.test/within.pdf', pdf);
    const within = ['embed src', 'object data', 'iframe src']
      .map((each) => `<${each}="/within.pdf" width="300" height="120"></${each.split(' ')[0]}>`)
      .join('');
    await visit(news, pageOf(`<p>Xiaomi EV</p>${within}`));
    await expectPainted(page, ['Xiaomi EV']);
    expect(await markupOf(page)).toBe(await withoutIt(page, markupOf));
  });
});

test('a document without a root, and one that gets another, are followed [B10]', async ({
  visit,
  change,
  page,
}) => {
  await visit(news, pageOf(`<p>${names}</p>`));
  await expectPainted(page, marks);
  await change(page, () => document.removeChild(document.documentElement));
  await expectPainted(page, []);
  await change(page, () => {
    const root = document.appendChild(document.createElement('html'));
    root.innerHTML = '<body><p>Xiaomi EV</p></body>';
  });
  await expectPainted(page, ['Xiaomi EV']);
  await change(page, () => document.body.replaceWith(document.createElement('body')));
  await change(page, () => document.body.append('Xiaomi Motors'));
  await expectPainted(page, ['Xiaomi Motors']);
});

test('what is written and closed a hundred times is painted half a second later, and nothing older is [B09]', async ({
  visit,
  change,
  page,
}) => {
  await visit(news, pageOf(`<p>${names}</p>`));
  await expectPainted(page, marks);
  const took = await change(
    page,
    () =>
      new Promise<number>((resolve) => {
        for (let turn = 0; turn < 100; turn += 1) {
          document.open();
          document.write(`<!doctype html><title>${turn}</title><p>Turn ${turn} of Xiaomi EV</p>`);
          document.close();
        }
        const closed = performance.now();
        const look = (): void => {
          const [range] = (CSS.highlights.get('on-record') ?? []) as unknown as Iterable<StaticRange>;
          const isNew = range?.startContainer.isConnected && range.startContainer.nodeValue?.includes('99');
          if (isNew || performance.now() > closed + 3_000) resolve(performance.now() - closed);
          else requestAnimationFrame(look);
        };
        // Without the extension nothing is ever painted.
        if (CSS.highlights.size === 0) resolve(0);
        else look();
      }),
  );
  await expectPainted(page, ['Xiaomi EV']);
  expect(took).toBeLessThan(500);
});

test('a frameset, and frames within frames, are each looked at for themselves [B11]', async ({
  server,
  visit,
  page,
}) => {
  server.serve('http://news.example.test/left', pageOf('<p>Xiaomi Auto</p>'));
  const nested = (depth: number): string =>
    depth === 0
      ? '<p>小米汽车</p>'
      : `<iframe srcdoc="${nested(depth - 1)
          .replaceAll('&', '&amp;')
          .replaceAll('"', '&quot;')}"></iframe>`;
  server.serve('http://news.example.test/right', pageOf(nested(5)));
  await visit(news, {
    body: '<!doctype html><frameset cols="50%,50%"><frame src="/left"><frame src="/right"></frameset>',
  });
  await expect.poll(() => page.frames().length).toBe(8);
  const painted_ = await Promise.all(page.frames().map((frame) => painted(frame)));
  await expect
    .poll(async () => (await Promise.all(page.frames().map((frame) => painted(frame)))).flat().sort())
    .toEqual(['Xiaomi Auto', '小米汽车'].sort());
  expect(painted_).toHaveLength(8);
});

test('two hundred frames without a name stay without a scanner, and the page comes first [B11]', async ({
  visit,
  page,
  change,
}) => {
  const frame = '<iframe srcdoc="&lt;p&gt;Cheap phones!&lt;/p&gt;" width="20" height="10"></iframe>';
  await visit(news, pageOf(`<p>Xiaomi Auto</p>${frame.repeat(200)}`));
  await expectPainted(page, ['Xiaomi Auto']);
  await change(page, () => document.body.append('Xiaomi EV'));
  await expectPainted(page, ['Xiaomi Auto', 'Xiaomi EV']);
});

test('a page that a translator rewrites is marked anew, and the two come to rest [B16]', async ({
  visit,
  change,
  page,
}) => {
  await visit(news, pageOf('<p>The cars of Xiaomi Auto.</p><p translate="no">小米汽车</p>'));
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  await change(page, () => {
    document.documentElement.lang = 'ru';
    document.documentElement.classList.add('translated-ltr');
    const text = document.querySelector('p')?.firstChild as Text;
    const outer = document.createElement('font');
    outer.style.verticalAlign = 'inherit';
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = 'Автомобили Сяоми SU7.';
    text.replaceWith(outer);
  });
  await expectPainted(page, ['Сяоми SU7', '小米汽车']);
  const changes = await change(
    page,
    () =>
      new Promise<number>((resolve) => {
        let seen = 0;
        new MutationObserver((records) => {
          seen += records.length;
        }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        setTimeout(() => resolve(seen), 800);
      }),
  );
  expect(changes).toBe(0);
});

test('marks are not printed, and stand in forced colours and in the dark [B19]', async ({ visit, page }) => {
  await visit(news, pageOf(`<p>${names}</p>`));
  await expectPainted(page, marks);
  const line = () =>
    page.evaluate(() => getComputedStyle(document.body, '::highlight(on-record)').textDecorationLine);
  await expect.poll(line).toBe('underline');
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    expect(await line()).toBe('underline');
  }
  await page.emulateMedia({ media: 'print', forcedColors: null, colorScheme: null });
  expect(await line()).toBe('none');
  await page.emulateMedia({ media: null });
});

test.describe(() => {
  test.use({ setAside: { requests: 'the twin opens no windows' } });

  test('pages in windows of their own, isolated or not, are marked as any [A22]', async ({
    server,
    visit,
    page,
    context,
  }) => {
    server.serve('http://localhost:8001/', {
      body: pageOf('<p>小米汽车</p>'),
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    });
    await visit('http://localhost:8000/', {
      body: pageOf('<p>Xiaomi Auto</p>'),
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    });
    await expectPainted(page, ['Xiaomi Auto']);
    for (const features of ['popup,width=400,height=300', 'noopener']) {
      const opening = context.waitForEvent('page');
      await page.evaluate((given) => {
        open('http://localhost:8001/', '_blank', given);
      }, features);
      const popup = await opening;
      await expectPainted(popup, ['小米汽车']);
      await popup.close();
    }
  });
});
