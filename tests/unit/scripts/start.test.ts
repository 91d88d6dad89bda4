import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scripts } from './script';

test.each([
  ['a file that does not exist', ['nowhere.html'], /There is no file .*nowhere\.html/],
  ['a file that is neither page nor text', ['package.json'], /neither a page .* nor a text/],
  ['an address that is none', ['http://'], /is not an address/],
  ['a page that is not on the web', ['ftp://example.com/a'], /pages on the web/],
  ['two pages', ['a.html', 'b.html'], /One page at a time/],
  ['an option it does not have', ['--chrome'], /--chrome[\s\S]*Usage: npm start/],
])('npm start ends with a sentence and code 1 on %s', (_, args, sentence) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(scripts, 'start.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: join(scripts, '..') },
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/^\s+at /m);
});
