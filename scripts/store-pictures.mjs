// npm run store-pictures: the pictures the stores show, from the drawings in assets/store and the extension as it is built.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { main, root, runTool, Stop } from './run.mjs';
import { openStudio } from './shots-studio.mjs';

const drawings = join(root, 'assets/store');
const folder = join(root, 'docs/store');
const popup = { width: 400, height: 600 };
/** What the drawings show is taken twice as fine, as they set it in other sizes. */
const fine = 2;

/** The surfaces that stand in the drawings, by the ids they have there. */
const surfaces = {
  'card-compared': { take: (studio) => studio.card('Xiaomi Auto', { width: 800, height: 620 }, fine) },
  'card-dark': {
    theme: 'dark',
    take: (studio) => studio.card('Xiaomi Auto', { width: 800, height: 620 }, fine),
  },
  'card-marquee': { take: (studio) => studio.card('Xiaomi Auto', { width: 640, height: 620 }, fine) },
  'popup-goals': { take: (studio) => studio.popup(popup, 0, 'read', fine) },
  'popup-progress': { take: (studio) => studio.popup(popup, 2, 'read', fine) },
  'popup-here': { take: (studio) => studio.popup(popup, 3, 'read', fine) },
  'popup-off': { take: (studio) => studio.popup(popup, 0, 'off', fine) },
  'popup-ja': { language: 'ja', take: (studio) => studio.popup(popup, 0, 'read', fine) },
  'popup-de': { language: 'de', take: (studio) => studio.popup(popup, 0, 'read', fine) },
  'popup-ar': { language: 'ar', take: (studio) => studio.popup(popup, 0, 'read', fine) },
  'options-sites': {
    take: (studio) => studio.own('options.html#sites', { width: 800, height: 800 }, 'sites', fine),
  },
};

const sizeOf = (drawing) => {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(readFileSync(drawing, 'utf8'));
  return { width: Number(width), height: Number(height) };
};

await main(async () => {
  const program = await findBrowser('chromium');
  if (program === null) throw new Stop('No Chromium was found. Set CHROMIUM_PATH to its program.');
  if ((await runTool('wxt', ['build'], { quiet: true })) !== 0)
    throw new Stop('The extension does not build.');
  mkdirSync(folder, { recursive: true });
  const taken = mkdtempSync(join(tmpdir(), 'on-record-store-'));
  const studio = await openStudio({ program, extension: join(root, '.output/chrome-mv3') });
  try {
    for (const [id, { language = 'en', theme = 'light', take }] of Object.entries(surfaces)) {
      await studio.dress({ language, theme });
      await take({ ...studio, path: join(taken, `${id}.png`) });
    }
    await studio.dress({ language: 'en', theme: 'light' });
    for (const file of readdirSync(drawings).filter((name) => name.endsWith('.svg'))) {
      const drawing = join(drawings, file);
      const path = join(folder, `${basename(file, '.svg')}.png`);
      await studio.drawing(pathToFileURL(drawing).href, sizeOf(drawing), path, pathToFileURL(taken).href);
    }
  } finally {
    await studio.close();
    rmSync(taken, { recursive: true });
  }
});
