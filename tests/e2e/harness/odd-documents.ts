import type { ServedPage } from '../harness/page-server';

const xhtml = 'http://www.w3.org/1999/xhtml';
export const names = 'Xiaomi Auto, 小米汽车 and Сяоми SU7';
export const marks = ['Xiaomi Auto', '小米汽车', 'Сяоми SU7'];

/** Documents that are no ordinary page, and what is painted in them. */
export const documents: [what: string, served: ServedPage, expected: string[]][] = [
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

/** The smallest PDF that shows a text. */
export function pdfOf(text: string): Buffer {
  const content = `BT /F1 24 Tf 40 100 Td (${text}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(`${file}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`);
}
