import { defineConfig } from 'vitest/config';

const conditions = ['wusum-source', 'node', 'import', 'module', 'default'];

/** What only a browser can tell: whether scopes nest. Node drives one Chromium for each file. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'theme in a browser',
    root: import.meta.dirname,
    setupFiles: ['../../scripts/testing/fail-on-console.ts'],
    include: ['test/browser/**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
