import { readFile } from 'node:fs/promises';
import { relative, resolve, join } from 'node:path';
import { sortDiagnostics, suggest, type Diagnostic } from '@wusum/diagnostics';
import { voiceCodes } from '@wusum/voice';
import { openProject } from '../config/project.js';
import { replaceFiles } from '../disk/add-files.js';
import { readContentFiles } from '../init/project-content.js';
import { schemaIn } from '../init/schema-address.js';
import { openTokenFolder, syncedFolder } from '../init/token-folder.js';
import { diagnosticsText } from '../output/diagnostics.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';
import { openCatalogue, type Catalogue } from '../words/catalogue.js';
import { addToBrands } from '../words/languages.js';
import { mergeWords } from '../words/merge-words.js';
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
  const report = (diagnostics: readonly Diagnostic[]): boolean => {
    const sorted = sortDiagnostics(diagnostics);
    terminal.err(diagnosticsText({ diagnostics: sorted, files: { [file]: text } }, terminal.color.err));
    return sorted.some(({ severity }) => severity === 'error');
  };
  if (read.translations.length === 0 && report(read.problems)) return exit.findings;
  const brand = flags.brand ?? brandIn(read);
  const catalogue = openCatalogue(files, languageOf(read, file, flags), brand, folder.brands);
  if (read.translations.length > 0 && report([...read.problems, ...problemsIn(read, catalogue)])) return exit.findings;

  const messages = newMessages(read, catalogue);
  const changed: Record<string, string> = {};
  if (messages.size > 0 || files[catalogue.file] !== undefined) {
    const name = catalogue.file.slice(catalogue.file.lastIndexOf('/') + 1);
    const schema = brand === undefined ? sharedSchema(files) : schemaIn(name, files);
    changed[catalogue.file] = mergeWords(files[catalogue.file], messages, [...catalogue.source.keys()], schema);
  }
  const added = addToBrands(files, catalogue.language, brand, folder.brands);
  Object.assign(changed, added.files);
  const resolver = syncedFolder(folder, changed).text;
  const before: Readonly<Record<string, string>> = { ...files, [folder.entry]: folder.text };
  const all = Object.entries({ ...changed, [folder.entry]: resolver }).filter(([path, next]) => before[path] !== next);
  await replaceFiles(folder.root, Object.fromEntries(all));

  const place = (path: string): string => relative(terminal.cwd, join(folder.root, path));
  const missing = [...catalogue.source.keys()].filter((key) => !isTranslated(catalogue, messages, key)).length;
  terminal.out(
    `${all.length === 0 ? '✓ Nothing changed' : `✓ Wrote ${all.map(([path]) => place(path)).join(', ')}`}. ` +
      `${messages.size} messages changed, ${missing} have no translation.\n`,
  );
  for (const path of Object.keys(added.files))
    terminal.out(`Added "${catalogue.language}" to the languages in ${place(path)}.\n`);
  if (added.others.length > 0)
    terminal.out(
      `Not added to ${added.others.join(', ')}: their brand.json lists fewer languages. Add it with --brand.\n`,
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

function sharedSchema(files: Readonly<Record<string, string>>): string {
  return schemaIn('words.x.json', files).replace(/^\.\.\/(?=\.)/u, '');
}

function problemsIn(read: TranslationFile, { language, source }: Catalogue): Diagnostic[] {
  const keys = read.translations.flatMap(({ key, source: translated, location }): Diagnostic[] => {
    const current = source.get(key);
    if (current === undefined) {
      const didYouMean = suggest(key, source.keys());
      const message = `"${key}" is not a message of the project.`;
      return [
        { code: 'WS-V017', ...entry('WS-V017'), message, location, ...(didYouMean !== undefined && { didYouMean }) },
      ];
    }
    if (translated === undefined || translated === current) return [];
    const message = `"${key}" was translated from ${JSON.stringify(translated)}; it is now ${JSON.stringify(current)}.`;
    return [{ code: 'WS-V018', ...entry('WS-V018'), message, location }];
  });
  return [...keys, ...read.check(language, source)];
}

function entry(code: keyof typeof voiceCodes): Pick<Diagnostic, 'severity' | 'why' | 'fix'> {
  const { severity, why, fix } = voiceCodes[code];
  return { severity, why, fix };
}

/** The messages to write. A brand only gets those that differ from the shared ones. */
function newMessages({ translations }: TranslationFile, { own, inherited }: Catalogue): Map<string, string> {
  const differing = translations.filter(({ key, text }) => text !== (own.get(key) ?? inherited.get(key)));
  return new Map(differing.map(({ key, text }) => [key, text]));
}

function isTranslated({ own, inherited }: Catalogue, messages: ReadonlyMap<string, string>, key: string): boolean {
  return messages.has(key) || own.has(key) || inherited.has(key);
}
