import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './build';

/** Changes the text of a file of the package; keys are paths within it. */
export type Alterations = Record<string, (text: string) => string>;

/** A copy of the build that a test may alter, also while a browser runs it. */
export interface SpecialBuild {
  folder: string;
  /** The id that Chromium derives for an unpacked extension from its folder. */
  id: string;
  alter(files: Alterations): void;
  remove(): void;
}

/** Copies a build, with some of its files altered. */
export function specialBuild(build: 'chrome-mv3' | 'firefox-mv3', files: Alterations = {}): SpecialBuild {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'on-record-build-')));
  cpSync(builtExtension(build), folder, { recursive: true });
  const alter = (altered: Alterations): void => {
    for (const [path, change] of Object.entries(altered)) {
      const file = join(folder, path);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    }
  };
  alter(files);
  return {
    folder,
    id: unpackedId(folder),
    alter,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Chromium writes the first 16 bytes of the folder's SHA-256 in the letters a to p. */
function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** For `alter`: a later version of the same extension. */
export const asVersion =
  (version: string) =>
  (manifest: string): string =>
    JSON.stringify({ ...JSON.parse(manifest), version });
