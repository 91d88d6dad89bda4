import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadScript } from './script';

interface Machine {
  env: Record<string, string>;
  platform: string;
  exists(path: string): boolean;
  playwrightsOwn(name: string): Promise<string[]>;
}

interface FindBrowser {
  findBrowser(name: 'chromium' | 'firefox', machine: Machine): Promise<string | null>;
}

const { findBrowser } = await loadScript<FindBrowser>('find-browser.mjs');

const downloaded = join('/cache', 'chrome');

/** A machine on which only these files exist. */
function machineWith(files: string[], env: Record<string, string> = {}, platform = 'linux'): Machine {
  return {
    env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter), HOME: '/home/reader', ...env },
    platform,
    exists: (path) => files.includes(path),
    playwrightsOwn: async (name) => (name === 'chromium' ? [downloaded] : []),
  };
}

test('the browser that the reader names goes before any other', async () => {
  const machine = machineWith(['/opt/my-chromium', downloaded], { CHROMIUM_PATH: '/opt/my-chromium' });
  expect(await findBrowser('chromium', machine)).toBe('/opt/my-chromium');
});

test('a named browser that is not there is said to be missing, not replaced', async () => {
  const machine = machineWith([downloaded], { CHROMIUM_PATH: '/opt/gone' });
  await expect(findBrowser('chromium', machine)).rejects.toThrow('CHROMIUM_PATH says /opt/gone');
});

test('Playwright’s own goes before one on the path', async () => {
  const chromium = join('/usr/bin', 'chromium');
  expect(await findBrowser('chromium', machineWith([chromium, downloaded]))).toBe(downloaded);
  expect(await findBrowser('chromium', machineWith([chromium]))).toBe(chromium);
});

test('Debian’s Firefox is found on the path', async () => {
  const esr = join('/usr/bin', 'firefox-esr');
  expect(await findBrowser('firefox', machineWith([esr]))).toBe(esr);
});

test('browsers of macOS and Windows are found in their usual places', async () => {
  const app = join('/Applications', 'Firefox.app/Contents/MacOS/firefox');
  expect(await findBrowser('firefox', machineWith([app], {}, 'darwin'))).toBe(app);
  const program = join('/Program Files', 'Mozilla Firefox/firefox.exe');
  const windows = machineWith([program], { PROGRAMFILES: '/Program Files' }, 'win32');
  expect(await findBrowser('firefox', windows)).toBe(program);
});

test('null where there is none; Google Chrome does not count, for it loads no extension', async () => {
  expect(await findBrowser('chromium', machineWith([join('/usr/bin', 'google-chrome')]))).toBeNull();
});
