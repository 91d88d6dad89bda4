import { defineConfig } from '@playwright/test';

// No retries: a test that passes the second time has failed. One worker: limits in milliseconds are measured.
export default defineConfig({
  testDir: './chromium',
  outputDir: '../../test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // Ends a test that hangs, and judges nothing: what has to be quick is measured in the test itself.
  timeout: 60_000,
  expect: { timeout: 5_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/chromium.json' }]],
});
