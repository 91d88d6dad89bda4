/**
 * The browser's own extension API, for scripts that run inside other people's pages. The polyfill would add
 * 10 kB to every frame of every page (docs/decisions/0004); what these scripts use returns promises in every
 * version supported.
 */
export const api: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** False once the extension was updated, switched off or removed while this script lives on (an orphan). */
export function alive(): boolean {
  try {
    return !!api.runtime?.id;
  } catch {
    return false;
  }
}
