/** What follows the transforms: style sheets and declarations. `root` is the package, `dist` the folder to write in. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { componentFolders, styledSources } from './components.js';
import { styledDeclarations } from './declarations.js';
import { readModuleGraph } from './module-graph.js';
import { readOrder } from './sheet-order.js';
import { indexOf, readStyleSheets, styleSheetOf } from './style-sheets.js';

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

/** Declarations come from `tsc`; those of styles and engines are removed, because nothing public names them. */
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
  const styled = await styledDeclarations(join(dist, 'static'), styledSources(root));
  for (const [file, text] of styled) await write(join(dist, 'styled', file), text);
}
