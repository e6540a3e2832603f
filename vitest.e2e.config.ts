import { defineConfig } from 'vitest/config';

/** One browser at a time and one file at a time; `--dir tests/e2e/chromium` or `--dir tests/e2e/firefox` names the browser. */
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: './scripts/setup/vitest-display.mjs',
  },
});
