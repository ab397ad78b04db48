import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from '../../scripts/browser.mjs';
import { wusum } from '../react/build/vite-plugin.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Components of the tribe in Chromium. Models and measures have tests without a browser in `test/`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [wusum('static')],
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
      '@tanstack/react-virtual',
      'axe-core',
      'hast-util-from-parse5',
      'hast-util-sanitize',
      'hast-util-to-html',
      'parse5',
      '@testing-library/react',
    ],
  },
  test: {
    name: 'tribe in Chromium',
    // Its tests use the conformance of `@wusum/react`.
    provide: { entry: 'static' },
    include: ['src/**/*.test.tsx'],
    setupFiles: [
      here('../../scripts/testing/fail-on-console.ts'),
      here('../../scripts/testing/no-pixels.ts'),
      here('../react/src/test/setup.ts'),
    ],
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
