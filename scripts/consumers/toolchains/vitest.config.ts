import { defineConfig } from 'vitest/config';

/** The packed tarballs in the compilers and frameworks that apps use. One after the other: each uses the whole machine. */
export default defineConfig({
  test: {
    name: 'toolchains',
    root: import.meta.dirname,
    setupFiles: ['../../testing/fail-on-console.ts'],
    include: ['*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 600_000,
  },
});
