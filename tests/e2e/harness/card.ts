import { type CDPSession, expect, type Frame, type Page } from '@playwright/test';

/** An open card, as a reader finds it. */
export interface SeenCard {
  /** All its words, white space folded. */
  text: string;
  role: string | null;
  /** The quotes it shows, each with the language it declares. */
  quotes: { text: string; lang: string | null }[];
  links: string[];
  /** Names of its buttons, in order. */
  buttons: string[];
  /** Where it lies, CSS px of the viewport. */
  box: { x: number; y: number; width: number; height: number };
}

interface DomNode {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
  contentDocument?: DomNode;
}

const sessions = new WeakMap<Page | Frame, CDPSession>();

async function sessionOf(target: Page | Frame): Promise<CDPSession> {
  const known = sessions.get(target);
  if (known !== undefined) return known;
  const context = 'context' in target ? target.context() : target.page().context();
  const session = await context.newCDPSession(target);
  sessions.set(target, session);
  return session;
}

/**
 * The card that is open in a page, or in a frame with a process of its own; null where none is. Its root is closed
 * to every script, so it is read as the browser's inspector reads it.
 */
export async function readCard(target: Page | Frame): Promise<SeenCard | null> {
  const session = await sessionOf(target);
  const dialog = await findDialog(session);
  if (dialog === null) return null;
  const box = await boxOf(session, dialog.nodeId);
  if (box === null) return null;
  return {
    text: words(dialog),
    role: attribute(dialog, 'role'),
    quotes: elements(dialog, ['BLOCKQUOTE', 'Q']).map((quote) => ({
      text: words(quote),
      lang: attribute(quote, 'lang'),
    })),
    links: elements(dialog, ['A']).flatMap((link) => attribute(link, 'href') ?? []),
    buttons: elements(dialog, ['BUTTON']).map(nameOf),
    box,
  };
}

/** Where a button of the open card lies, CSS px of the viewport, once it is there; by the beginning of its name. */
export async function placeOfButton(page: Page, name: string): Promise<{ x: number; y: number }> {
  const session = await sessionOf(page);
  let box: SeenCard['box'] | null = null;
  const look = async (): Promise<boolean> => {
    const dialog = await findDialog(session);
    const button = dialog && elements(dialog, ['BUTTON']).find((each) => nameOf(each).startsWith(name));
    box = button ? await boxOf(session, button.nodeId) : null;
    return box !== null;
  };
  await expect.poll(look, { message: `the card has a button “${name}”`, intervals: [50] }).toBe(true);
  const { x, y, width, height } = box as unknown as SeenCard['box'];
  return { x: x + width / 2, y: y + height / 2 };
}

/** How large each button of the open card is, CSS px. */
export async function buttonSizes(page: Page): Promise<{ name: string; width: number; height: number }[]> {
  const session = await sessionOf(page);
  const dialog = await findDialog(session);
  const buttons = dialog === null ? [] : elements(dialog, ['BUTTON']);
  return Promise.all(
    buttons.map(async (button) => {
      const { width = 0, height = 0 } = (await boxOf(session, button.nodeId)) ?? {};
      return { name: nameOf(button), width, height };
    }),
  );
}

/** The open card's host and its closed root, by the inspector's numbers for nodes. */
export async function openRoot(session: CDPSession): Promise<{ host: number; root: number }> {
  const found = (await closedRoots(session)).find(({ root }) => dialogIn(root) !== undefined);
  if (found === undefined) throw new Error('No card is open.');
  return { host: found.host.nodeId, root: found.root.nodeId };
}

async function findDialog(session: CDPSession): Promise<DomNode | null> {
  for (const { root } of await closedRoots(session)) {
    const dialog = dialogIn(root);
    if (dialog !== undefined) return dialog;
  }
  return null;
}

async function closedRoots(session: CDPSession): Promise<{ host: DomNode; root: DomNode }[]> {
  const { root: page } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: DomNode;
  };
  return all(page).flatMap((host) =>
    (host.shadowRoots ?? [])
      .filter(({ shadowRootType }) => shadowRootType === 'closed')
      .map((root) => ({ host, root })),
  );
}

const dialogIn = (root: DomNode): DomNode | undefined =>
  all(root).find((node) => attribute(node, 'role') === 'dialog');

/** A node and all below it, shadow roots and frames of the same process included. */
function all(node: DomNode): DomNode[] {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  if (node.contentDocument) below.push(node.contentDocument);
  return [node, ...below.flatMap(all)];
}

const elements = (node: DomNode, names: string[]): DomNode[] =>
  all(node).filter(({ nodeName }) => names.includes(nodeName.toUpperCase()));

function attribute({ attributes = [] }: DomNode, name: string): string | null {
  for (let at = 0; at < attributes.length; at += 2)
    if (attributes[at] === name) return attributes[at + 1] ?? '';
  return null;
}

const nameOf = (button: DomNode): string => attribute(button, 'aria-label') ?? words(button);

const words = (node: DomNode): string =>
  all(node)
    .filter(({ nodeName }) => nodeName === '#text')
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

async function boxOf(session: CDPSession, nodeId: number): Promise<SeenCard['box'] | null> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    // Not laid out: there, but not shown.
    return null;
  }
}
