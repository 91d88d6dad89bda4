import { seeded } from '../stats';

/** As large as the largest page people are known to read in one piece: an API reference on a single page. */
const bytes = 5_850_000;
const elements = 120_000;

const nouns =
  'buffer stream socket handle promise request response header module process signal worker thread timer cluster file path event listener callback error option value string array object iterator hash cipher key certificate agent server client query report trace heap snapshot'.split(
    ' ',
  );
const verbs =
  'returns creates emits closes opens reads writes resolves rejects accepts ignores throws inherits destroys pipes encodes decodes signs verifies listens waits'.split(
    ' ',
  );
const joins = 'when if before after unless because and then which that while'.split(' ');
const places =
  'the current process|the underlying handle|a given path|the main thread|an active session|the parent module|the default agent|this version|all platforms|the event loop'.split(
    '|',
  );

/**
 * One reference page in the manner of Node’s API documentation: sections with headings, paragraphs with inline code and
 * links, parameter lists, tables of versions and code samples whose tokens are spans, until it has 5.85 MB and some
 * 120,000 elements. It names no car. The same seed gives the same page in every run.
 */
export function bigPage(): string {
  const chance = seeded(585);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const words = (many: number): string =>
    Array.from({ length: many }, () => pick(chance() < 0.6 ? nouns : joins)).join(' ');
  const sentence = (): string =>
    `The <code>${pick(nouns)}.${pick(verbs)}()</code> method ${pick(verbs)} ${words(6)} in ${pick(places)}, ${pick(joins)} ` +
    `<a href="#${pick(nouns)}_${pick(verbs)}">${pick(nouns)} ${pick(verbs)}</a> ${words(9)}. `;
  const sample = (): string =>
    `<pre><code>${Array.from(
      { length: 9 },
      () =>
        `<span class="hljs-keyword">const</span> <span class="hljs-title">${pick(nouns)}</span> = <span class="hljs-built_in">require</span>(<span class="hljs-string">'node:${pick(nouns)}'</span>); <span class="hljs-comment">// ${words(4)}</span>`,
    ).join('\n')}</code></pre>`;
  const section = (at: number): string =>
    `<section><h3>${pick(nouns)}.${pick(verbs)}(<span>${pick(nouns)}</span>[, <span>${pick(nouns)}</span>])<a class="mark" href="#s${at}" id="s${at}">#</a></h3>` +
    `<div class="api_metadata"><details><summary>History</summary><table><tbody>${`<tr><td>v${Math.floor(chance() * 24)}.${Math.floor(chance() * 20)}.0</td><td><p>${words(8)}</p></td></tr>`.repeat(2)}</tbody></table></details></div>` +
    `<ul>${Array.from({ length: 4 }, () => `<li><code>${pick(nouns)}</code> <a href="#t" class="type">&lt;Object&gt;</a> ${words(11)}</li>`).join('')}</ul>` +
    `<p>${sentence()}${sentence()}${words(16)}.</p><p>${sentence()}${words(26)}.</p>${sample()}<p>${sentence()}${words(36)}.</p></section>`;
  const sections: string[] = [];
  let length = 0;
  let made = 0;
  for (let at = 0; length < bytes && made < elements; at += 1) {
    const next = section(at);
    sections.push(next);
    length += next.length;
    made += next.split(/<[a-z]/).length - 1;
  }
  const rest = Math.max(0, bytes - length);
  const filler = rest > 0 ? `<p>${words(20)}</p>`.repeat(Math.ceil(rest / 140)) : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reference</title><style>body{font:16px/1.5 sans-serif;margin:0 20%}</style><body><main>${sections.join('\n')}${filler}</main></body></html>`;
}
