import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { evaluateStyles } from './evaluate-styles.js';
import type { Entry } from './vite-plugin.js';
import { component, staticStyles, styledComponent, styledStyles } from './write-modules.js';

/**
 * Builds one of the two entries. Files stay apart in the output, so a `'use client'` holds for its own file and no more.
 * @param entry which of the two
 * @param source absolute path of `packages/react/src`
 */
export function wusumEntry(entry: Entry, source: string): Plugin {
  return {
    name: `wusum:${entry}`,
    setup({ onLoad }) {
      onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
        const { parts } = await evaluateStyles(path);
        return { contents: entry === 'static' ? staticStyles(parts) : styledStyles(parts), loader: 'js' };
      });
      onLoad({ filter: /\.tsx$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const system = join(source, 'system');
        const contents =
          entry === 'static'
            ? await component(text, path, join(system, 'jsx-runtime.ts'))
            : await styledComponent(text, path, system);
        return { contents, loader: 'js' };
      });
    },
  };
}
