import { defineConfig } from 'vitest/config';

const conditions = ['wusum-source', 'node', 'import', 'module', 'default'];

/** Tests of the built Storybook. Node drives one Chromium; Storybook is built once, before all files. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'storybook as built',
    root: import.meta.dirname,
    setupFiles: ['../../scripts/testing/fail-on-console.ts'],
    include: ['test/**/*.test.ts'],
    // It starts a Storybook of its own.
    exclude: ['test/mcp/**'],
    globalSetup: ['test/build-storybook.ts'],
    fileParallelism: false,
    testTimeout: 360_000,
    hookTimeout: 240_000,
  },
});
