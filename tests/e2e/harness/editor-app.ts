import { bundleForBrowser } from './app-bundle';
import type { PageServer } from './page-server';
import { pageOf } from './pages';

/** Where `serveEditor` serves one. */
export const editorUrl = 'http://editor.example.test/';

export interface EditorUnderTest {
  name: string;
  redo?: string;
  /** Draws what is written as ordinary text beside the element that takes the keys. */
  drawsPlainText?: boolean;
}

/** Each in an element of its own, beside a mention: `tests/apps/editors`. */
export const editors: EditorUnderTest[] = [
  { name: 'prosemirror' },
  { name: 'lexical' },
  { name: 'slate' },
  { name: 'quill', redo: 'Control+Shift+z' },
  { name: 'ckeditor' },
  { name: 'tinymce' },
  { name: 'codemirror' },
  { name: 'monaco', drawsPlainText: true },
];

/** 500 keys, with mentions and line ends among them. */
export const typed = [
  'Xiaomi Auto wants to be among the first five within 15 to 20 years. ',
  'The SU7 Ultra is one thing, the factory another; Xiaomi EV said so.\n',
]
  .join('')
  .repeat(5)
  .slice(0, 500);

/** What each puts on the window once it is there. */
export interface Editor {
  focus(): unknown;
  read(): string;
}

/** Bundles an editor and serves it; gives the page it is in. */
export async function serveEditor(server: PageServer, { name }: EditorUnderTest): Promise<string> {
  const { script, style } = await bundleForBrowser(`editors/${name}.js`, 'production');
  server.serve(`${editorUrl}app.js`, { body: script, type: 'text/javascript' });
  server.serve(`${editorUrl}app.css`, { body: style, type: 'text/css' });
  const head = '<link rel="stylesheet" href="/app.css">';
  return pageOf('<p>About Xiaomi Auto:</p><div id="editor"></div><script src="/app.js"></script>', head);
}
