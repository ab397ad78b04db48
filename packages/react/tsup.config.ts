import { defineConfig, type Options } from 'tsup';
import { wusumEntry } from './build/esbuild-plugin.js';
import { writeExports } from './build/exports.js';
import { writeDeclarations, writeSheets } from './build/finish.js';
import type { Entry } from './build/vite-plugin.js';

const root = import.meta.dirname;

writeExports(root);

function entry(name: Entry): Options {
  return {
    name,
    entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,stories}.{ts,tsx}', '!src/test/**'],
    outDir: `dist/${name}`,
    format: 'esm',
    target: 'es2022',
    bundle: false,
    dts: false,
    clean: true,
    silent: true,
    esbuildPlugins: [wusumEntry(name, `${root}/src`)],
  };
}

/** Two entries from the same sources; the last one to end writes what both share. */
export default defineConfig([
  entry('static'),
  {
    ...entry('styled'),
    async onSuccess() {
      await writeSheets(root);
      await writeDeclarations(root);
    },
  },
]);
