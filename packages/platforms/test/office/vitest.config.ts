import { defineConfig } from 'vitest/config';

const conditions = ['wusum-source', 'node', 'import', 'module', 'default'];

/** Files in the office that reads them. Skipped where there is no LibreOffice. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'office',
    root: import.meta.dirname,
    include: ['*.test.ts'],
    setupFiles: ['../../../../scripts/testing/fail-on-console.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
