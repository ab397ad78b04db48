import { resolve } from 'node:path';
import { openProject } from '../config/project.js';
import { replaceFile } from '../disk/add-files.js';
import { readContentFiles } from '../init/project-content.js';
import { openTokenFolder } from '../init/token-folder.js';
import { exit, type ExitCode, type Terminal } from '../terminal.js';
import { openCatalogue } from '../words/catalogue.js';
import { countTranslated, writeTranslation, type TranslationFormat } from '../words/write-translation.js';

export interface WordsExportFlags {
  readonly language: string;
  readonly brand?: string;
  readonly format?: TranslationFormat;
  readonly out?: string;
}

/** `wusum words export`: writes the messages of one language for translators. */
export async function wordsExport(flags: WordsExportFlags, terminal: Terminal): Promise<ExitCode> {
  const { tokens } = await openProject(terminal.cwd);
  const folder = await openTokenFolder(tokens, terminal.cwd);
  const files = await readContentFiles(folder);
  const catalogue = openCatalogue(files, flags.language, flags.brand, folder.brands);
  const byName = flags.out !== undefined && /\.(?:json|arb)$/iu.test(flags.out) ? 'json' : 'xliff';
  const text = writeTranslation(catalogue, flags.format ?? byName);
  if (flags.out === undefined) terminal.out(text);
  else {
    await replaceFile(resolve(terminal.cwd, flags.out), text);
    const count = catalogue.source.size;
    terminal.out(
      `✓ Wrote ${count} messages to ${flags.out}, ${count - countTranslated(catalogue)} without a translation.\n`,
    );
  }
  return exit.success;
}
