import { defineConfig } from '@playwright/test';

// No retries: a test that passes the second time has failed. One worker: limits in milliseconds are measured.
export default defineConfig({
  testDir: './chromium',
  outputDir: '../../test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 20_000,
  expect: { timeout: 5_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/chromium.json' }]],
});
