import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/score.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'score-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** What the scorer says about a file with this content, and how it ends. */
function score(content: string): Promise<{ code: number | string | null | undefined; said: string }> {
  const file = join(folder, 'passages.jsonl');
  writeFileSync(file, content);
  return new Promise((resolve) => {
    execFile(process.execPath, [script, file], (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, said: stdout + stderr }),
    );
  });
}

const passage = (change: object = {}) =>
  JSON.stringify({
    id: 'a',
    lang: 'en',
    type: 'mention',
    text: 'Xiaomi Auto grows',
    mentions: [{ start: 0, end: 11, surface: 'Xiaomi Auto', kind: 'unit', core: true }],
    ...change,
  });

it.each([
  ['is empty', '', 'holds no passages'],
  ['ends in the middle of a line', `${passage()}\n{"id": "b", "la`, 'line 2: is no JSON'],
  ['holds a list', '[1, 2]', 'line 1: is no object'],
  ['holds nothing for a passage', 'null', 'line 1: is no object'],
  ['lacks the text', passage({ text: undefined }), 'line 1: text is no text'],
  ['has an unknown type', passage({ type: 'decoys' }), 'line 1: type is "decoys"'],
  ['has no list of mentions', passage({ mentions: {} }), 'line 1: mentions is no list'],
  ['has an empty mention', passage({ mentions: [null] }), 'line 1: mentions[0] has no range'],
  [
    'has a mention that is elsewhere',
    passage({ mentions: [{ start: 1, end: 12, surface: 'Xiaomi Auto', kind: 'unit' }] }),
    'line 1: mentions[0] says "Xiaomi Auto", but the text there reads "iaomi Auto "',
  ],
  ['names a passage twice', `${passage()}\n${passage()}`, 'line 2: the id a is used twice'],
])('a labelled file that %s is refused, and told where it is wrong', async (_, content, message) => {
  const { code, said } = await score(content);
  expect(said).toContain(message);
  expect(said).not.toContain('    at ');
  expect(code).toBe(2);
});

it('a whole labelled file is scored', { timeout: 30_000 }, async () => {
  const { code, said } = await score(`\uFEFF${passage()}\r\n\r\n`);
  expect(said).toMatch(/^all +1 +1 +100\.0 % +100\.0 % +100\.0 %/m);
  expect(code).toBe(0);
});
