import { fileURLToPath } from 'node:url';

export const scripts = fileURLToPath(new URL('../../../scripts/', import.meta.url));

/** Loads a script, which is plain JavaScript, under the type its test gives it. */
export async function loadScript<T>(name: string): Promise<T> {
  const module: unknown = await import(/* @vite-ignore */ `${scripts}${name}`);
  return module as T;
}
