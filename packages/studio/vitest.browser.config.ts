import { rmSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from '../../scripts/browser.mjs';
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

/** Tests of the studio that need a browser but no Storybook: the journal in IndexedDB and the client of the server. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [saving],
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
