import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The project's top folder. */
const root = join(import.meta.dirname, '../../..');

/**
 * The folder of the built extension. `ON_RECORD_BUILD` names another place to look for both builds, so that an
 * unpacked release or a build with a fault put in can be tested with the same suite.
 */
export function builtExtension(build: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = join(process.env.ON_RECORD_BUILD ?? join(root, '.output'), build);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no build in ${folder}. Run “npm run build” and “npm run build:firefox” first.`);
  }
  return folder;
}
