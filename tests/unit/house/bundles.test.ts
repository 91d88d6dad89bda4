import { describe, expect, test } from 'vitest';
import sources from '../../../assets/dataset/sources.json';
import { builds, contentOf, filesOf } from './package';
import { sourcesIn } from './sources';

const networkApis =
  /\b(?:fetch|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection)\b|\bsendBeacon\b|new Image\b|\bimport\s*\(\s*["'`]https?:/g;

const codeFromText =
  /\beval\s*\(|\bnew Function\b|(?<![.\w])Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/g;

const htmlSinks =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseFromString)\b|document\.write(?:ln)?\s*\(/g;

/** What Preact does with `dangerouslySetInnerHTML`; that no source uses it is tested below. */
const preactsOwnSink = /\w+\.__html\s*={2,3}\s*\w+\.innerHTML|\w+\.innerHTML\s*=\s*\w+\.__html/g;

/** What a script can tell that it is being driven, or which browser it is in. */
const branching = /\bwebdriver\b|\buserAgent(?:Data)?\b|\bnavigator\.(?:vendor|platform)\b/g;

/** Ways out of the isolated world, and ways for a page in. */
const pageChannels =
  /\bpostMessage\s*\(|\bonmessage\b|\baddEventListener\s*\(\s*["'`]message\b|\bnew CustomEvent\b|\bdispatchEvent\s*\(|\bonMessageExternal\b|\bonConnectExternal\b|["'`]MAIN["'`]/g;

/** Doors for other extensions, and what would keep the background alive or wake it without a cause. */
const keepingAlive =
  /\bonMessageExternal\b|\bonConnectExternal\b|\bsetInterval\s*\(|\bruntime\.connect\b|\bonConnect\b|\balarms\b/g;

/** What could tell one installation from another. */
const identifiers = /\brandomUUID\b|\bgetRandomValues\b|\bMath\.random\b/g;

/** Names of XML vocabularies; nothing is loaded from them. */
const namespaces = /^https?:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML|1999\/xlink)$/;

const ours = new Set(Object.values(sources).map(({ url }) => url));

describe.each(builds)('%s', (build) => {
  const scripts = filesOf(build, '.js').map((path) => ({ path, code: contentOf(build, path) }));

  const found = (pattern: RegExp) =>
    scripts.flatMap(({ path, code }) => [...code.matchAll(pattern)].map(([match]) => `${path}: ${match}`));

  test('no script can reach the network [K02]', () => {
    expect(found(networkApis)).toEqual([]);
  });

  test('no script makes code from text [K02]', () => {
    expect(found(codeFromText)).toEqual([]);
  });

  test('no script makes elements from text', () => {
    const left = scripts.map(({ path, code }) => ({ path, code: code.replace(preactsOwnSink, '') }));
    const sinks = left.flatMap(({ path, code }) =>
      [...code.matchAll(htmlSinks)].map(([m]) => `${path}: ${m}`),
    );
    expect(sinks).toEqual([]);
  });

  test('no script asks which browser it is in, or whether it is being driven', () => {
    expect(found(branching)).toEqual([]);
  });

  test('no script speaks to a page’s own scripts or hears them, nor another extension [H04]', () => {
    const inPages = found(pageChannels).filter((each) => !/^(?:background\.js|chunks\/)/.test(each));
    expect(inPages).toEqual([]);
  });

  test('no script makes up a value that would tell one installation from another [K06]', () => {
    expect(found(identifiers)).toEqual([]);
  });

  test('every address is a source of the dataset [K02]', () => {
    const addresses = scripts.flatMap(({ code }) => code.match(/https?:\/\/[^\s${"'`\\)<>]+/g) ?? []);
    expect(addresses.filter((address) => !ours.has(address) && !namespaces.test(address))).toEqual([]);
  });

  test('every page loads its scripts and styles from the package [K02]', () => {
    const loaded = filesOf(build, '.html').flatMap((path) =>
      [...contentOf(build, path).matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address),
    );
    expect(loaded.filter((address) => !/^\/?(?!\/)[\w./-]+$/.test(address))).toEqual([]);
  });

  test('no page carries a script or handler in its text', () => {
    const inline = filesOf(build, '.html').filter((path) =>
      /<script(?![^>]*\bsrc=)|\son\w+=/.test(contentOf(build, path)),
    );
    expect(inline).toEqual([]);
  });
});

test('no component hands markup to Preact', () => {
  const using = ['components', 'entrypoints']
    .flatMap(sourcesIn)
    .filter(({ text }) => text.includes('InnerHTML'));
  expect(using.map(({ path }) => path)).toEqual([]);
});

test('nothing that runs in a page reads the value of a field [D05]', () => {
  const reading = /\.(?:value|defaultValue|selectedOptions|files)\b|\bHTML(?:Input|TextArea|Select)Element\b/;
  const files = ['gate', 'scanner', 'listing', 'comparisons', 'card']
    .map((name) => `entrypoints/${name}`)
    .concat('platform/page')
    .flatMap(sourcesIn);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter(({ text }) => reading.test(text)).map(({ path }) => path)).toEqual([]);
});

// The polyfill names what it wraps, so these are looked for in what we wrote.
test('the background hears no other extension, and keeps itself neither alive nor busy [H04]', () => {
  const files = ['entrypoints/background', 'platform'].flatMap(sourcesIn);
  const doing = files.flatMap(({ path, text }) =>
    [...text.matchAll(keepingAlive)].map(([match]) => `${path}: ${match}`),
  );
  expect(doing).toEqual([]);
});

test('every handler of what a reader does in a page looks first whether it was a reader', () => {
  const listening =
    /addEventListener\(\s*\n?\s*['"](?:pointer|mouse|click|key|touch|wheel|focus|contextmenu)\w*['"]/;
  const files = ['scanner', 'marks', 'card'].flatMap((name) => sourcesIn(`entrypoints/${name}`));
  const careless = files.filter(({ text }) => listening.test(text) && !text.includes('isTrusted'));
  expect(careless.map(({ path }) => path)).toEqual([]);
});
