import { readFile } from 'node:fs/promises';
import { relative, resolve, join } from 'node:path';
import { sortDiagnostics, type Diagnostic } from '@wusum/diagnostics';
import { openProject } from '../config/project.js';
import { replaceFiles } from '../disk/add-files.js';
import { readContentFiles } from '../init/project-content.js';
import { openTokenFolder, syncedFolder, type TokenFolder } from '../init/token-folder.js';
import { diagnosticsText } from '../output/diagnostics.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';
import { openCatalogue } from '../words/catalogue.js';
import { importProblems, importWords, type ImportedWords } from '../words/import-words.js';
import { readTranslation, type TranslationFile } from '../words/read-translation.js';

export interface WordsImportFlags {
  readonly language?: string;
  readonly brand?: string;
}

/** `wusum words import`: reads translated messages, checks them all, and writes them into a words file. */
export async function wordsImport(file: string, flags: WordsImportFlags, terminal: Terminal): Promise<ExitCode> {
  const text = await readFile(resolve(terminal.cwd, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot read ${file} (${error.code}).`);
  });
  const { tokens } = await openProject(terminal.cwd);
  const folder = await openTokenFolder(tokens, terminal.cwd);
  const files = await readContentFiles(folder);
  const read = readTranslation(file, text);
  /** Prints problems. @returns whether one is an error */
  const report = (diagnostics: readonly Diagnostic[]): boolean => {
    const sorted = sortDiagnostics(diagnostics);
    terminal.err(diagnosticsText({ diagnostics: sorted, files: { [file]: text } }, terminal.color.err));
    return sorted.some(({ severity }) => severity === 'error');
  };
  // A file that cannot be read, or is not about these tokens, says nothing reliable about its messages.
  if (read.translations.length === 0 || read.problems.some(({ code }) => /^WS-V01[569]$/u.test(code))) {
    if (report(read.problems)) return exit.findings;
  }
  if (read.translations.length === 0) {
    throw new UsageError(`${file} has no translated message. Nothing was written.`);
  }
  const brand = flags.brand ?? brandIn(read);
  const catalogue = openCatalogue(files, languageOf(read, file, flags), brand, folder.brands);
  if (report(importProblems(read, catalogue))) return exit.findings;
  const imported = importWords(read, catalogue, files, brand, folder.brands);
  const written = await writeAll(folder, files, imported);
  printSummary(
    catalogue.language,
    imported,
    written,
    (path) => relative(terminal.cwd, join(folder.root, path)),
    terminal,
  );
  return exit.success;
}

const brandIn = ({ original }: TranslationFile): string | undefined =>
  /^brands\/([^/]+)\/words\./u.exec(original ?? '')?.[1];

function languageOf(read: TranslationFile, file: string, flags: WordsImportFlags): string {
  const { language = read.language } = flags;
  if (language === undefined) throw new UsageError(`${file} does not name its language. Pass --language.`);
  if (read.language !== undefined && read.language !== language)
    throw new UsageError(`${file} is in "${read.language}", but --language is "${language}".`);
  return language;
}

/** Writes the changed files and the resolver document together. @returns the paths of the files that were written */
async function writeAll(
  folder: TokenFolder,
  files: Readonly<Record<string, string>>,
  imported: ImportedWords,
): Promise<readonly string[]> {
  const before: Readonly<Record<string, string>> = { ...files, [folder.entry]: folder.text };
  const after = { ...imported.files, [folder.entry]: syncedFolder(folder, imported.files).text };
  const changed = Object.entries(after).filter(([path, text]) => before[path] !== text);
  await replaceFiles(folder.root, Object.fromEntries(changed));
  return changed.map(([path]) => path);
}

function printSummary(
  language: string,
  { changed, missing, brandFiles, others }: ImportedWords,
  written: readonly string[],
  place: (path: string) => string,
  terminal: Terminal,
): void {
  const messages = changed === 1 ? 'One message' : `${changed} messages`;
  const files = written.length === 0 ? 'Nothing changed' : `Wrote ${written.map(place).join(', ')}`;
  terminal.out(`✓ ${files}. ${messages} changed, ${missing} without a translation.\n`);
  for (const path of brandFiles) terminal.out(`Added "${language}" to the languages in ${place(path)}.\n`);
  if (others.length > 0)
    terminal.out(`Not added to ${others.join(', ')}, which list fewer languages. Import again with --brand.\n`);
}
