// What spotting costs, as ratios to the gate's expression on a text of the same length without a name, and what must
// hold in milliseconds. Prints a table; fails nothing: machines differ.
//   npm run bench:spotting
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { loadCore } from '../../scripts/load-core.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** UTF-16 code units of the texts measured: 1 MB of ASCII. */
const SIZE = 1_000_000;
/** The best of this many goes counts: the others met something else on the machine. */
const GOES = 9;
/** A mention stands once in this many characters. */
const SPACING = 1_000;

const english =
  'The quick survey of markets in spring found that prices rose, while buyers waited for better offers from many makers of things. ';
const chinese =
  '今天的市场情况比较平稳，许多消费者表示会继续等待更好的价格，分析师认为下个季度将会有所变化。';

/** Rows that make a careless matcher look at the same text again and again, or look things up at every word. */
const rows = [
  'Xiaomi ',
  'xiaomi',
  'Xiaomi SU7 ',
  'Xiaomi SU8 ',
  'Xiaomi Autos',
  'Xiaomi Autostart ',
  'Xiaomi car charger ',
  "Xiaomi's first ",
  'by Xiaomi ',
  'car by ',
  'coche de ',
  'de Xiaomi ',
  'SU7 ',
  'YU7 sedan ',
  'su7-',
  'SU78 ',
  'Speed Ultra 8 ',
  '小米',
  '小米首款',
  '小米车载',
  '小米汽车',
  'シャオミ初の',
  '샤오미의 첫 ',
  'Сяоми автомобиль ',
  'شاومي سيارة ',
  'שיאומי רכב ',
  'शाओमी की ',
  'รถของ',
  'เสียวหมี่รถ',
  'x',
  'é',
  '小',
  ' ',
  'xiaom',
  'Xi\u00adaomi ',
  'a.b/',
  'S\u200b',
];

/** Texts that need one script's words, to be read by an engine that has not met any. */
const first = {
  latin: 'Xiaomi’s first electric car',
  cjk: '小米首款电动轿车',
  hangul: '샤오미의 첫 전기차',
  cyrillic: 'электромобиль Xiaomi',
  arabic: 'سيارة شاومي الكهربائية',
  hebrew: 'המכונית החשמלית של שיאומי',
  devanagari: 'शाओमी की पहली इलेक्ट्रिक कार',
  thai: 'รถยนต์ไฟฟ้าของ Xiaomi',
  greek: 'ηλεκτρικό αυτοκίνητο της Xiaomi',
};

const folder = mkdtempSync(join(tmpdir(), 'spotting-'));
try {
  await main();
} finally {
  rmSync(folder, { recursive: true });
}

async function main() {
  const file = await bundle();
  const { findCandidates, gatePattern } = await import(pathToFileURL(file).href);
  const gate = (text) => gatePattern.test(text);
  const fill = (text) => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);
  const withNames = (text, name) => {
    const line = text.repeat(Math.ceil(SPACING / text.length)).slice(0, SPACING - name.length - 2);
    return fill(`${line} ${name} `);
  };

  console.log('against the gate’s expression on as much text without a name (target)');
  for (const [what, plain, name, target] of [
    ['ASCII, a name per 1,000 characters', english, 'Xiaomi SU7', 15],
    ['ASCII, a noun phrase per 1,000 characters', english, 'Xiaomi’s first electric car', 15],
    ['ASCII, a phone per 1,000 characters', english, 'Xiaomi 15 Ultra', 15],
    ['Chinese, a name per 1,000 characters', chinese, '小米汽车', 6],
    ['Chinese, a noun phrase per 1,000 characters', chinese, '小米首款电动轿车', 6],
  ]) {
    const text = withNames(plain, name);
    const nameless = fill(plain);
    const floor = best(() => gate(nameless));
    const cost = best(() => findCandidates(text));
    print(what, `${(cost / floor).toFixed(1)} ×`, `≤ ${target}`, `${cost.toFixed(2)} ms`);
  }

  console.log('\nadversarial, 1,000,000 characters (target ≤ 50 ms), and t(2n)/t(n) (target ≤ 2.5)');
  const costs = rows.map((row) => {
    const text = fill(row);
    const half = text.slice(0, SIZE / 2);
    const cost = best(() => findCandidates(text), 3);
    return { row, cost, growth: cost / best(() => findCandidates(half), 3) };
  });
  for (const { row, cost, growth } of costs.sort((a, b) => b.cost - a.cost))
    print(JSON.stringify(row), `${cost.toFixed(1)} ms`, '', `growth ${growth.toFixed(2)}`);

  console.log('\nfirst text of a script in a new process that has read a bare brand (target ≤ 1 ms)');
  for (const [script, text] of Object.entries(first)) {
    const alone = `${firstUse(file, text, '').toFixed(2)} ms where it is the very first text`;
    print(script, `${firstUse(file, text, 'Xiaomi.').toFixed(2)} ms`, '≤ 1', alone);
  }
}

/** The matcher and its packed words as one plain script, minified as in the extension. */
async function bundle() {
  const [pack, all] = await Promise.all([
    loadCore('core/mentions/pack.ts'),
    loadCore('core/mentions/lexicon/all.ts'),
  ]);
  const scripts = Object.keys(first);
  const packed = scripts.map((script) => [
    script,
    pack.module.packWords(all.module.LEXICONS.filter((lexicon) => lexicon.script === script)),
  ]);
  await Promise.all([pack.close(), all.close()]);
  const from = (name) => JSON.stringify(join(root, 'core/mentions', name));
  const entry = join(folder, 'entry.js');
  writeFileSync(
    entry,
    `import { supplyWords } from ${from('vocabulary.ts')};
    const packed = ${JSON.stringify(Object.fromEntries(packed))};
    supplyWords((script) => packed[script]);
    export { findCandidates } from ${from('candidates.ts')};
    export { gatePattern } from ${from('anchors.ts')};`,
  );
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome129',
      minify: true,
      lib: { entry, formats: ['es'], fileName: 'spotting' },
    },
  });
  return join(folder, 'spotting.js');
}

function best(run, goes = GOES) {
  let least = Number.POSITIVE_INFINITY;
  for (let go = 0; go < goes; go++) {
    const from = performance.now();
    run();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

/** Milliseconds of the first text of a script that a new process reads, after another that needs none of its words. */
function firstUse(file, text, before) {
  const code = `
    const { findCandidates } = await import(${JSON.stringify(pathToFileURL(file).href)});
    findCandidates(${JSON.stringify(before)});
    const from = performance.now();
    findCandidates(${JSON.stringify(text)});
    console.log(performance.now() - from);`;
  const goes = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })),
  );
  return Math.min(...goes);
}

function print(what, figure, target, more) {
  console.log(`  ${what.padEnd(44)} ${figure.padStart(10)}  ${target.padEnd(6)} ${more}`);
}
