import { readFile } from 'node:fs/promises';
import type { OnLoadResult, Plugin } from 'esbuild';
import {
  AS_STYLED,
  asStyledFile,
  compileComponent,
  type CompiledModule,
  type Entry,
  importPath,
  JSX_RUNTIME,
  runtimeOf,
} from './compile-component.js';
import { compileStyles } from './compile-styles.js';
import { evaluateStyles } from './evaluate-styles.js';

const loaded = ({ code, map }: CompiledModule): OnLoadResult => ({
  contents: `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}`,
  loader: 'js',
});

/**
 * Builds one of the two entries, file by file: every import stays an import, so a `'use client'` is valid for its own
 * file alone. Needs `bundle: true`, because esbuild resolves nothing without it.
 */
export function wusumEntry(entry: Entry): Plugin {
  const ours = new Map([
    [JSX_RUNTIME, runtimeOf(entry)],
    [AS_STYLED, asStyledFile],
  ]);
  return {
    name: `wusum:${entry}`,
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return undefined;
        const target = ours.get(path);
        return { path: target ? importPath(importer, target) : path, external: true };
      });
      onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
        const { parts } = await evaluateStyles(path);
        return loaded(compileStyles(await readFile(path, 'utf8'), path, parts, entry));
      });
      onLoad({ filter: /\.tsx$/ }, async ({ path }) =>
        loaded(await compileComponent(await readFile(path, 'utf8'), path, entry)),
      );
    },
  };
}
