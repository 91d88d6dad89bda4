import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    cases: number;
  }
}

/** `scripts/set-up.mjs` finds a browser and hands its path down; Playwright's own serves where there is none. */
const executablePath = process.env.CHROMIUM_PATH;
const asRoot = process.getuid?.() === 0;

/** ms: ends what hangs, and nothing that is only slow on a machine with other work. */
const testTimeout = 60_000;
/** As Playwright’s own: a second, the default, is short for a page of a browser. */
const patient = { poll: { timeout: 5_000 } };

/** Set by `npm run fuzz`, for `tests/seed.ts`. */
const seed = { FUZZ_SEED: process.env.FUZZ_SEED ?? '', FUZZ_EACH: process.env.FUZZ_EACH ?? '' };

export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout,
          expect: patient,
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/seed.ts'],
          env: seed,
        },
      },
      {
        extends: true,
        // Named beforehand: found one after the other, Preact would be bundled twice and its hooks find no component.
        optimizeDeps: {
          include: ['fast-check', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'axe-core'],
        },
        test: {
          name: 'dom',
          testTimeout,
          expect: patient,
          // How many times as many cases the properties try; tests in a browser see no environment.
          provide: { cases: Number(process.env.ON_RECORD_CASES ?? 1) },
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/seed.ts'],
          env: seed,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: asRoot ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/e2e/firefox/**/*.test.ts'],
          // One browser for all files.
          fileParallelism: false,
          isolate: false,
          testTimeout,
          hookTimeout: testTimeout,
          expect: patient,
        },
      },
    ],
  },
});
