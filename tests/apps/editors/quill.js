import Quill from 'quill';

const quill = new Quill('#editor');
window.editor = { focus: () => quill.focus(), read: () => JSON.stringify(quill.getContents()) };
