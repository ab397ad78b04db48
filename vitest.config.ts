import { defineConfig } from 'vitest/config';

/** Tests that need no browser. Browser suites have their own config beside what they test. */
export default defineConfig({
  resolve: { conditions: ['wusum-source', 'node', 'import', 'module', 'default'] },
  ssr: { resolve: { conditions: ['wusum-source', 'node', 'import', 'module', 'default'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/{cli,compiler,voice,mark,theme}/{src,test}/**/*.test.ts',
            'packages/studio/src/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'repository', include: ['scripts/{contract,run,theme,bench}/**/*.test.{ts,mjs}'] },
      },
    ],
  },
});
