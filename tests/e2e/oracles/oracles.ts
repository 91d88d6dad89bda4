/**
 * What holds in every browser test, whatever it is about.
 * - `identity` (O1): the page's own scripts find it as they would without the extension.
 * - `silence` (O2): nothing goes wrong in any world of a page, nor in the background.
 * - `requests` (O3): nobody asks for an address that the page would not ask for by itself.
 * - `trace` (O5): until the reader's first press, key or pointer move, a page can notice nothing.
 * - `cost` (O6): no piece of our work in a page takes longer than a reader can feel.
 * - `control` (O7): what the reader does through `act`, the page meets as it would without the extension.
 * The painted set (O4) is each test's own to tell: `expectPainted`.
 */
export type Oracle = 'identity' | 'silence' | 'requests' | 'trace' | 'cost' | 'control';

/** Oracles that a test sets aside because its own purpose contradicts them, each with the reason. */
export type SetAside = Partial<Record<Oracle, string>>;
