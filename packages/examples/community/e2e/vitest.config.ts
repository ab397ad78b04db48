import { defineConfig } from 'vitest/config';

/** The built application, driven as visitor, member and host. One file after the other: they share a server each. */
export default defineConfig({
  test: {
    name: 'community',
    root: import.meta.dirname,
    setupFiles: ['../../../../scripts/testing/fail-on-console.ts'],
    include: ['*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 600_000,
  },
});
