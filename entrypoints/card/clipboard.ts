import { runCommand } from '../../platform/page/calls';

/**
 * Copies text; to be called in a press. Pages without https have no clipboard object: there the browser's own copy
 * command is answered with our text. Resolves to false where both refuse.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let copied = false;
  const answer = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  addEventListener('copy', answer, { capture: true });
  try {
    runCommand('copy');
  } finally {
    removeEventListener('copy', answer, { capture: true });
  }
  return copied;
}
