/**
 * What holds in every browser test, whatever it is about.
 * - `identity` (O1): the page's own scripts find it as they would without the extension.
 * - `silence` (O2): nothing goes wrong in any world of a page, nor in the background.
 * - `requests` (O3): nobody asks for an address that the page would not ask for by itself.
 * - `trace` (O5): until the reader's first press, key or pointer move, a page can notice nothing.
 * The painted set (O4) is each test's own to tell: `expectPainted`.
 */
export type Oracle = 'identity' | 'silence' | 'requests' | 'trace';

/** Oracles that a test sets aside because its own purpose contradicts them, each with the reason. */
export type SetAside = Partial<Record<Oracle, string>>;
