import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, defineProject } from 'vitest/config';
import { launchOptions } from '../../scripts/browser.mjs';

const configDir = fileURLToPath(new URL('../../.storybook', import.meta.url));
const manifestFile = new URL('../theme/dist/theme/data/manifest.json', import.meta.url);
const { brands } = JSON.parse(readFileSync(manifestFile, 'utf8')) as { brands: { id: string }[] };

/** Every story with its play function and axe, for one set of globals. Each set starts a browser, so there are only two. */
const project = (name: string, initialGlobals: Record<string, string>) =>
  defineProject({
    root: import.meta.dirname,
    plugins: [storybookTest({ configDir, initialGlobals })],
    test: {
      name,
      setupFiles: [fileURLToPath(new URL('../../scripts/testing/fail-on-console.ts', import.meta.url))],
      testTimeout: 30_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: launchOptions() }),
        instances: [{ browser: 'chromium' }],
        viewport: { width: 1280, height: 800 },
      },
    },
  });

export default defineConfig({
  test: {
    projects: [
      project('stories light ltr', { brand: brands[0]!.id, mode: 'light', lang: 'en' }),
      project('stories dark rtl', { brand: brands.at(-1)!.id, mode: 'dark', lang: 'ar' }),
    ],
  },
});
