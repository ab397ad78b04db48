import { join, relative } from 'node:path';
import { suggest } from '@wusum/diagnostics';
import { didYouMean } from '../config/contexts.js';
import { openProject } from '../config/project.js';
import { replaceFile } from '../disk/add-files.js';
import { addFolder } from '../disk/add-folder.js';
import { askBrand, defaultSeed, type BrandFlags } from '../init/ask.js';
import { brandFiles } from '../init/brand-files.js';
import { chooseFonts } from '../init/brand-fonts.js';
import { checkBrandId } from '../init/brand-id.js';
import { copyBrand } from '../init/copy-brand.js';
import { knownFonts, projectLanguages, readContentFiles } from '../init/project-content.js';
import { fitSeeds } from '../init/seeds/fit-seeds.js';
import { openTokenFolder, syncedFolder, type TokenFolder } from '../init/token-folder.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';

export interface NewBrandFlags extends BrandFlags {
  /** Brand to copy. */
  readonly from?: string;
}

/** `wusum brand new`: creates all files of a brand and lists them in the resolver document. */
export async function brandNew(id: string, flags: NewBrandFlags, terminal: Terminal): Promise<ExitCode> {
  const project = await openProject(terminal.cwd);
  const folder = await openTokenFolder(project.tokens, terminal.cwd);
  checkBrandId(id, folder.brands);
  checkOriginal(flags.from, folder.brands);
  syncedFolder(folder);
  const files = await readContentFiles(folder, flags.from);
  const languages = projectLanguages(files);
  const defaults = {
    languages,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    seed: flags.from === undefined ? defaultSeed : undefined,
  };
  const { families, ...answers } = await askBrand(flags, defaults, terminal);
  const known = flags.from === undefined ? knownFonts(files, folder.brands) : [];
  const { fonts, notes, missing } = await chooseFonts(families, known, project.fonts, languages);
  const brand = { id, ...answers, fonts };
  const added =
    flags.from === undefined ? brandFiles(brand, languages, files) : copyBrand(flags.from, brand, languages, files);
  const { text } = syncedFolder(folder, added);
  const { entry } = folder;
  const fitted = fitSeeds(brand, added, { files: { ...folder.files, [entry]: text }, entry, rules: project.rules });
  await writeBrand(folder, id, fitted.files, text);
  const place = relative(terminal.cwd, join(folder.root, 'brands', id));
  for (const note of [...notes, ...fitted.notes]) terminal.err(`${note}\n`);
  if (missing.length > 0) terminal.err(`Install the fonts: npm install --save-dev ${missing.join(' ')}\n`);
  terminal.out(
    `✓ Wrote ${Object.keys(added).length} files to ${place} and listed them in ${relative(terminal.cwd, join(folder.root, folder.entry))}.\n`,
  );
  return exit.success;
}

function checkOriginal(original: string | undefined, brands: readonly string[]): void {
  if (original === undefined || brands.includes(original)) return;
  throw new UsageError(`Unknown brand "${original}"${didYouMean(suggest(original, brands), brands)}`);
}

/** Writes the folder and the resolver document. If the second fails, the folder is removed. */
async function writeBrand(
  { root, entry }: TokenFolder,
  id: string,
  files: Readonly<Record<string, string>>,
  resolver: string,
): Promise<void> {
  const inFolder = Object.entries(files).map(([path, text]) => [path.slice(`brands/${id}/`.length), text]);
  const added = await addFolder(join(root, 'brands', id), Object.fromEntries(inFolder) as Record<string, string>);
  try {
    await replaceFile(join(root, entry), resolver);
  } catch (error) {
    await added.remove();
    throw error;
  }
}
