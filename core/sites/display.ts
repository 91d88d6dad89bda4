import { localFiles } from './site-key';

const longest = 60;

/** A site key as it is shown: the ASCII host, cut in the middle where it is too long to read. */
export function displaySite(key: string): string {
  if (key === localFiles) return 'local files';
  if (key.length <= longest) return key;
  return `${key.slice(0, longest / 2 - 1)}…${key.slice(-(longest / 2))}`;
}
