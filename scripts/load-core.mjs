// Loads a TypeScript module of core/ in plain Node (20 has no type stripping), through Vite's module runner.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Loads the module at `path` (from the repository's root, e.g. `core/facts/rank.ts`). Resolves to its
 * namespace and a `close` that lets the process end.
 */
export async function loadCore(path) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const module = await server.ssrLoadModule(`/${path}`);
  return { module, close: () => server.close() };
}
