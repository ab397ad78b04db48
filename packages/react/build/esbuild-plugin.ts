import { readFile } from 'node:fs/promises';
import type { OnLoadResult, OnResolveResult, Plugin } from 'esbuild';
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

/** The runtime of an entry as another package imports it. */
const published: Readonly<Record<Entry, Readonly<Record<string, string>>>> = {
  static: { [JSX_RUNTIME]: '@wusum/react/internal/jsx-runtime' },
  styled: {
    [JSX_RUNTIME]: '@wusum/react/internal/styled-runtime',
    [AS_STYLED]: '@wusum/react/internal/as-styled',
  },
};

/** Entry points of @wusum/react that both entries share. */
const shared = /^@wusum\/react\/(?:props|system|testing|internal)(?:\/|$)/;

/** What a package on top of @wusum/react imports: its styled entry has the styled components below it too. */
function importedBy(entry: Entry, path: string): string {
  const runtime = published[entry][path];
  if (runtime !== undefined) return runtime;
  return entry === 'styled' && !shared.test(path)
    ? path.replace(/^@wusum\/react(?=\/|$)/, '@wusum/react/styled')
    : path;
}

/**
 * As `wusumEntry`, for a package whose components are built with those of @wusum/react. It imports the runtime by its name.
 */
export const wusumEntryOnReact = (entry: Entry): Plugin =>
  plugin(entry, (path) => ({ path: importedBy(entry, path), external: true }));

/**
 * Builds one of the two entries, file by file: every import stays an import, so a `'use client'` is valid for its own
 * file alone. Needs `bundle: true`, because esbuild resolves nothing without it.
 */
export function wusumEntry(entry: Entry): Plugin {
  const ours = new Map([
    [JSX_RUNTIME, runtimeOf(entry)],
    [AS_STYLED, asStyledFile],
  ]);
  return plugin(entry, (path, importer) => {
    const target = ours.get(path);
    return { path: target ? importPath(importer, target) : path, external: true };
  });
}

function plugin(entry: Entry, resolve: (path: string, importer: string) => OnResolveResult): Plugin {
  return {
    name: `wusum:${entry}`,
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /.*/ }, ({ path, importer, kind }) =>
        kind === 'entry-point' ? undefined : resolve(path, importer),
      );
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
