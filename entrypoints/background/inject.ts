import markStyle from '../../assets/marks.css?raw';
import { browser } from '../../platform/extension/browser';

/** The frame that asked; read from the browser's own account of the sender. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/**
 * Runs scripts of the package in one frame's isolated world, one after the other: sent together they would run as one
 * task, which a reader could feel. Rejects where the frame is gone or closed to us.
 */
export async function inject(frame: Frame, files: string[]): Promise<void> {
  for (const file of files) await injectAtOnce(frame, [file]);
}

/** The same as one task, which spares the way there and back between them: for what is short together. */
export async function injectAtOnce({ tabId, frameId }: Frame, files: string[]): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files,
    injectImmediately: true,
  });
}

/**
 * The style of the marks. The origin differs by engine, as measured: Chromium paints everything with AUTHOR and
 * loses the tint with USER; Firefox reaches into shadow roots only with USER.
 */
export async function insertMarkStyle({ tabId, frameId }: Frame): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId, frameIds: [frameId] },
    css: markStyle,
    origin: import.meta.env.FIREFOX ? 'USER' : 'AUTHOR',
  });
}
