import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that need no browser. Browser suites have their own config beside what they test. */
export default defineConfig({
  resolve: { conditions: ['wusum-source', 'node', 'import', 'module', 'default'] },
  ssr: { resolve: { conditions: ['wusum-source', 'node', 'import', 'module', 'default'] } },
  test: {
    setupFiles: [fileURLToPath(new URL('scripts/testing/fail-on-console.ts', import.meta.url))],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/{cli,compiler,contract,diagnostics,dtcg,lint,mark,platforms,theme,voice}/{src,test}/**/*.test.ts',
            'packages/studio/src/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'repository', include: ['scripts/{contract,run,testing,bench}/**/*.test.{ts,mjs}'] },
      },
    ],
  },
});
