/** What follows the transforms: style sheets and declarations. `root` is the package, `dist` the folder to write in. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { componentFolders, styledSources, type StyledSource } from './components.js';
import { styledDeclarations } from './declarations.js';
import { readModuleGraph } from './module-graph.js';
import { readOrder } from './sheet-order.js';
import { addedStyleSheet, indexOf, readStyleSheets, sheetsOf, styleSheetOf } from './style-sheets.js';

const run = promisify(execFile);

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** `styles.css` for all components of the index, and one for each component. */
export async function writeSheets(root: string, dist: string): Promise<void> {
  const folders = componentFolders(root);
  const graph = await readModuleGraph([indexOf(root), ...folders.map((folder) => indexOf(root, folder))]);
  const sheets = await readStyleSheets(graph);
  const order = readOrder(root);
  const output = join(dist, 'static');
  await write(join(output, 'styles.css'), styleSheetOf(indexOf(root), graph, sheets, order));
  for (const folder of folders) {
    const css = styleSheetOf(indexOf(root, folder), graph, sheets, order);
    await write(join(output, 'components', folder, 'styles.css'), css);
  }
  await copyFile(join(root, 'src/system/reset.css'), join(dist, 'reset.css'));
}

/**
 * `styles.css` of a package on top of @wusum/react: for all areas, and one for each area that has components. An area is a
 * folder of `src` with an index.
 */
export async function writeAreaSheets(root: string, dist: string): Promise<void> {
  const areas = readdirSync(join(root, 'src')).filter((area) => existsSync(join(root, 'src', area, 'index.ts')));
  const indexes = areas.map((area) => join(root, 'src', area, 'index.ts'));
  const graph = await readModuleGraph(indexes);
  const sheets = await readStyleSheets(graph);
  const output = join(dist, 'static');
  await write(join(output, 'styles.css'), addedStyleSheet(indexes, graph, sheets));
  for (const [at, area] of areas.entries()) {
    const index = indexes[at]!;
    if (sheetsOf(index, graph, sheets).length === 0) continue;
    await write(join(output, area, 'styles.css'), addedStyleSheet([index], graph, sheets));
  }
}

/** Declarations of both entries of a package on top of @wusum/react. */
export const writeAreaDeclarations = (root: string, dist: string): Promise<void> =>
  declare(root, dist, styledSources(root, ''), '@wusum/react/internal/as-styled');

/** Declarations of both entries of @wusum/react. */
export const writeDeclarations = (root: string, dist: string): Promise<void> =>
  declare(root, dist, styledSources(root));

/** Declarations come from `tsc`; those of styles and engines are removed, because nothing public names them. */
async function declare(
  root: string,
  dist: string,
  sources: readonly StyledSource[],
  selectable?: string,
): Promise<void> {
  const tsc = join(dirname(createRequire(join(root, 'package.json')).resolve('typescript/package.json')), 'bin/tsc');
  await run(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(dist, 'static')], {
    cwd: root,
  }).catch((error: { stdout?: string }) => {
    throw new Error(`Declarations:\n${error.stdout ?? 'tsc did not run.'}`);
  });
  for (const file of await readdir(join(dist, 'static'), { recursive: true })) {
    if (/(\.styles|^engines[\\/].*)\.d\.ts$/.test(file)) await rm(join(dist, 'static', file));
  }
  const styled = await styledDeclarations(join(dist, 'static'), sources, selectable);
  for (const [file, text] of styled) await write(join(dist, 'styled', file), text);
}
