import type { Firefox } from './firefox';

/**
 * Composes a text in what has the focus of the page in front, as an input method does: each stage is shown, and the last
 * one is put in. No driver of Firefox has one; the browser's own interface for them does, in the page's process.
 */
export async function compose({ marionette }: Firefox, stages: readonly string[]): Promise<void> {
  const failure = await marionette.inBrowser(
    `const [script] = arguments;
    const { messageManager } = gBrowser.selectedBrowser;
    return new Promise((resolve) => {
      messageManager.addMessageListener('composed', function hear({ data }) {
        messageManager.removeMessageListener('composed', hear);
        resolve(data);
      });
      messageManager.loadFrameScript(script, false);
    });`,
    `data:;charset=utf-8,${encodeURIComponent(`(${inFrame})(${JSON.stringify(stages)})`)}`,
  );
  if (failure !== null) throw new Error(`Nothing was composed: ${failure}`);
}

/** What runs beside the page, with the browser's own rights. */
const inFrame = `(stages) => {
  try {
    const { classes, interfaces } = Components;
    const processor = classes['@mozilla.org/text-input-processor;1'].createInstance(interfaces.nsITextInputProcessor);
    if (!processor.beginInputTransactionForTests(content)) throw new Error('The page is not in front.');
    for (const stage of stages) {
      processor.setPendingCompositionString(stage);
      processor.appendClauseToPendingComposition(stage.length, processor.ATTR_RAW_CLAUSE);
      processor.setCaretInPendingComposition(stage.length);
      processor.flushPendingComposition();
    }
    processor.commitComposition();
    sendAsyncMessage('composed', null);
  } catch (error) {
    sendAsyncMessage('composed', String(error));
  }
}`;
