import { rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { reactRules, writeDocs } from './build/docs.js';
import { writeDeclarations, writeSheets } from './build/finish.js';
import type { Entry } from './build/compile-component.js';
import { wusumEntry } from './build/esbuild-plugin.js';

const root = import.meta.dirname;

/**
 * Everything is written to a folder of its own, which replaces `dist` at the end: nothing ever reads half of it. It is
 * beside `dist`, so that the paths in source maps stay right.
 */
const draft = `${root}/.dist-${process.pid}`;

process.on('exit', () => rmSync(draft, { recursive: true, force: true }));

const configs = [engines('static'), engines('styled'), entry('static'), entry('styled')];
let remaining = configs.length;

async function finish(): Promise<void> {
  remaining -= 1;
  if (remaining > 0) return;
  await writeSheets(root, draft);
  await writeDeclarations(root, draft);
  await writeDocs(`${root}/../../docs/components`, draft, reactRules);
  rmSync(`${root}/dist`, { recursive: true, force: true });
  await rename(draft, `${root}/dist`);
}

function shared(name: Entry): Options {
  return { format: 'esm', target: 'es2022', dts: false, silent: true, outDir: `${draft}/${name}`, onSuccess: finish };
}

/** One of the two entries, file by file: a `'use client'` holds for its own file. */
function entry(name: Entry): Options {
  return {
    ...shared(name),
    name,
    entry: [
      'src/**/*.{ts,tsx}',
      '!src/**/*.{test,stories}.{ts,tsx}',
      '!src/{test,engines}/**',
      // Only the styled entry knows styled-components.
      ...(name === 'static' ? ['!src/system/{as-styled,styled-runtime}.ts'] : []),
    ],
    sourcemap: true,
    splitting: false,
    esbuildPlugins: [wusumEntry(name)],
  };
}

/** What both entries take from the engines, built in: a page should not install font tools for it. */
function engines(name: Entry): Options {
  return {
    ...shared(name),
    name: `${name} engines`,
    entry: ['src/engines/*.ts'],
    outDir: `${draft}/${name}/engines`,
    noExternal: [/^@wusum\//],
    // Otherwise files import shared chunks that they use nothing of, which bundlers of users warn about.
    treeshake: { moduleSideEffects: false },
    esbuildOptions(options) {
      options.conditions = ['wusum-source'];
    },
  };
}

export default defineConfig(configs);
