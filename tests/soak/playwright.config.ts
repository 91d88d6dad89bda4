import { defineConfig } from '@playwright/test';

// One long test at a time; how long is for `npm run soak -- --minutes N` to say.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  retries: 0,
  timeout: 0,
  reporter: [['list']],
});
