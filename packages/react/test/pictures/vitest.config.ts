import { defineConfig } from 'vitest/config';

const conditions = ['wusum-source', 'node', 'import', 'module', 'default'];

/** Pictures of every component. Node drives one Chromium. `--update` writes new references. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'pictures',
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: ['set-up.ts'],
    setupFiles: ['../../../../scripts/testing/fail-on-console.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
