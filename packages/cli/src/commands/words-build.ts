import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { writeFolder } from '../disk/write-folder.js';
import { hasErrors } from '../output/diagnostics.js';
import { isForPeople, report, reportFormat, type ReportFlags } from '../output/report.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';
import { compileAppMessages, type AppWords } from '../words/app-messages.js';
import { isLanguageTag } from '../words/catalogue.js';

export interface WordsBuildFlags extends ReportFlags {
  readonly out?: string;
  readonly language?: string;
}

/** `wusum words build`: compiles the messages of an application to typed modules. It needs no tokens. */
export async function wordsBuild(folder: string, flags: WordsBuildFlags, terminal: Terminal): Promise<ExitCode> {
  const format = reportFormat(flags);
  const source = resolve(terminal.cwd, folder);
  const out = flags.out ?? join(folder, 'compiled');
  const words = await readAppWords(source, flags.language ?? 'en', terminal.cwd);
  const { files, diagnostics } = compileAppMessages(words);
  const reported = { diagnostics, files: Object.fromEntries(words.map(({ file, text }) => [file, text])) };
  const failed = hasErrors(reported);
  if (!failed) await writeFolder(resolve(terminal.cwd, out), files);
  report(reported, format, terminal, { ok: !failed, files: Object.keys(files) });
  if (failed) return exit.findings;
  const languages = words.map(({ language }) => language).join(', ');
  if (isForPeople(format)) terminal.out(`✓ Wrote messages in ${languages} to ${out}.\n`);
  return exit.success;
}

/** The words files of a folder, the preferred language first. @throws UsageError if there are none */
async function readAppWords(folder: string, preferred: string, cwd: string): Promise<AppWords[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot read ${relative(cwd, folder) || '.'} (${error.code}).`);
  });
  const found = names.flatMap((name) => {
    const language = /^words\.([\w-]+)\.json$/u.exec(name)?.[1];
    return language !== undefined && isLanguageTag(language) ? [{ name, language }] : [];
  });
  if (found.length === 0)
    throw new UsageError(`${relative(cwd, folder) || '.'} has no words.<language>.json, such as words.en.json.`);
  const isPreferred = ({ language }: { language: string }): number => (language === preferred ? 0 : 1);
  const sorted = found.toSorted(
    (one, other) => isPreferred(one) - isPreferred(other) || (one.language < other.language ? -1 : 1),
  );
  return Promise.all(
    sorted.map(async ({ name, language }) => {
      const path = join(folder, name);
      return { language, file: relative(cwd, path).split(sep).join('/'), text: await readFile(path, 'utf8') };
    }),
  );
}
