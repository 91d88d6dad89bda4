import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin, type Rollup } from 'vite';

/** Frameworks and editors from npm, with a lockfile of their own (docs/decisions). */
const folder = join(import.meta.dirname, '../../apps');

export type Mode = 'production' | 'development';

/** A file of `tests/apps` with all that it imports, as one script and one style sheet for the browser. */
export async function bundleForBrowser(
  entry: string,
  mode: Mode,
): Promise<{ script: string; style: string }> {
  const output = await bundle(mode, {
    resolve: { conditions: ['browser', 'module', mode] },
    define: { ngDevMode: mode === 'production' ? 'false' : 'true' },
    plugins: [svelte('client', mode)],
    build: {
      lib: {
        entry: join(folder, entry),
        formats: ['iife'],
        name: 'app',
        fileName: () => 'app.js',
        cssFileName: 'app',
      },
      // Small enough to stay readable where a test fails, and quick.
      minify: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    },
  });
  const style = output.find(({ fileName }) => fileName.endsWith('.css'));
  return {
    script: scriptIn(output),
    style: style?.type === 'asset' ? String(style.source) : '',
  };
}

/** What a file of `tests/apps` exports, run here as a server runs it. */
export async function loadForServer<T>(entry: string, mode: Mode): Promise<T> {
  const output = await bundle(mode, {
    plugins: [svelte('server', mode)],
    // Its packages have a way of their own to tell development from production.
    ssr: { noExternal: true, target: 'node', resolve: { conditions: ['node', 'module', mode] } },
    build: {
      ssr: join(folder, entry),
      minify: false,
    },
  });
  const code = Buffer.from(scriptIn(output)).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as T;
}

async function bundle(mode: Mode, config: InlineConfig): Promise<Rollup.RollupOutput['output']> {
  if (!existsSync(join(folder, 'node_modules'))) {
    throw new Error('The frameworks and editors are not installed: run “npm ci --prefix tests/apps”.');
  }
  const built = (await build({
    ...config,
    root: folder,
    mode,
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode), ...config.define },
    build: { ...config.build, write: false, target: 'esnext' },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const [first] = [built].flat();
  if (first === undefined) throw new Error('Nothing was bundled.');
  return first.output;
}

function scriptIn(output: Rollup.RollupOutput['output']): string {
  const chunk = output.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('No script was bundled.');
  return chunk.code;
}

/** Compiles Svelte's files; its own plug-in for Vite would be one more thing to keep in step. */
function svelte(generate: 'client' | 'server', mode: Mode): Plugin {
  return {
    name: 'svelte-files',
    transform(_, id) {
      if (!id.endsWith('.svelte')) return null;
      const { compile } = createRequire(join(folder, 'package.json'))('svelte/compiler') as SvelteCompiler;
      const { js } = compile(readFileSync(id, 'utf8'), {
        generate,
        dev: mode === 'development',
        filename: id,
      });
      return { code: js.code, map: null };
    },
  };
}

interface SvelteCompiler {
  compile(code: string, options: object): { js: { code: string } };
}
