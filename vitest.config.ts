import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Files that replace modules, or run code that changes Style Dictionary for everybody: each has a process of its own. */
const alone = 'packages/*/**/*.alone.test.{ts,tsx}';

/**
 * Tests that need no browser. Browser suites have their own config next to what they test. `unit` and `repository` hold
 * the laws of the system, for any brands in tokens/; `house` is about the content of the brands of this repository.
 */
export default defineConfig({
  resolve: { conditions: ['wusum-source', 'node', 'import', 'module', 'default'] },
  ssr: { resolve: { conditions: ['wusum-source', 'node', 'import', 'module', 'default'] } },
  test: {
    setupFiles: [
      './scripts/testing/fail-on-console.ts',
      './scripts/testing/repeat-random.ts',
      './scripts/testing/leave-no-state.ts',
    ].map((path) => fileURLToPath(new URL(path, import.meta.url))),
    // Files share processes and modules: loading the compiler for each of them took two fifths of the time.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/{src,test}/**/*.test.{ts,tsx}', 'packages/examples/*/test/**/*.test.{ts,tsx}'],
          exclude: [
            '**/node_modules/**',
            'packages/react/**',
            'packages/mirror/**',
            'packages/tribe/src/**',
            'packages/studio/test/**',
            'packages/*/src/**/*.browser.test.ts',
            'packages/theme/test/house/**',
            'packages/platforms/test/office/**',
            alone,
          ],
        },
      },
      { extends: true, test: { name: 'alone', include: [alone], isolate: true } },
      { extends: true, test: { name: 'house', include: ['packages/theme/test/house/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'repository',
          include: ['scripts/{contract,run,testing,bench,new-component}/**/*.test.{ts,mjs}'],
        },
      },
    ],
  },
});
