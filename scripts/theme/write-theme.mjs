import { drawMarks, emitTheme, fontNeeds, resolvedFiles } from '../../packages/compiler/src/index.ts';
import { readFonts, writeFolder } from '../../packages/cli/src/disk/index.ts';
import { themePackage } from './paths.mjs';
import { sizeOf } from './report.mjs';

/**
 * Writes a compiled system as a theme folder, whole or not at all.
 *
 * @param {import('../../packages/compiler/src/index.js').BrandSystem} system
 * @param {string} out
 * @returns the files, and the bytes of those that were made one by one; or nothing when a mark cannot be drawn.
 *   Problems and notes either way
 */
export async function writeTheme(system, out) {
  const { packages: fonts, notes } = await readFonts(fontNeeds(system), themePackage);
  const { marks, diagnostics } = await drawMarks(system, fonts);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, notes };
  const theme = await emitTheme(system, { fonts, marks, withoutResolved: true });
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
