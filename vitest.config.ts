import { defineConfig } from 'vitest/config';

/** Tests that need no browser. Browser suites have their own config beside what they test. */
export default defineConfig({
  resolve: { conditions: ['wusum-source', 'node', 'import', 'module', 'default'] },
  ssr: { resolve: { conditions: ['wusum-source', 'node', 'import', 'module', 'default'] } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', include: ['packages/{compiler,voice,mark,theme}/{src,test}/**/*.test.ts', 'scripts/**/*.test.ts'] } },
    ],
  },
});
