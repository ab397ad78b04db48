import { defineConfig, defineProject } from 'vitest/config';
import { engineNames } from './engine.js';

const conditions = ['wusum-source', 'node', 'import', 'module', 'default'];

/** The same tests in three engines, side by side: `--project firefox` runs one. */
const projects = engineNames.map((name) =>
  defineProject({
    root: import.meta.dirname,
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      provide: { engine: name },
      include: ['*.test.ts'],
      globalSetup: ['../page/set-up.ts'],
      setupFiles: ['../../../../scripts/testing/fail-on-console.ts'],
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  }),
);

export default defineConfig({ test: { projects } });
