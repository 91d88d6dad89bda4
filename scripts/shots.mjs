// npm run shots: every surface in every look, from the extension as it is built, into docs/screenshots/.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { main, root, runTool, Stop } from './run.mjs';
import { openStudio } from './shots-studio.mjs';
import { smallPng } from './small-png.mjs';

const folder = join(root, 'docs/screenshots');
/** Letters by which pictures are chosen, as in `npm run shots -- popup`; all of them without. */
const wanted = process.argv[2] ?? '';

const languages = ['en', 'zh-CN', 'ar'];
const themes = ['light', 'dark', 'forced'];
const light = ['light'];
const dark = ['dark'];
const english = ['en'];
const popup = { width: 400, height: 600 };
const narrow = { width: 320, height: 640 };
/** Browsers give a popup no more than this height. */
const narrowPopup = { width: 320, height: 600 };
const beside = { width: 360, height: 900 };
const wide = { width: 800, height: 900 };
/** A page of the extension is shown from its top, so far down. */
const tall = { width: 800, height: 1200 };

/** Every combination of a language and a theme. */
const each = (tags, looks) => tags.flatMap((language) => looks.map((theme) => ({ language, theme })));

/** What is drawn in every look. */
const inEveryLook = (look) => [
  { name: 'card', look, take: (studio) => studio.card('Xiaomi Motors', { width: 640, height: 540 }) },
  {
    name: 'card-compared',
    look,
    take: (studio) => studio.card('Xiaomi Auto', { width: 640, height: 740 }),
  },
  { name: 'card-sheet', look, take: (studio) => studio.sheet('Xiaomi Auto', { width: 390, height: 760 }) },
  { name: 'popup-goals', look, take: (studio) => studio.popup(popup, 0) },
  { name: 'options-settings', look, take: (studio) => studio.own('options.html#settings', tall) },
];

/** What a popup may say in place of a summary. */
const states = ['off', 'paused', 'none', 'restricted', 'pdf', 'no-access', 'not-started', 'old-browser'];

/** Where there is little width. */
const inNarrow = (look) => [
  { name: 'card-320', look, take: (studio) => studio.card('Xiaomi Motors', narrow) },
  { name: 'card-sheet-320', look, take: (studio) => studio.sheet('Xiaomi Auto', narrow) },
  { name: 'popup-320', look, take: (studio) => studio.popup(narrowPopup, 0) },
  { name: 'popup-here-320', look, take: (studio) => studio.popup(narrowPopup, 3) },
  { name: 'options-settings-320', look, take: (studio) => studio.own('options.html#settings', narrow) },
  { name: 'options-sites-320', look, take: (studio) => studio.own('options.html#sites', narrow, 'sites') },
  { name: 'welcome-320', look, take: (studio) => studio.own('welcome.html', narrow) },
];

/** What is drawn: a name, the looks it is drawn in, and how the studio takes it. */
const pictures = [
  ...each(languages, themes).flatMap(inEveryLook),
  ...[...each(languages, light), ...each(english, dark)].flatMap(inNarrow),
  ...each(languages, light).flatMap((look) => [
    { name: 'popup-strategy', look, take: (studio) => studio.popup(popup, 1) },
    { name: 'popup-progress', look, take: (studio) => studio.popup(popup, 2) },
    { name: 'popup-here', look, take: (studio) => studio.popup(popup, 3) },
    ...states.map((state) => ({
      name: `popup-state-${state}`,
      look,
      take: (studio) => studio.popup(popup, state === 'none' ? 3 : 0, state),
    })),
    { name: 'side-panel', look, take: (studio) => studio.sidePanel(beside) },
    { name: 'options-sites', look, take: (studio) => studio.own('options.html#sites', tall, 'sites') },
    { name: 'options-dataset', look, take: (studio) => studio.own('options.html#dataset', wide) },
    { name: 'options-privacy', look, take: (studio) => studio.own('options.html#privacy', wide) },
    { name: 'welcome', look, take: (studio) => studio.own('welcome.html', wide) },
    { name: 'welcome-card', look, take: (studio) => studio.practice(wide) },
  ]),
  // Forced colours are the system's in every language.
  ...each(english, ['dark', 'forced']).flatMap((look) => [
    { name: 'popup-here', look, take: (studio) => studio.popup(popup, 3) },
    { name: 'side-panel', look, take: (studio) => studio.sidePanel(beside) },
    { name: 'options-sites', look, take: (studio) => studio.own('options.html#sites', tall, 'sites') },
    { name: 'welcome', look, take: (studio) => studio.own('welcome.html', wide) },
  ]),
  ...each(english, ['print']).flatMap((look) => [
    { name: 'article', look, take: (studio) => studio.printed(wide) },
    { name: 'options-dataset', look, take: (studio) => studio.own('options.html#dataset', wide) },
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
      const path = join(folder, fileOf(picture));
      await picture.take({ ...studio, path });
      writeFileSync(path, smallPng(readFileSync(path)));
    }
  } finally {
    await studio.close();
  }
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  console.log(`${chosen.length} pictures in docs/screenshots, ${(bytes / 1e6).toFixed(1)} MB.`);
  console.log('They show the faces that readers see where Debian’s fonts-inter, fonts-noto-cjk and');
  console.log('fonts-noto-core are installed; elsewhere, what stands in for them.');
});
