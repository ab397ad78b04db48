/** What follows the transforms: sheets, declarations, the exports map. `root` is the package, `dist` the folder to write in. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { readSheets, sheetOf, wholeSheet } from './collect-css.js';
import { componentFolders, recognisedIn } from './components.js';

const run = promisify(execFile);

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** `styles.css` for all components and one for each. */
export async function writeSheets(root: string, dist: string): Promise<void> {
  const sheets = await readSheets(join(root, 'src/components'));
  const output = join(dist, 'static');
  await write(join(output, 'styles.css'), wholeSheet(sheets));
  for (const folder of componentFolders(root)) {
    await write(join(output, 'components', folder, 'styles.css'), sheetOf(folder, sheets));
  }
  await copyFile(join(root, 'src/system/reset.css'), join(dist, 'reset.css'));
}

function styledDeclaration(root: string, folder: string): string {
  const names = recognisedIn(root, folder);
  const base = `../../../static/components/${folder}/index.js`;
  if (names.length === 0) return `export * from '${base}';\n`;
  const lines = [
    `import type { Selectable } from '../../../static/system/as-styled.js';`,
    `import type { ${names.map((name) => `${name} as ${name}Base`).join(', ')} } from '${base}';`,
    `export * from '${base}';`,
    ...names.map((name) => `export declare const ${name}: typeof ${name}Base & Selectable;`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Declarations come from `tsc`; those of parts and engines go, because nothing public names them. */
export async function writeDeclarations(root: string, dist: string): Promise<void> {
  const tsc = join(dirname(createRequire(join(root, 'package.json')).resolve('typescript/package.json')), 'bin/tsc');
  await run(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(dist, 'static')], {
    cwd: root,
  }).catch((error: { stdout?: string }) => {
    throw new Error(`Declarations:\n${error.stdout ?? 'tsc did not run.'}`);
  });
  for (const file of await readdir(join(dist, 'static'), { recursive: true })) {
    if (/(\.styles|^engines[\\/].*)\.d\.ts$/.test(file)) await rm(join(dist, 'static', file));
  }
  const folders = componentFolders(root);
  for (const folder of folders) {
    await write(join(dist, 'styled/components', folder, 'index.d.ts'), styledDeclaration(root, folder));
  }
  const all = folders.map((folder) => `export * from './components/${folder}/index.js';\n`).join('');
  await write(join(dist, 'styled/index.d.ts'), all);
}
