import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { build, type Plugin, type Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { cardLocalePath, languageTags } from './assets/locales/languages';
import { LEXICONS } from './core/mentions/lexicon/all';
import { packWords } from './core/mentions/pack';
import { SCRIPT_NAMES } from './core/mentions/script-names';
import { ownProperties } from './entrypoints/scanner/own-properties';

/** Rule 7 of the architecture: extension pages load what is in the package and nothing else. */
const extensionPagesCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * WXT wraps unlisted scripts in code that only prints in development. Ours run in every frame of every page, where
 * half a kilobyte counts: they are called plainly.
 */
function plainUnlistedScripts(): Plugin {
  return {
    name: 'plain-unlisted-scripts',
    transform(code, id) {
      if (id.includes('define-unlisted-script')) return 'export const defineUnlistedScript = (main) => main;';
      if (!id.includes('unlisted-script-entrypoint') || !code.includes('definition.main()')) return null;
      const user = /import definition from ("[^"]+");/.exec(code)?.[1];
      return user === undefined ? null : `import main from ${user};\nmain();`;
    },
  };
}

/**
 * Goes over what Vite's own minifier leaves once more: 3 % less of each script in a page, 200 bytes of every gate.
 * No code of ours asks a function for its prototype, so that functions may become arrows, and none reads a property
 * only for what reading it does.
 */
function minifiedTwice(): Plugin {
  return {
    name: 'minified-twice',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        // The extension's own pages pay once, and for nobody else.
        if (chunk.type !== 'chunk' || chunk.fileName.startsWith('chunks/')) continue;
        const compress = {
          passes: 3,
          unsafe_arrows: true,
          hoist_funs: true,
          unsafe_comps: true,
          pure_getters: true,
        };
        const regex = new RegExp(`^(${ownProperties.join('|')})$`);
        const mangle = chunk.fileName === 'scanner.js' ? { properties: { regex, builtins: true } } : true;
        const { code } = await minify(chunk.code, { ecma: 2020, compress, mangle });
        chunk.code = code ?? chunk.code;
      }
    },
  };
}

/**
 * What the extension's own pages share stands in one chunk: a popup waits for each file more, and longer than for the
 * few bytes of it that it would not have needed.
 */
function sharedByPages(): Plugin {
  return {
    name: 'shared-by-pages',
    apply: 'build',
    outputOptions(output) {
      // A script for a page is a single file, with nothing to share.
      if (output.format === 'iife') return;
      output.codeSplitting = { groups: [{ name: 'pages', minShareCount: 2 }] };
    },
  };
}

/**
 * The words of each script as a script of its own, `words-latin.js`, packed half as long as they are written: pages
 * are sent those they need (docs/decisions/0008).
 */
function wordScripts(): { relativeDest: string; contents: string }[] {
  return SCRIPT_NAMES.filter((name) => name !== undefined).map((name) => {
    const words = JSON.stringify(packWords(LEXICONS.filter(({ script }) => script === name)));
    return {
      relativeDest: `words-${name}.js`,
      contents: `{const w=globalThis.onRecord;if(w)(w.words??={}).${name}=${words}}`,
    };
  });
}

/** The card's words in one language as a script that leaves them in the page's isolated world. */
async function cardLocaleScript(tag: string): Promise<string> {
  const entry = 'card-locale';
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `import { cardLocale } from '${import.meta.dirname}/assets/locales/${tag.toLowerCase()}/card';
               if (globalThis.onRecord) globalThis.onRecord.locale = cardLocale;`
            : null,
      },
    ],
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [preact(), plainUnlistedScripts(), minifiedTwice(), sharedByPages()],
    build: {
      target: ['chrome129', 'firefox147'],
      // Vite's polyfill would fetch; both engines know modulepreload.
      modulePreload: { polyfill: false },
      // A named number costs no byte more than the number.
      rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 3 } } },
    },
  }),
  zip: { excludeSources: ['docs/screenshots/**', 'test-results/**'] },
  hooks: {
    // Written here rather than as an entrypoint each: all are alike, and hold nothing but words.
    'build:publicAssets': async (_, files) => {
      files.push(...wordScripts());
      for (const tag of languageTags)
        files.push({ relativeDest: cardLocalePath(tag), contents: await cardLocaleScript(tag) });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['<all_urls>'],
    content_security_policy: { extension_pages: extensionPagesCsp },
    // The gate is an unlisted script named here, not a WXT content script: WXT's wrapper announces itself
    // to every page (docs/decisions/0002).
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['gate.js'],
        run_at: 'document_end',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    action: { default_title: '__MSG_extensionName__', default_popup: 'popup.html' },
    commands: {
      _execute_action: {},
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNext__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPrevious__',
      },
      'toggle-site': { description: '__MSG_commandToggleSite__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-record@on-record.example',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '129',
          // What administrators can fix; Firefox has no such file, and takes what its own policy says.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
