import { drawMarks, emitTheme, fontNeeds } from '../../packages/compiler/src/index.ts';
import { readFonts, writeFolder } from '../../packages/cli/src/disk/index.ts';
import { themePackage } from './paths.mjs';

/**
 * Writes a compiled system as a theme folder, whole or not at all.
 *
 * @param {import('../../packages/compiler/src/index.js').BrandSystem} system
 * @param {string} out
 * @returns the files, or nothing when a mark cannot be drawn; problems and notes either way
 */
export async function writeTheme(system, out) {
  const { packages: fonts, notes } = await readFonts(fontNeeds(system), themePackage);
  const { marks, diagnostics } = await drawMarks(system, fonts);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, notes };
  const theme = await emitTheme(system, { fonts, marks });
  await writeFolder(out, theme);
  return { theme, diagnostics, notes };
}
