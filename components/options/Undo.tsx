import { usePage } from '../page/page-context';

/** What was just done, and the way back. */
export function Undo({ text, onUndo }: { text: string; onUndo(): void }) {
  const { files } = usePage().locale.page.options;
  return (
    <p class="undo" role="status">
      <span>{text}</span>
      <button type="button" class="button" onClick={onUndo}>
        {files.undo}
      </button>
    </p>
  );
}
