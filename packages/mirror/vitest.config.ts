import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, defineProject } from 'vitest/config';
import { launchOptions } from '../../scripts/browser.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const conditions = ['wusum-source', 'node', 'import', 'module', 'default'];
const setupFiles = [here('../../scripts/testing/fail-on-console.ts')];

/** The module itself, in a browser. */
const own = defineProject({
  root: import.meta.dirname,
  test: {
    name: 'mirror',
    include: ['src/**/*.test.ts'],
    setupFiles,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: launchOptions() }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 800, height: 600 },
    },
  },
});

/** Every story of @wusum/react. Node drives one Chromium. */
const stories = defineProject({
  root: here('../react'),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'stories mirrored',
    include: ['test/mirror/*.test.ts'],
    globalSetup: ['test/page/set-up.ts'],
    setupFiles,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({ test: { projects: [own, stories] } });
