import { defineConfig } from 'vitest/config';

const conditions = ['wusum-source', 'node', 'import', 'module', 'default'];

/** What only a built Storybook can tell. Node drives one Chromium; the build is made once, before all files. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'storybook as built',
    root: import.meta.dirname,
    setupFiles: ['../../scripts/testing/fail-on-console.ts'],
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-storybook.ts'],
    fileParallelism: false,
    testTimeout: 360_000,
    hookTimeout: 240_000,
  },
});
