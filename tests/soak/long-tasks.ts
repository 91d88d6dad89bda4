import type { BrowserContext, CDPSession } from '@playwright/test';

/** Longest stretch of the extension's own code in any page, ms, and how many lasted beyond a limit. */
export interface OwnTasks {
  longest: number;
  beyond: number;
  /** Which functions of which scripts lasted that long. */
  where: string[];
}

interface TraceEvent {
  name: string;
  /** Microseconds by the clock, and of the thread's own time: what else the machine does is none of ours. */
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; functionName?: string } };
}

/** Traces a browser from now on; the function it gives ends that and tells. */
export async function traceOwnTasks(
  context: BrowserContext,
  id: string,
  limitMs: number,
): Promise<() => Promise<OwnTasks>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser cannot be reached.');
  const own: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) if (isOwn(event, id)) own.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordContinuously',
      includedCategories: ['devtools.timeline'],
      excludedCategories: ['*'],
    },
  });
  return () => finish(session, own, limitMs);
}

function isOwn({ name, dur, args }: TraceEvent, id: string): boolean {
  const runs = name === 'FunctionCall' || name === 'EvaluateScript';
  return runs && dur !== undefined && args?.data?.url?.startsWith(`chrome-extension://${id}/`) === true;
}

async function finish(session: CDPSession, own: TraceEvent[], limitMs: number): Promise<OwnTasks> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const times = own.map(({ dur = 0, tdur = dur, args }) => ({
    ms: tdur / 1000,
    where: `${args?.data?.url?.split('/').at(-1)} ${args?.data?.functionName ?? ''}`.trim(),
  }));
  const long = times.filter(({ ms }) => ms > limitMs);
  return {
    longest: Math.max(0, ...times.map(({ ms }) => ms)),
    beyond: long.length,
    where: [...new Set(long.map(({ ms, where }) => `${where}: ${Math.round(ms)} ms`))],
  };
}
