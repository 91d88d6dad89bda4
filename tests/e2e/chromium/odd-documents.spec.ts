import { expectPainted, painted } from '../expectations';
import { expect, test } from '../fixture';
import type { ServedPage } from '../harness/page-server';
import { pageOf } from '../harness/pages';
import { passTime } from '../harness/pointer';

const news = 'http://news.example.test/';
const xhtml = 'http://www.w3.org/1999/xhtml';
const names = 'Xiaomi Auto, 小米汽车 and Сяоми SU7';
const marks = ['Xiaomi Auto', '小米汽车', 'Сяоми SU7'];

const documents: [what: string, served: ServedPage, expected: string[]][] = [
  [
    'strict XHTML with namespaces and names in both cases [B01]',
    {
      type: 'application/xhtml+xml; charset=utf-8',
      body: `<?xml version="1.0"?><!DOCTYPE html><html xmlns="${xhtml}" xmlns:x="urn:x"><head><title>t</title></head>
        <body><P>Not a paragraph: ${names}</P> <x:p>Xiaomi EV</x:p> <p><![CDATA[Xiaomi Motors]]></p></body></html>`,
    },
    [...marks, 'Xiaomi EV', 'Xiaomi Motors'],
  ],
  [
    'XHTML without a head and a body [B01]',
    { type: 'application/xhtml+xml; charset=utf-8', body: `<html xmlns="${xhtml}"><p>${names}</p></html>` },
    marks,
  ],
  [
    'a document that is an SVG [B02]',
    {
      type: 'image/svg+xml; charset=utf-8',
      body: `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200">
        <text y="40">Xiaomi Auto</text><text y="80">Xiaomi <tspan>EV</tspan></text>
        <foreignObject y="90" width="600" height="60"><p xmlns="${xhtml}">小米汽车</p></foreignObject></svg>`,
    },
    ['Xiaomi Auto', 'Xiaomi EV', '小米汽车'],
  ],
  [
    'XML with a style of its own [B03]',
    {
      type: 'application/xml; charset=utf-8',
      body: `<?xml version="1.0"?><notes><style xmlns="${xhtml}">note { display: block }</style><note>${names}</note></notes>`,
    },
    marks,
  ],
  ['Markdown [B04]', { type: 'text/markdown; charset=utf-8', body: `# Notes\n\n${names}\n` }, marks],
  [
    'comma-separated values as text [B04]',
    { type: 'text/plain; charset=utf-8', body: `id,name\n1,"${names}"` },
    marks,
  ],
  ['JSON [B05]', { type: 'application/json', body: JSON.stringify({ text: names }) }, marks],
  ['quirks mode, no doctype [B18]', { body: `<title>t</title><body><p>${names}` }, marks],
  ['plaintext that never ends [B18]', { body: `<!doctype html><p>Before</p><plaintext>${names}</p>` }, marks],
  [
    'broken markup [B18]',
    {
      body: `<p><b><i>Xiaomi</b> Auto</i><table><td>小米汽车<tr><p>Сяоми SU7</table></p></div></body><p>Xiaomi EV`,
    },
    // What stands astray in a table is put before it.
    ['Xiaomi Auto', 'Сяоми SU7', '小米汽车', 'Xiaomi EV'],
  ],
  [
    'UTF-8 with a byte order mark and another encoding declared [B18]',
    { type: 'text/html; charset=windows-1251', body: Buffer.from(`\ufeff<p>${names}</p>`) },
    marks,
  ],
  [
    'Big5 [B18]',
    {
      type: 'text/html; charset=big5',
      body: Buffer.concat([Buffer.from('<p>'), Buffer.from('a470a6cca854a8ae', 'hex')]),
    },
    ['小米汽車'],
  ],
  [
    'GB18030 [B18]',
    {
      type: 'text/html; charset=gb18030',
      body: Buffer.concat([Buffer.from('<p>'), Buffer.from('d0a1c3d7c6fbb3b5', 'hex')]),
    },
    ['小米汽车'],
  ],
  [
    'Shift-JIS [B18]',
    {
      type: 'text/html; charset=shift_jis',
      body: Buffer.concat([Buffer.from('<p>'), Buffer.from('835683838349837e', 'hex'), Buffer.from(' SU7')]),
    },
    ['シャオミ SU7'],
  ],
  [
    'windows-1251 [B18]',
    {
      type: 'text/html; charset=windows-1251',
      body: Buffer.concat([
        Buffer.from('<p>'),
        Buffer.from([0xd1, 0xff, 0xee, 0xec, 0xe8]),
        Buffer.from(' SU7</p>'),
      ]),
    },
    ['Сяоми SU7'],
  ],
];

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
