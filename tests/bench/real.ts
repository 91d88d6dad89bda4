import { type BrowserContext, chromium } from '@playwright/test';
import { builtExtension } from '../e2e/harness/build';
import { type Extension, findExtension } from '../e2e/harness/extension';
import { type PageServer, startPageServer } from '../e2e/harness/page-server';

/** A real browser with the built extension in it, or without: the twin. */
export interface Stage {
  context: BrowserContext;
  server: PageServer;
  extension: Extension | null;
  close(): Promise<void>;
}

export async function launch(withIt: boolean): Promise<Stage> {
  const server = await startPageServer();
  const folder = builtExtension('chrome-mv3');
  const executablePath = process.env.CHROMIUM_PATH;
  const asRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext('', {
    headless: true,
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    proxy: { server: `http://127.0.0.1:${server.port}`, bypass: '<-loopback>' },
    viewport: { width: 1000, height: 700 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      ...(withIt ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
    ],
  });
  const extension = withIt ? await findExtension(context) : null;
  return {
    context,
    server,
    extension,
    async close() {
      await context.close();
      await server.close();
    },
  };
}
