import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { packageFolders } from './install.mjs';
import { at, cacheFolder, installedProgram, root } from './paths.mjs';
import { print, Stop } from './report.mjs';
import { fromSource } from './theme.mjs';

/** @typedef {{ node: string, pnpm: string[], env: NodeJS.ProcessEnv }} Tools */

/** Runs a program in the terminal and returns its exit code. */
async function show({ env }, program, args, cwd = root) {
  const { code } = await run(program, args, { cwd, env, show: true });
  return code;
}

/**
 * A command that runs a program of a dependency with fixed arguments, then those of the user.
 *
 * @param {string} name
 * @param {string[]} [first]
 * @returns {(tools: Tools, args: string[]) => Promise<number>} resolves with the program's exit code
 */
export const chore =
  (name, first = []) =>
  (tools, args) =>
    show(tools, installedProgram(name), [...first, ...args]);

/**
 * Runs the built command `wusum`. Paths are relative to the user's working directory.
 *
 * @param {Tools} tools
 * @param {string[]} args
 * @param {string} cwd
 */
export const wusum = (tools, args, cwd) =>
  show(tools, tools.node, [at('packages', 'cli', 'dist', 'bin.js'), ...args], cwd);

/** `npm run brands`: builds each brand of tokens/ on its own. */
export const brands = (tools, args) =>
  wusum(tools, ['build', '--per-brand', '--platform', 'css,ts,json', '--out', '.cache/brands', ...args], root);

/** `npm run picture`: draws the picture in the README. */
export const picture = (tools) => show(tools, tools.node, [at('scripts', 'picture.mjs')]);

/** `npm run new-component`: writes the files of a component. */
export const newComponent = (tools, args) =>
  show(tools, tools.node, [at('scripts', 'new-component', 'main.mjs'), ...args]);

/** `npm run docs`: the files that are generated from code. */
export async function docs(tools) {
  for (const name of ['codes', 'rules', 'platforms', 'react', 'components', 'ledger', 'api']) {
    const code = await show(tools, tools.node, [...fromSource, at('scripts', 'docs', `${name}.mjs`)]);
    if (code !== 0) return code;
  }
  return 0;
}

const examinations = ['voice', 'vale', 'belonging', 'community', 'slides', 'book', 'members', 'sheets'];

/**
 * `npm run examine -- NAME …`: measures the rules of the voice checker, the queries of belonging, or the community under
 * load; opens the decks of all brands in LibreOffice, checks the PDF of books, compares the marks of members, or draws contact
 * sheets of the platforms.
 *
 * @param {Tools} tools
 * @param {string[]} args
 */
export const examine = (tools, [name, ...args]) => {
  if (!examinations.includes(name)) throw new Stop(`Expected ${examinations.join(' or ')}.`, '', 2);
  return show(tools, tools.node, [...fromSource, at('scripts', 'examine', name, 'main.mjs'), ...args]);
};

/** `npm run sheet-order`: searches for the order in which the style sheet of @wusum/react compresses best. */
export const sheetOrder = (tools) => show(tools, tools.node, [...fromSource, at('scripts', 'docs', 'sheet-order.mjs')]);

/** `npm run sizes`: accepts what each export of @wusum/react costs now. */
export const sizes = (tools) => show(tools, tools.node, [...fromSource, at('scripts', 'docs', 'sizes.mjs')]);

const isPublished = (name) => !JSON.parse(readFileSync(at('packages', name, 'package.json'), 'utf8')).private;

/** `npm run pack`: packs the packages as they would be published. */
export async function pack({ pnpm: [program, ...first], env }) {
  const folder = join(cacheFolder, 'packages');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of packageFolders().filter(isPublished)) {
    const args = [...first, 'pack', '--pack-destination', folder];
    const { code, output } = await run(program, args, { cwd: at('packages', name), env, seconds: 120 });
    if (code !== 0) throw new Stop(`pnpm failed to pack packages/${name}. Its output is above.`, output);
  }
  print(`Install them in your project: npm install ${folder}/*.tgz`);
  return 0;
}
