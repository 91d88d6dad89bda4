// Where a browser that can be driven may already be. Plain Node, no dependencies.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Stop } from './run.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Google Chrome and Edge are not looked for: they no longer load an extension from the command line. */
const commands = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox', 'firefox-esr'],
};

const variables = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

function usualPlaces(name, { env, platform }) {
  if (platform === 'darwin') {
    const app = {
      chromium: 'Chromium.app/Contents/MacOS/Chromium',
      firefox: 'Firefox.app/Contents/MacOS/firefox',
    }[name];
    return ['/Applications', `${env.HOME}/Applications`].map((folder) => join(folder, app));
  }
  if (platform === 'win32') {
    const program = {
      chromium: 'Chromium/Application/chrome.exe',
      firefox: 'Mozilla Firefox/firefox.exe',
    }[name];
    return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, program));
  }
  return [];
}

function onPath(name, { env, platform }) {
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

/** The browser Playwright downloaded earlier. Its Firefox is a patched one that takes no extensions. */
async function playwrightsOwn(name) {
  if (name !== 'chromium') return [];
  const { chromium } = await import('playwright');
  return [chromium.executablePath()];
}

const thisMachine = { env: process.env, platform: process.platform, exists: existsSync, playwrightsOwn };

/**
 * Finds a browser: the one named by CHROMIUM_PATH or FIREFOX_PATH, Playwright's own, one on the PATH, or one in
 * the usual places of macOS and Windows.
 * @param {BrowserName} name
 * @returns {Promise<string | null>} the path of its program; null where there is none.
 */
export async function findBrowser(name, machine = thisMachine) {
  const variable = variables[name];
  const chosen = machine.env[variable];
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Stop(`${variable} says ${chosen}, and there is no such file.`);
  }
  const places = [
    ...(await machine.playwrightsOwn(name)),
    ...onPath(name, machine),
    ...usualPlaces(name, machine),
  ];
  return places.find((place) => machine.exists(place)) ?? null;
}

/** Hands a found browser down to child processes, which look at nothing but the variable. */
export function handDown(name, path) {
  process.env[variables[name]] = path;
}
