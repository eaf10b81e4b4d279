import { defineConfig } from 'vitest/config';

// Several tests run the command line as a process of its own; on a busy machine that takes its time.
export default defineConfig({
  test: {
    pool: 'threads',
    isolate: false,
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
