import type { BrowserContext, Page } from '@playwright/test';

/** The extension in a running Chromium, reached from behind the stage. */
export interface Extension {
  readonly id: string;
  /** Address of one of its own pages. */
  url(path: string): string;
  /** A page of the extension in which no code of its own runs, but which may use all that it may. */
  readonly backstage: Page;
  /** Runs a function in the background; starts it first where it has died. */
  inWorker<R, A>(run: (given: A) => R | Promise<R>, given: A): Promise<R>;
  /** Kills the background as the browser does; resolves when it is dead. */
  killWorker(): Promise<void>;
  /** All that is in `storage.local`. */
  stored(): Promise<Record<string, unknown>>;
  /** Puts items there directly, as an earlier session left them. */
  store(items: Record<string, unknown>): Promise<void>;
  /** Asks the background for a choice as the popup does; resolves to its answer. */
  intend(intent: object): Promise<unknown>;
  /** The browser's number of a page's tab. */
  tabOf(page: Page): Promise<number>;
}

/** Finds the extension in a browser that was started with it. */
export async function findExtension(context: BrowserContext): Promise<Extension> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const url = (path: string): string => `chrome-extension://${id}/${path}`;
  const backstage = await context.newPage();
  await backstage.goto(url('manifest.json'));
  const session = await context.newCDPSession(backstage);
  const waiting = new Set<() => void>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (!versions.every(({ runningStatus }) => runningStatus === 'stopped')) return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  });
  await session.send('ServiceWorker.enable');

  return {
    id,
    url,
    backstage,
    async inWorker(run, given) {
      // A message nobody knows wakes the background and has no other effect.
      await backstage.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
      const alive = context.serviceWorkers().at(-1);
      if (alive === undefined) throw new Error('The background does not start.');
      return alive.evaluate(run as (given: unknown) => Awaited<ReturnType<typeof run>>, given);
    },
    async killWorker() {
      const dead = new Promise<void>((resolve) => waiting.add(resolve));
      await session.send('ServiceWorker.stopAllWorkers');
      await dead;
    },
    stored: () => backstage.evaluate(() => chrome.storage.local.get(null)),
    store: (items) => backstage.evaluate((given) => chrome.storage.local.set(given), items),
    intend: (intent) =>
      backstage.evaluate((given) => chrome.runtime.sendMessage({ type: 'intent', intent: given }), intent),
    async tabOf(page) {
      const tabs = await backstage.evaluate(async () =>
        (await chrome.tabs.query({})).map(({ id: number, url: address }) => ({ number, address })),
      );
      const found = tabs.filter(({ address }) => address === page.url());
      const number = found[0]?.number;
      if (found.length !== 1 || number === undefined)
        throw new Error(`${found.length} tabs show ${page.url()}`);
      return number;
    },
  };
}

/** Leaves the extension as if it had just been installed, and its pages closed. */
export async function resetExtension(context: BrowserContext, { backstage }: Extension): Promise<void> {
  for (const page of context.pages()) if (page !== backstage) await page.close();
  await backstage.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
}

/** Switches an extension off or on, as the reader can on the browser's page of extensions. */
export async function switchExtension(context: BrowserContext, id: string, on: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(({ id: which, on: wanted }) => chrome.management.setEnabled(which, wanted), { id, on });
  await page.close();
}
