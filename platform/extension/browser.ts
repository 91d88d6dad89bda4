/** The WebExtension API of the extension's own contexts: background and pages (docs/decisions/0004). */
export { default as browser } from 'webextension-polyfill';
