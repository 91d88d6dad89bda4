import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from '@playwright/test';
import { openRoot } from './card';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
  passes: { id: string }[];
}

/** What axe has to say: faults, one line per element, and the names of the rules that found something and no fault. */
export interface Verdict {
  faults: string[];
  passed: string[];
}

const verdictOf = ({ violations, passes }: AxeResult): Verdict => ({
  faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
  passed: passes.map(({ id }) => id),
});

/** What axe finds wrong with a page of the extension, once nothing in it moves: what still fades in has no contrast. */
export async function faultsOf(page: Page): Promise<string[]> {
  // Evaluated from outside the page, which is how it gets past the extension's own policy.
  await page.evaluate(axe);
  const result = await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    return (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run();
  });
  return verdictOf(result).faults;
}

/**
 * What axe says of the card that is open in somebody else's page. Its root is closed to every script, so axe is put
 * into a world of its own, and the root is handed to it there by the browser's inspector: page and extension see
 * nothing of either. Of contrast it tells only below `body`, where the card stands for words in a modal dialog, and
 * only once the card no longer fades in.
 */
export async function verdictOnCard(page: Page): Promise<Verdict> {
  const session = await page.context().newCDPSession(page);
  try {
    const { host, root } = await openRoot(session);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    await session.send('Runtime.evaluate', { expression: axe, contextId: executionContextId });
    const hostId = await inWorld(session, host, executionContextId);
    const rootId = await inWorld(session, root, executionContextId);
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: hostId,
      arguments: [{ objectId: rootId }],
      functionDeclaration: `async function (root) {
        await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
        Object.defineProperty(this, 'shadowRoot', { value: root });
        return axe.run(this);
      }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return verdictOf(result.value as AxeResult);
  } finally {
    await session.detach();
  }
}

/** A node as an object of one world. */
async function inWorld(session: CDPSession, nodeId: number, executionContextId: number): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { nodeId, executionContextId });
  return object.objectId as string;
}
