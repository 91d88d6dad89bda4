import tinymce from 'tinymce/tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';

tinymce
  .init({ selector: '#editor', license_key: 'gpl', skin: false, content_css: false, promotion: false })
  .then(([editor]) => {
    window.editor = { focus: () => editor.focus(), read: () => editor.getContent() };
  });
