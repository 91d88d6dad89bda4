import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectMarionette } from './marionette.mjs';
import { Stop } from './run.mjs';
import { until } from './until.mjs';

/** How long Firefox may take to start, and to end, in ms. */
const starting = 30_000;
const ending = 5000;

function preferences(settings) {
  return Object.entries(settings)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** No first-run pages, and a port for Marionette that Firefox chooses itself. */
const quiet = {
  'marionette.port': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
};

/**
 * Starts Firefox with a profile of its own, and connects to it.
 * @param {{ program: string, headless: boolean, settings: Record<string, string | number | boolean> }} options
 */
export async function launchFirefox({ program, headless, settings }) {
  const profile = mkdtempSync(join(tmpdir(), 'on-record-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences({ ...quiet, ...settings }));
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(program, [...args, ...(headless ? ['--headless'] : [])], { stdio: 'ignore' });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const kill = () => child.kill('SIGKILL');

  const leave = () => {
    kill();
    removeProfile();
  };
  process.once('exit', leave);

  async function end() {
    child.kill();
    const timer = setTimeout(kill, ending);
    await ended;
    clearTimeout(timer);
    process.off('exit', leave);
    removeProfile();
  }

  const port = await until(async () => {
    try {
      return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')) || null;
    } catch {
      return null;
    }
  }, starting);
  if (port === null) {
    await end();
    throw new Stop(`Firefox (${program}) did not start.`);
  }
  return { marionette: await connectMarionette(port), ended, end };
}
