import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { wusumEntry } from './build/esbuild-plugin.js';
import { writeExports } from './build/exports.js';
import { writeDeclarations, writeSheets } from './build/finish.js';
import type { Entry } from './build/vite-plugin.js';

const root = import.meta.dirname;

rmSync(`${root}/dist`, { recursive: true, force: true });
writeExports(root);

function entry(name: Entry): Options {
  return {
    name,
    entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,stories}.{ts,tsx}', '!src/{test,engines}/**'],
    outDir: `dist/${name}`,
    format: 'esm',
    target: 'es2022',
    bundle: false,
    dts: false,
    silent: true,
    esbuildPlugins: [wusumEntry(name, `${root}/src`)],
  };
}

/** What both entries take from the engines, built in: a page should not install font tools for it. */
function engines(name: Entry): Options {
  return {
    name: `${name} engines`,
    entry: ['src/engines/*.ts'],
    outDir: `dist/${name}/engines`,
    format: 'esm',
    target: 'es2022',
    dts: false,
    silent: true,
    noExternal: [/^@wusum\//],
    esbuildOptions(options) {
      options.conditions = ['wusum-source'];
    },
  };
}

/** Two entries from the same sources; the one that ends last writes what both share. */
export default defineConfig([
  engines('static'),
  engines('styled'),
  entry('static'),
  {
    ...entry('styled'),
    async onSuccess() {
      await writeSheets(root);
      await writeDeclarations(root);
    },
  },
]);
