import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentFolders } from './components.js';

type ExportsMap = Record<string, string | Record<string, string>>;

function entries(source: string, output: string): ExportsMap[string] {
  return { 'wusum-source': source, types: `./dist/${output}.d.ts`, default: `./dist/${output}.js` };
}

/** The `exports` of package.json, from the folders. @param root absolute path of the package */
export function exportsMap(root: string): ExportsMap {
  const map: ExportsMap = {
    '.': entries('./src/index.ts', 'static/index'),
    './styled': entries('./src/index.ts', 'styled/index'),
    './styles.css': './dist/static/styles.css',
    './system': entries('./src/system/fragments.ts', 'static/system/fragments'),
    './reset.css': { 'wusum-source': './src/system/reset.css', default: './dist/reset.css' },
  };
  for (const folder of componentFolders(root)) {
    const index = `components/${folder}/index`;
    map[`./${folder}`] = entries(`./src/${index}.ts`, `static/${index}`);
    map[`./${folder}/styles.css`] = `./dist/static/components/${folder}/styles.css`;
    map[`./styled/${folder}`] = entries(`./src/${index}.ts`, `styled/${index}`);
  }
  map['./package.json'] = './package.json';
  return map;
}

/** The whole package's index: every component folder, and nothing else. */
function indexSource(root: string): string {
  const lines = componentFolders(root).map((folder) => `export * from './components/${folder}/index.js';\n`);
  return `// Written by build/exports.ts from the folders.\n${lines.join('')}`;
}

function writeWhereDifferent(path: string, text: string): void {
  if (readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

/** Rewrites `exports` in package.json and `src/index.ts` where they no longer fit the folders. */
export function writeExports(root: string): void {
  const path = join(root, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const written = { ...manifest, exports: exportsMap(root), sideEffects: ['**/*.css'] };
  writeWhereDifferent(path, `${JSON.stringify(written, null, 2)}\n`);
  writeWhereDifferent(join(root, 'src/index.ts'), indexSource(root));
}
