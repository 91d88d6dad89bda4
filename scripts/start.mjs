// npm start: builds the extension and opens a page with it. Without a display it reports and takes pictures.
import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getBrowser } from './get-browser.mjs';
import { readArguments } from './page-argument.mjs';
import { main, root, runTool, Stop } from './run.mjs';
import { serveFolder } from './serve-folder.mjs';

const sample = { file: join(root, 'assets/sample/article.html') };
const shots = join(root, 'on-record-shots');

/** What drives a browser is loaded once it is needed: a mistyped file name is answered at once. */
const browsers = {
  chromium: {
    open: async (options) => (await import('./open-chromium.mjs')).openChromium(options),
    build: ['build'],
    output: '.output/chrome-mv3',
    readsLocalFiles: true,
  },
  firefox: {
    open: async (options) => (await import('./open-firefox.mjs')).openFirefox(options),
    build: ['build', '-b', 'firefox', '--mv3'],
    output: '.output/firefox-mv3',
    readsLocalFiles: false,
  },
};

const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

/** The address a page has in the browser, and what ends it. */
async function addressOf(page, readsLocalFiles) {
  if ('url' in page) return { url: page.url, close() {} };
  if (readsLocalFiles) return { url: pathToFileURL(page.file).href, close() {} };
  const { origin, close } = await serveFolder(dirname(page.file));
  return { url: `${origin}/${encodeURIComponent(basename(page.file))}`, close };
}

/** What can be seen without a window: the mentions in words, and two pictures. */
async function report(window) {
  const { reportMentions } = await import('./report-mentions.mjs');
  const mentions = await window.mentions();
  await reportMentions(mentions);
  mkdirSync(shots, { recursive: true });
  const page = join(shots, 'page.png');
  const popup = join(shots, 'popup.png');
  const opened = mentions.length > 0 && (await window.openCard());
  await window.shootPage(page);
  await window.shootPopup(popup);
  console.log(`\nPictures in ${shots}:`);
  console.log(`  page.png   the page${opened ? ' with an open card' : ''}`);
  console.log('  popup.png  the popup for this page');
  if (mentions.length > 0 && !opened) throw new Stop('The card did not open on the first mention.');
}

// Ctrl-C ends the browser too: it is closed as this process exits.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

await main(async () => {
  // npm changes to the project's folder; file names are meant from where it was called.
  const asked = readArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  const { open, build, output, readsLocalFiles } = browsers[asked.browser];
  const program = await getBrowser(asked.browser);
  console.log('Building …');
  if ((await runTool('wxt', build, { quiet: true })) !== 0) throw new Stop('The build failed.');

  const address = await addressOf(asked.page ?? sample, readsLocalFiles);
  try {
    const window = await open({ program, extension: join(root, output), headless: !hasDisplay });
    try {
      await window.visit(address.url);
      console.log(`Opened ${address.url}`);
      if (hasDisplay) {
        console.log('Rest the pointer on an underlined name. Close the window to end.');
        await window.closed;
      } else await report(window);
    } finally {
      await window.close();
    }
  } finally {
    address.close();
  }
});
