import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, defineProject, type TestProjectConfiguration } from 'vitest/config';
import type { Plugin } from 'vite';
import { launchOptions } from '../../scripts/browser.mjs';
import { reactCompiler } from './build/react-compiler.js';
import { wusum, type Entry } from './build/vite-plugin.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In the styled project component tests import their tests from here: only their conformance stays. */
const conformanceOnly: Plugin = {
  name: 'wusum:conformance-only',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'vitest' && importer && /\/src\/components\/.*\.test\.tsx$/.test(importer.split('?')[0]!)
      ? here('src/test/conformance-only.ts')
      : undefined,
};

/** `npm test -- react-compiler` runs the same tests on components that the React Compiler has compiled. */
const compiler = process.env.WUSUM_REACT_COMPILER ? reactCompiler() : undefined;

const styledTests = 'src/test/styled-*.test.tsx';
const fingerTests = 'src/test/finger.test.tsx';

/**
 * Sources as a published entry. The static entry runs every test; the styled entry runs the conformance of every
 * component, in one page, and what it adds. Tests with a finger have a page with touch.
 */
function project(entry: Entry, { finger = false } = {}): TestProjectConfiguration {
  return defineProject({
    root: import.meta.dirname,
    plugins: [compiler, wusum(entry), entry === 'styled' ? conformanceOnly : undefined],
    // What the compiler imports would be found late, and the page would load again.
    ...(compiler && { cacheDir: here('../../.cache/react-compiler') }),
    resolve: { conditions: ['wusum-source', 'module', 'browser', 'development', 'import', 'default'] },
    define: { 'process.env.NODE_ENV': '"development"' },
    optimizeDeps: {
      include: [
        'react',
        'react-dom',
        'react-dom/client',
        'react-dom/server',
        'react/jsx-runtime',
        'react/jsx-dev-runtime',
        ...(compiler ? ['react/compiler-runtime'] : []),
        'styled-components',
        'axe-core',
        '@testing-library/react',
        '@guidepup/virtual-screen-reader',
        '@react-aria/test-utils',
        'radix-ui/direction',
        'radix-ui/slot',
        '@tanstack/react-virtual',
        'culori/fn',
        'embla-carousel',
        'uqr',
        '@tiptap/core',
        '@tiptap/starter-kit',
        'jsqr',
        'fast-check',
        'react-hook-form',
        '@tanstack/react-form',
        '@internationalized/date',
        '@testing-library/dom',
      ],
    },
    test: {
      name: `react ${finger ? 'finger' : entry}`,
      provide: { entry },
      include: [finger ? fingerTests : entry === 'static' ? 'src/**/*.test.{ts,tsx}' : styledTests],
      exclude: finger ? [] : [fingerTests, ...(entry === 'static' ? [styledTests] : [])],
      setupFiles: [
        here('../../scripts/testing/fail-on-console.ts'),
        here('../../scripts/testing/no-pixels.ts'),
        'src/test/setup.ts',
      ],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: launchOptions(), contextOptions: { hasTouch: finger } }),
        instances: [{ browser: 'chromium' }],
        viewport: { width: 1024, height: 768 },
      },
    },
  });
}

/** The build itself and its output: run the build first. */
const build = defineProject({
  root: import.meta.dirname,
  test: {
    name: 'react build',
    environment: 'node',
    include: ['build/test/*.test.ts'],
    // Some tests build a page.
    testTimeout: 30_000,
    setupFiles: [here('../../scripts/testing/fail-on-console.ts')],
  },
});

export const projects: TestProjectConfiguration[] = [
  build,
  project('static'),
  project('static', { finger: true }),
  project('styled'),
];

export default defineConfig({ test: { projects } });
