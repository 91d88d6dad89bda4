// npm run shots: every surface in every look, from the extension as it is built, into docs/screenshots/.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { main, root, runTool, Stop } from './run.mjs';
import { openStudio } from './shots-studio.mjs';

const folder = join(root, 'docs/screenshots');
/** Letters by which pictures are chosen, as in `npm run shots -- popup`; all of them without. */
const wanted = process.argv[2] ?? '';

const languages = ['en', 'zh-CN', 'ar'];
const themes = ['light', 'dark'];
const light = ['light'];
const english = ['en'];
const popup = { width: 400, height: 600 };
const narrow = { width: 320, height: 640 };
const wide = { width: 800, height: 900 };
/** A page of the extension is shown from its top, so far down. */
const tall = { width: 800, height: 1200 };

/** Every combination of a language and a theme. */
const each = (tags, looks) => tags.flatMap((language) => looks.map((theme) => ({ language, theme })));

/** What is drawn in every look. */
const inEveryLook = (look) => [
  { name: 'card', look, take: (studio) => studio.card('Xiaomi Motors', { width: 640, height: 440 }) },
  {
    name: 'card-compared',
    look,
    take: (studio) => studio.card('Xiaomi Auto', { width: 640, height: 620 }),
  },
  { name: 'card-sheet', look, take: (studio) => studio.sheet('Xiaomi Auto', { width: 390, height: 760 }) },
  { name: 'popup-goals', look, take: (studio) => studio.popup(popup, 0) },
  { name: 'options-settings', look, take: (studio) => studio.own('options.html#settings', tall) },
];

/** What is drawn: a name, the looks it is drawn in, and how the studio takes it. */
const pictures = [
  ...each(languages, themes).flatMap(inEveryLook),
  ...each(languages, light).flatMap((look) => [
    { name: 'card-320', look, take: (studio) => studio.card('Xiaomi Motors', narrow) },
    { name: 'card-sheet-320', look, take: (studio) => studio.sheet('Xiaomi Auto', narrow) },
    { name: 'popup-strategy', look, take: (studio) => studio.popup(popup, 1) },
    { name: 'popup-progress', look, take: (studio) => studio.popup(popup, 2) },
    { name: 'popup-here', look, take: (studio) => studio.popup(popup, 3) },
    { name: 'popup-320', look, take: (studio) => studio.popup(narrow, 0) },
    { name: 'popup-here-320', look, take: (studio) => studio.popup(narrow, 3) },
    { name: 'popup-state-off', look, take: (studio) => studio.popup(popup, 0, 'off') },
    { name: 'popup-state-paused', look, take: (studio) => studio.popup(popup, 0, 'paused') },
    { name: 'popup-state-none', look, take: (studio) => studio.popup(popup, 3, 'none') },
    { name: 'popup-state-restricted', look, take: (studio) => studio.popup(popup, 0, 'restricted') },
    { name: 'popup-state-not-started', look, take: (studio) => studio.popup(popup, 0, 'not-started') },
    { name: 'side-panel', look, take: (studio) => studio.sidePanel({ width: 360, height: 900 }) },
    { name: 'options-sites', look, take: (studio) => studio.own('options.html#sites', tall, 'sites') },
    { name: 'options-dataset', look, take: (studio) => studio.own('options.html#dataset', wide) },
    { name: 'options-privacy', look, take: (studio) => studio.own('options.html#privacy', wide) },
    { name: 'options-settings-320', look, take: (studio) => studio.own('options.html#settings', narrow) },
    { name: 'options-sites-320', look, take: (studio) => studio.own('options.html#sites', narrow, 'sites') },
    { name: 'welcome', look, take: (studio) => studio.own('welcome.html', wide) },
    { name: 'welcome-card', look, take: (studio) => studio.practice(wide) },
    { name: 'welcome-320', look, take: (studio) => studio.own('welcome.html', narrow) },
  ]),
  // Forced colours are the system's in every language.
  ...each(english, ['forced']).flatMap(inEveryLook),
  ...each(english, ['dark', 'forced']).flatMap((look) => [
    { name: 'popup-here', look, take: (studio) => studio.popup(popup, 3) },
    { name: 'side-panel', look, take: (studio) => studio.sidePanel({ width: 360, height: 900 }) },
    { name: 'options-sites', look, take: (studio) => studio.own('options.html#sites', tall, 'sites') },
    { name: 'welcome', look, take: (studio) => studio.own('welcome.html', wide) },
  ]),
];

const fileOf = ({ name, look: { language, theme } }) => `${name}-${language.toLowerCase()}-${theme}.png`;

await main(async () => {
  const program = await findBrowser('chromium');
  if (program === null) throw new Stop('No Chromium was found. Set CHROMIUM_PATH to its program.');
  if ((await runTool('wxt', ['build'], { quiet: true })) !== 0)
    throw new Stop('The extension does not build.');
  mkdirSync(folder, { recursive: true });
  const chosen = pictures.filter((picture) => fileOf(picture).includes(wanted));
  if (wanted === '')
    for (const file of readdirSync(folder)) if (file.endsWith('.png')) rmSync(join(folder, file));
  const studio = await openStudio({ program, extension: join(root, '.output/chrome-mv3') });
  try {
    for (const picture of chosen) {
      await studio.dress(picture.look);
      await picture.take({ ...studio, path: join(folder, fileOf(picture)) });
    }
  } finally {
    await studio.close();
  }
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  console.log(`${chosen.length} pictures in docs/screenshots, ${(bytes / 1e6).toFixed(1)} MB.`);
  console.log('They show the faces that readers see where Debian’s fonts-inter, fonts-noto-cjk and');
  console.log('fonts-noto-core are installed; elsewhere, what stands in for them.');
});
