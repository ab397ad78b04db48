import { defineConfig } from 'vitest/config';

/** New apps made of the packed tarballs. One after the other: each builds with all the machine has. */
export default defineConfig({
  test: {
    name: 'consumers',
    root: import.meta.dirname,
    setupFiles: ['../testing/fail-on-console.ts'],
    include: ['*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 400_000,
  },
});
