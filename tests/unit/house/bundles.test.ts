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
