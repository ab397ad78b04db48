/** What each export of the package costs a page, in bytes after gzip. Needs `dist`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { componentFolders } from './components.js';

export interface Size {
  /** JavaScript of the static entry, with the libraries that it needs and without React. */
  readonly js: number;
  /** Its style sheet. */
  readonly css: number;
  /** JavaScript of the styled entry, without React and styled-components. */
  readonly styled: number;
}

/** Name of an export → its size. `*` is the whole of the index. */
export type Sizes = Readonly<Record<string, Size>>;

export const sizesFile = (root: string): string => join(root, 'sizes.json');

/** The share by which an export may grow unnoticed, and the bytes that count as nothing. */
export const TOLERANCE = { share: 0.03, bytes: 40 };

/** @param root absolute path of the package */
export async function measureSizes(root: string): Promise<Sizes> {
  const names = ['*', ...componentFolders(root)];
  const [js, styled] = await Promise.all([scripts(root, 'static', names), scripts(root, 'styled', names)]);
  return Object.fromEntries(
    names.map((name) => {
      const sheet = join(root, 'dist/static', name === '*' ? '' : `components/${name}`, 'styles.css');
      return [name, { js: js.get(name)!, css: gzipped(readFileSync(sheet)), styled: styled.get(name)! }];
    }),
  );
}

const gzipped = (content: Uint8Array): number => gzipSync(content, { level: 9 }).length;

/** The bundle of each export alone, as an application would build it. */
async function scripts(
  root: string,
  entry: 'static' | 'styled',
  names: readonly string[],
): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const name of names) {
    const { outputFiles } = await build({
      entryPoints: [join(root, 'dist', entry, name === '*' ? '' : `components/${name}`, 'index.js')],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      external: ['react', 'react-dom', 'styled-components'],
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    sizes.set(name, gzipped(outputFiles[0]!.contents));
  }
  return sizes;
}

/** A table that a person can read: one export in each line. */
export function sizesText(sizes: Sizes): string {
  const lines = Object.entries(sizes).map(([name, size]) => {
    const { js, css, styled } = size;
    return `  ${JSON.stringify(name)}: { "js": ${js}, "css": ${css}, "styled": ${styled} }`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The exports that cost more than they may, one in each line: `button css 1740 → 1900 bytes`. */
export function grown(budget: Sizes, now: Sizes): string[] {
  return Object.entries(now).flatMap(([name, sizes]) => {
    const allowed = budget[name];
    if (!allowed) return [`${name} has no budget`];
    return (['js', 'css', 'styled'] as const)
      .filter((kind) => sizes[kind] > allowed[kind] * (1 + TOLERANCE.share) + TOLERANCE.bytes)
      .map((kind) => `${name} ${kind} ${allowed[kind]} → ${sizes[kind]} bytes`);
  });
}
