import * as monaco from 'monaco-editor/editor/editor.api';

// A worker that never answers: plain text asks it nothing that matters here.
window.MonacoEnvironment = {
  getWorker: () => new Worker(URL.createObjectURL(new Blob([''], { type: 'text/javascript' }))),
};
const host = document.querySelector('#editor');
host.style.height = '300px';
const editor = monaco.editor.create(host, { value: '', language: 'plaintext' });
window.editor = { focus: () => editor.focus(), read: () => editor.getValue() };
