import { defineConfig } from 'vitest/config';

// The page in a real browser: `make browser`. One file after another, since all share one machine's browser.
export default defineConfig({
  test: { include: ['test/browser/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
});
