import type { BrowserContext, CDPSession, Frame, Page } from '@playwright/test';

/** Something that went wrong in a page or in one of the worlds beside it, in one line. */
export type Fault = string;

/** Follows every page of a browser from now on and gathers what goes wrong in any of its worlds. */
export function watchFaults(context: BrowserContext): { faults: Fault[]; ready(page: Page): Promise<void> } {
  const faults: Fault[] = [];
  const watched = new Map<Page, Promise<void>>();

  async function listen(target: Page | Frame): Promise<void> {
    const session = await context.newCDPSession(target);
    gatherFaults(session, faults);
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  }

  function watch(page: Page): Promise<void> {
    const known = watched.get(page);
    if (known !== undefined) return known;
    // A page that is closed at once has no session to listen to, and nothing left that could go wrong.
    const ready = listen(page).catch(() => undefined);
    watched.set(page, ready);
    page.on('framenavigated', (frame) => {
      // A frame of another site lives in a process of its own; the others are heard through their page.
      if (frame !== page.mainFrame()) listen(frame).catch(() => undefined);
    });
    return ready;
  }

  for (const page of context.pages()) void watch(page);
  context.on('page', (page) => void watch(page));
  return { faults, ready: watch };
}

/**
 * The driver has a script of its own run in every frame, also in one that allows none. Now and then the browser says so,
 * with the extension and without it.
 */
const driversOwn = /^Blocked script execution in .* sandboxed and the 'allow-scripts' permission is not set/;

/** Exceptions and complaints of all execution contexts of a target: the page's own and the isolated ones. */
function gatherFaults(session: CDPSession, faults: Fault[]): void {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
    faults.push(`exception: ${exception?.description ?? text} ${url ?? ''}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'warning' && type !== 'assert') return;
    faults.push(`console.${type}: ${args.map(({ value, description }) => value ?? description).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    if (driversOwn.test(text)) return;
    if (level === 'error' || level === 'warning') faults.push(`log ${level}: ${text} ${url ?? ''}`);
  });
}

interface TunnelledEvent {
  id?: number;
  method?: string;
  params?: {
    type?: string;
    args?: { value?: unknown; description?: string }[];
    exceptionDetails?: { text: string; exception?: { description?: string } };
  };
}

/** What went wrong in the extension's worker since it was started: the browser tells whoever begins to listen. */
export async function workerFaults(context: BrowserContext): Promise<Fault[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser cannot be reached.');
  const faults: Fault[] = [];
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { targetId, type } of targetInfos) {
      if (type !== 'service_worker') continue;
      const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
      await new Promise<void>((resolve) => {
        session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
          if (from !== sessionId) return;
          const { id, method, params } = JSON.parse(message) as TunnelledEvent;
          if (id !== undefined) resolve();
          const { exceptionDetails: thrown, type: level, args = [] } = params ?? {};
          if (thrown) faults.push(`worker exception: ${thrown.exception?.description ?? thrown.text}`);
          if (method === 'Runtime.consoleAPICalled' && (level === 'error' || level === 'warning')) {
            faults.push(
              `worker console.${level}: ${args.map((arg) => arg.value ?? arg.description).join(' ')}`,
            );
          }
        });
        const message = JSON.stringify({ id: 1, method: 'Runtime.enable' });
        void session.send('Target.sendMessageToTarget', { sessionId, message });
      });
    }
  } finally {
    await session.detach();
  }
  return faults;
}
