import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, defineProject } from 'vitest/config';
import { launchOptions } from '../../scripts/browser.mjs';
import type { Manifest } from './src/data/types.js';
import { makeCells } from './test/cells/rows.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const manifest = JSON.parse(readFileSync(here('../theme/dist/theme/data/manifest.json'), 'utf8')) as Manifest;
const cells = makeCells(manifest);
/** `npm test -- cells` shows every story in all cells of its language. */
const cellShares = process.env['WUSUM_ALL_CELLS'] ? 1 : 3;

/**
 * A test for each story in one language: its play function and all rules of axe in the default brand in light mode, then
 * the rules of colour and size in its share of the cells of the language.
 */
const project = (lang: string) =>
  defineProject({
    root: import.meta.dirname,
    plugins: [
      storybookTest({
        configDir: here('../../.storybook'),
        initialGlobals: { brand: manifest.defaultBrand, mode: 'light', lang },
      }),
    ],
    test: {
      name: `stories ${lang}`,
      setupFiles: [
        here('../../scripts/testing/fail-on-console.ts'),
        here('../../scripts/testing/no-pixels.ts'),
        here('test/cells/check-cells.ts'),
      ],
      globalSetup: [here('test/cells/print-cells.ts')],
      provide: { cells: cells.filter((cell) => cell.lang === lang), cellShares },
      testTimeout: 30_000,
      isolate: false,
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

export default defineConfig({ test: { projects: manifest.languages.map(({ id }) => project(id)) } });
