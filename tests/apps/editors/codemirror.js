import { basicSetup, EditorView } from 'codemirror';

const view = new EditorView({ parent: document.querySelector('#editor'), extensions: [basicSetup] });
window.editor = { focus: () => view.focus(), read: () => view.state.doc.toString() };
