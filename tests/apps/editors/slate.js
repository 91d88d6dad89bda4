import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';

function App() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  window.editor = {
    focus: () => ReactEditor.focus(editor),
    read: () => JSON.stringify(editor.children),
  };
  const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
  return h(Slate, { editor, initialValue }, h(Editable));
}
createRoot(document.querySelector('#editor')).render(h(App));
