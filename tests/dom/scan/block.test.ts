import { afterEach, describe, expect, it } from 'vitest';
import { findCandidates, settle } from '../../../core/mentions/find';
import { rangesOf } from '../../../entrypoints/marks/ranges';
import { blockRootOf, readBlock } from '../../../entrypoints/scanner/block';
import { anchorNodes } from '../../../entrypoints/scanner/locate';

/** The mentions of a piece of markup, each as the texts of its ranges. */
function marked(html: string): string[][] {
  document.body.innerHTML = html;
  const roots = new Set(anchorNodes(document.body).map(blockRootOf));
  const found: string[][] = [];
  for (const root of roots) {
    if (root === null) continue;
    const block = readBlock(root);
    for (const mention of settle(findCandidates(block.text), true)) {
      const ranges = rangesOf(block, mention);
      found.push(
        ranges.map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)),
      );
    }
  }
  return found;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('a name split over inline elements is one mention', () => {
  it.each([
    ['<p><b>Xiaomi</b> Auto</p>', ['Xiaomi', ' Auto']],
    ['<p><b>Xiao</b>mi Auto</p>', ['Xiao', 'mi Auto']],
    ['<p>X<i>iao</i>mi <u>A<b>ut</b>o</u></p>', ['X', 'iao', 'mi ', 'A', 'ut', 'o']],
    ['<p><a href="/x">Xiaomi</a> SU7</p>', ['Xiaomi', ' SU7']],
    ['<p><span><span>Xiaomi</span></span><span> </span><span>SU7</span></p>', ['Xiaomi', ' ', 'SU7']],
    ['<p><em>小米</em>汽车</p>', ['小米', '汽车']],
    ['<p>小<wbr>米汽车</p>', ['小', '米汽车']],
    ['<p>Xiao&shy;mi Auto</p>', ['Xiao\u00admi Auto']],
    ['<p>Xiaomi&nbsp;Auto</p>', ['Xiaomi\u00a0Auto']],
    ['<p>Xiaomi\n     Auto</p>', ['Xiaomi\n     Auto']],
    ['<p>Xiaomi<!-- a comment --> Auto</p>', ['Xiaomi', ' Auto']],
    ['<p>Xiaomi <script>var a = 1</script>Auto</p>', ['Xiaomi ', 'Auto']],
    ['<p>Xiaomi <span style="display:none">hidden</span>Auto</p>', ['Xiaomi ', 'Auto']],
    ['<p>Xiaomi <span style="display:contents">Auto</span></p>', ['Xiaomi ', 'Auto']],
    ['<p><span style="display:inline-block">Xiaomi</span> Auto</p>', ['Xiaomi', ' Auto']],
    ['<p><ruby>小米<rt>xiǎomǐ</rt></ruby>汽车</p>', ['小米', '汽车']],
    ['<div>Xiaomi <font color="red">Auto</font></div>', ['Xiaomi ', 'Auto']],
    ['<table><tr><td><b>Xiaomi</b> EV</td></tr></table>', ['Xiaomi', ' EV']],
    ['<ul><li>Xiaomi <code>SU7</code></li></ul>', ['Xiaomi ', 'SU7']],
    ['<h1>The <small>Xiaomi</small> SU7 <sup>Ultra</sup></h1>', ['Xiaomi', ' SU7 ', 'Ultra']],
    ['<svg><text>Xiaomi <tspan>Auto</tspan></text></svg>', ['Xiaomi ', 'Auto']],
  ])('%s', (html, parts) => {
    expect(marked(html)).toEqual([parts]);
  });
});

describe('words that a reader sees apart are no mention', () => {
  it.each([
    '<p>Xiaomi<br>Auto</p>',
    '<p>Xiaomi</p><p>Auto</p>',
    '<div>Xiaomi<div>Auto</div></div>',
    '<div>Xiaomi<p></p>Auto</div>',
    '<table><tr><td>Xiaomi</td><td>Auto</td></tr></table>',
    '<ul><li>Xiaomi</li><li>Auto</li></ul>',
    '<div style="display:flex"><span>Xiaomi</span><span>Auto</span></div>',
    '<div style="display:grid"><span>Xiaomi</span><span>Auto</span></div>',
    '<p><span style="display:block">Xiaomi</span> Auto</p>',
    '<p>Xiaomi <input value="x"> Auto</p>',
    '<p>Xiaomi <select><option>x</option></select> Auto</p>',
    '<p>Xiaomi <textarea>x</textarea> Auto</p>',
    '<p>Xiaomi<hr>Auto</p>',
    '<p>Xiaomi <iframe></iframe> Auto</p>',
    '<p>小米<br>汽车</p>',
    '<dl><dt>Xiaomi</dt><dd>Auto</dd></dl>',
  ])('%s', (html) => {
    expect(marked(html)).toEqual([]);
  });
});

describe('text that is not the page’s, or not ours to read, is never marked', () => {
  it.each([
    '<script>const car = "Xiaomi Auto"</script>',
    '<script type="text/plain">Xiaomi Auto</script>',
    '<style>/* Xiaomi Auto */</style>',
    '<noscript>Xiaomi Auto</noscript>',
    '<template><p>Xiaomi Auto</p></template>',
    '<textarea>Xiaomi Auto</textarea>',
    '<select><option>Xiaomi Auto</option></select>',
    '<p contenteditable>Xiaomi Auto</p>',
    '<div contenteditable="plaintext-only"><p>Xiaomi Auto</p></div>',
    '<div contenteditable="true"><p><b>Xiaomi</b> Auto</p></div>',
    '<p>Here: <span contenteditable>Xiaomi Auto</span></p>',
    '<input value="Xiaomi Auto">',
    '<img alt="Xiaomi Auto"><a title="Xiaomi Auto">x</a>',
    '<!-- Xiaomi Auto -->',
    '<datalist><option>Xiaomi Auto</option></datalist>',
    '<svg><title>Xiaomi Auto</title><desc>Xiaomi Auto</desc><metadata>Xiaomi Auto</metadata></svg>',
  ])('%s', (html) => {
    expect(marked(html)).toEqual([]);
  });
});

describe('several mentions', () => {
  it('are found in every block that holds one, whatever stands between', () => {
    const html =
      '<section><h2>Xiaomi Auto</h2><p>About 小米汽车.</p><aside><p>nothing</p>Xiaomi SU7</aside></section>';
    expect(marked(html)).toEqual([['Xiaomi Auto'], ['小米汽车'], ['Xiaomi SU7']]);
  });

  it('are found in minified markup, where blocks touch', () => {
    expect(marked('<ul><li>Xiaomi Auto</li><li>SU7</li><li>YU7</li></ul>')).toEqual([
      ['Xiaomi Auto'],
      ['SU7'],
      ['YU7'],
    ]);
  });

  it('are found once each, although a block holds many', () => {
    expect(marked('<p>Xiaomi Auto, Xiaomi EV and <b>Xiaomi</b> SU7.</p>')).toEqual([
      ['Xiaomi Auto'],
      ['Xiaomi EV'],
      ['Xiaomi', ' SU7'],
    ]);
  });

  it('may be editable beside what is not', () => {
    expect(marked('<div contenteditable>Xiaomi Auto<p contenteditable="false">Xiaomi EV</p></div>')).toEqual([
      ['Xiaomi EV'],
    ]);
  });
});

it('reads a deep tree without recursion', () => {
  const depth = 5_000;
  document.body.append(document.createElement('p'));
  let at: Element = document.body.firstElementChild as Element;
  for (let i = 0; i < depth; i += 1) at = at.appendChild(document.createElement('b'));
  at.textContent = 'Xiaomi Auto';
  const [node] = anchorNodes(document.body);
  const root = blockRootOf(node as Text);
  expect(root).toBe(document.body.firstElementChild);
  expect(readBlock(root as Element).text).toBe('Xiaomi Auto');
});
