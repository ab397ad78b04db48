import { defineConfig } from 'vitest/config';

const conditions = ['wusum-source', 'node', 'import', 'module', 'default'];

/** Laws that hold for every story of every component. Node drives one Chromium. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'laws',
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: ['../page/set-up.ts'],
    setupFiles: ['../../../../scripts/testing/fail-on-console.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
