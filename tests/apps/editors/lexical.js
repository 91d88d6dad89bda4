import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';

const root = document.querySelector('#editor');
root.contentEditable = 'true';
const editor = createEditor({
  onError(error) {
    throw error;
  },
});
editor.setRootElement(root);
editor.update(() => $getRoot().append($createParagraphNode()));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
window.editor = {
  focus: () => new Promise((resolve) => editor.focus(() => resolve())),
  read: () => JSON.stringify(editor.getEditorState().toJSON()),
};
