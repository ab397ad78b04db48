import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from '../../scripts/browser.mjs';
import { brandEditor } from './src/build/brand-editor.js';
import { createStudioServer } from './src/server/index.js';
import { writeTokens } from './src/test/test-server.js';

const tokens = writeTokens();
process.once('exit', () => rmSync(tokens, { recursive: true, force: true }));

const studio = createStudioServer({ tokens });

/** The server of the tests saves, as that of Storybook does, so that the browser's own headers are tested. */
const saving: Plugin = {
  name: 'wusum:studio-server',
  configureServer: ({ middlewares }) => {
    middlewares.use(studio.handle);
  },
};

const theme = new URL('../theme/dist/theme/', import.meta.url);

/** The data of the built theme at `/theme/`, where pages under test read it. */
const themeData: Plugin = {
  name: 'wusum:theme-data',
  configureServer: ({ middlewares }) => {
    middlewares.use('/theme/data', ({ url = '' }, response, next) => {
      const file = new URL(`data${url.split('?')[0]}`, theme);
      if (!existsSync(file)) next();
      else response.setHeader('content-type', 'application/json; charset=utf-8').end(readFileSync(file));
    });
  },
};

/** Tests of the studio that need a browser but no Storybook: the journal in IndexedDB and the client of the server. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [saving, themeData, brandEditor(fileURLToPath(new URL('../../tokens', import.meta.url)))],
  worker: { format: 'es' },
  resolve: { conditions: ['wusum-source', 'module', 'browser', 'development', 'import', 'default'] },
  test: {
    name: 'studio in Chromium',
    include: ['src/**/*.browser.test.ts'],
    setupFiles: ['../../scripts/testing/fail-on-console.ts'],
    provide: { nonce: studio.nonce },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: launchOptions() }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
