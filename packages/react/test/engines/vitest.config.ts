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
      // Keys reach a page a little later than the call that sends them returns.
      expect: { poll: { timeout: 5000, interval: 50 } },
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  }),
);

export default defineConfig({ test: { projects } });
