import { readFile } from 'node:fs/promises';
import { checkContract, drawMarks, emitTheme, resolvedFiles } from '../../packages/compiler/src/index.ts';
import { fontNeeds } from '../../packages/platforms/src/index.ts';
import { readFonts, writeFolder } from '../../packages/cli/src/disk/index.ts';
import { contractPackage, themePackage } from './paths.mjs';
import { sizeOf } from './report.mjs';

/** @returns {Promise<import('../../packages/compiler/src/index.js').Contract>} The contract as it was built last. */
export const readContract = async () => JSON.parse(await readFile(`${contractPackage}/dist/contract.json`, 'utf8'));

/**
 * Writes a compiled system as a theme folder, atomically.
 *
 * @param {import('../../packages/platforms/src/index.js').BrandSystem} system
 * @param {string} out
 * @param {{ contract?: Pick<import('../../packages/compiler/src/index.js').Contract, 'version'>, check?: boolean }} [options]
 *   the contract that the theme is built for; with `check`, names that it requires and the system lacks are errors
 * @returns the files, and the sizes of those that were written one by one; no files where a mark cannot be drawn or the
 *   contract is not satisfied. Diagnostics and notes in any case
 */
export async function writeTheme(system, out, { contract, check = false } = {}) {
  const { packages: fonts, notes } = await readFonts(fontNeeds(system), themePackage);
  const { marks, diagnostics: drawing } = await drawMarks(system, fonts);
  const diagnostics = [...drawing, ...(check ? checkContract(system, contract) : [])];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, notes };
  const theme = await emitTheme(system, { fonts, marks, contract, withoutResolved: true });
  const later = new Map();
  await writeFolder(out, theme, measured(resolvedFiles(system), later));
  return { theme, later, diagnostics, notes };
}

function* measured(files, sizes) {
  for (const [path, content] of files) {
    sizes.set(path, sizeOf(content));
    yield [path, content];
  }
}
