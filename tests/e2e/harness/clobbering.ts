/** Names that a page can hide members of `document` behind. */
export const documentMembers =
  'body head documentElement title contentType readyState defaultView activeElement createTreeWalker createElement createElementNS createRange querySelector querySelectorAll getElementsByTagName getSelection elementFromPoint caretPositionFromPoint addEventListener fullscreenElement adoptedStyleSheets styleSheets location prerendering childNodes children firstChild parentNode nodeType'.split(
    ' ',
  );

/** Names that the fields of a form can hide its members behind. */
export const formMembers =
  'parentNode parentElement nodeType nodeName childNodes children firstChild lastChild nextSibling previousSibling attributes isConnected getRootNode matches closest contains textContent ownerDocument localName tagName shadowRoot isContentEditable compareDocumentPosition checkVisibility namespaceURI hidden lang'.split(
    ' ',
  );
