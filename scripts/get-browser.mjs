import { readFileSync } from 'node:fs';
import { findBrowser, handDown } from './find-browser.mjs';
import { run, runTool, Stop } from './run.mjs';

const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };

const isRoot = process.getuid?.() === 0;

/** Ubuntu is left out on purpose: its packages of these names are empty shells around a snap. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function getFromDebian(names) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { quiet: true, env });
  // One by one: a package that cannot be had must not keep the other away.
  for (const name of names.map((absent) => debianPackages[absent])) {
    console.log(`Installing ${name} with apt-get …`);
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { quiet: true, env });
  }
}

async function getFromPlaywright() {
  console.log('Downloading Chromium with Playwright …');
  // As root, Playwright can also install the system libraries that Chromium needs.
  const withLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  await runTool('playwright', ['install', ...withLibraries, 'chromium'], { quiet: true });
}

const howToGet = {
  chromium:
    'No Chromium was found, and none could be downloaded. Install Chromium (Google Chrome does not load extensions this way) or set CHROMIUM_PATH to its program.',
  firefox: 'No Firefox was found. Install it, or set FIREFOX_PATH to its program.',
};

/**
 * Finds the browsers named, and gets those that are missing where that can be done without asking. Their paths
 * are handed down to child processes.
 * @param {import('./find-browser.mjs').BrowserName[]} names
 * @returns {Promise<{ paths: Partial<Record<import('./find-browser.mjs').BrowserName, string>>, missing: string[] }>}
 *   `missing`: for each browser that could not be had, a sentence saying what to do.
 */
export async function getBrowsers(names) {
  const paths = {};
  const look = async () => {
    for (const name of names) paths[name] ??= (await findBrowser(name)) ?? undefined;
    return names.filter((name) => paths[name] === undefined);
  };
  let absent = await look();
  if (absent.length > 0 && isRoot && isDebian()) {
    await getFromDebian(absent);
    absent = await look();
  }
  if (absent.includes('chromium')) {
    await getFromPlaywright();
    absent = await look();
  }
  for (const [name, path] of Object.entries(paths)) if (path !== undefined) handDown(name, path);
  return { paths, missing: absent.map((name) => howToGet[name]) };
}

/** The path of one browser; stops with a sentence where it cannot be had. */
export async function getBrowser(name) {
  const { paths, missing } = await getBrowsers([name]);
  if (missing[0] !== undefined) throw new Stop(missing[0]);
  return paths[name];
}
