import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

ClassicEditor.create(document.querySelector('#editor'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold],
  toolbar: ['undo', 'redo', 'bold'],
}).then((editor) => {
  window.editor = { focus: () => editor.editing.view.focus(), read: () => editor.getData() };
});
