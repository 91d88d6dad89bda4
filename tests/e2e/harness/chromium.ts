import { type BrowserContext, chromium } from '@playwright/test';
import { startTrace, traceKey } from '../oracles/trace';

export interface Launch {
  /** Port of the page server, the only way out. */
  port: number;
  /** Folder of the unpacked extension; without one the browser is plain. */
  extension?: string;
  /** Folder of the profile; a fresh one where none is named. */
  profile?: string;
  /** The language of the browser’s own interface, as a BCP 47 tag; that of the machine where none is named. */
  language?: string;
}

/** Where Chromium looks for accounts and for hints about forms; named by us, so that its own wishes are known. */
const ownServer = 'https://browser.invalid';
/** Asks about newer versions of the browser's parts, and gets them; no switch stops it. */
const updates = /^https?:\/\/(?:update\.googleapis|redirector\.gvt1)\.com[:/]/;

/** Whether it is the browser itself that asked for an address. */
export const isBrowsersOwn = (url: string): boolean => url.startsWith(ownServer) || updates.test(url);

/** Starts Chromium, headless, with or without the extension, and the trace probe in every page. */
export async function launchChromium({
  port,
  extension,
  profile = '',
  language,
}: Launch): Promise<BrowserContext> {
  const asRoot = process.getuid?.() === 0;
  const executablePath = process.env.CHROMIUM_PATH;
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    // Everything goes to the page server, the loopback interface included.
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' },
    viewport: { width: 1000, height: 700 },
    // Linux asks the environment, other systems the switch below; what pages are told comes from `locale`.
    ...(language && { locale: language, env: { ...process.env, LANGUAGE: language } }),
    // Playwright keeps pages out of the back/forward cache and extensions out of the browser.
    ignoreDefaultArgs: ['--disable-back-forward-cache', '--disable-extensions'],
    args: [
      `--gaia-url=${ownServer}`,
      `--autofill-server-url=${ownServer}`,
      ...(language ? [`--lang=${language}`] : []),
      ...(asRoot ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  await context.addInitScript(startTrace, traceKey);
  return context;
}
