import { playwright } from '@vitest/browser-playwright';
import { defineConfig, defineProject, type TestProjectConfiguration } from 'vitest/config';
import { launchOptions } from '../../scripts/browser.mjs';
import { wusum, type Entry } from './build/vite-plugin.js';

/** The same tests against the same sources, once as each published entry. */
function project(entry: Entry): TestProjectConfiguration {
  return defineProject({
    root: import.meta.dirname,
    plugins: [wusum(entry)],
    resolve: { conditions: ['wusum-source', 'module', 'browser', 'development', 'import', 'default'] },
    define: { 'process.env.NODE_ENV': '"development"', __ENTRY__: JSON.stringify(entry) },
    optimizeDeps: {
      include: [
        'react',
        'react-dom',
        'react-dom/client',
        'react-dom/server',
        'react/jsx-runtime',
        'react/jsx-dev-runtime',
        'styled-components',
        'axe-core',
        '@testing-library/react',
        '@react-aria/test-utils',
        'radix-ui/direction',
        'radix-ui/slot',
        'radix-ui/tabs',
      ],
    },
    test: {
      name: `react ${entry}`,
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: ['src/test/setup.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: launchOptions() }),
        instances: [{ browser: 'chromium' }],
        viewport: { width: 1024, height: 768 },
      },
    },
  });
}

/** The build itself, and what it made: run the build first. */
const build = defineProject({
  root: import.meta.dirname,
  test: { name: 'react build', environment: 'node', include: ['build/test/*.test.ts'] },
});

export const projects: TestProjectConfiguration[] = [build, project('static'), project('styled')];

export default defineConfig({ test: { projects } });
