import { defineConfig } from 'vitest/config';

/** Follows each guide of docs/developers in an empty folder, with npm and packed tarballs. */
export default defineConfig({
  test: {
    name: 'guides',
    root: import.meta.dirname,
    setupFiles: ['../testing/fail-on-console.ts'],
    include: ['*.test.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
