import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { replaceFiles } from '../disk/add-files.js';
import { refuseForeign } from '../disk/write-folder.js';
import { hasErrors, type Reported } from '../output/diagnostics.js';
import { compileAppMessages } from './app-messages.js';
import { readAppWords } from './read-app-words.js';

export interface AppMessagesOptions {
  /** Folder with a `words.<language>.json` for each language. */
  readonly words: string;
  /** Default: `compiled` in the folder of words. */
  readonly out?: string | undefined;
  /** Readers of any other language get this one. Default: `en`. */
  readonly language?: string | undefined;
}

/** What a build of messages has read, found and written. */
export interface AppMessagesBuild {
  readonly reported: Reported;
  readonly languages: readonly string[];
  /** The files of the output; with an error among the problems there are none, and the former output is kept. */
  readonly files: readonly string[];
  /** Those that were written or removed. */
  readonly changed: readonly string[];
}

/** The output folder of a build, relative to the same folder as its words. */
export const outOf = ({ words, out }: AppMessagesOptions): string => out ?? join(words, 'compiled');

/**
 * Compiles the words files of an application to typed modules.
 *
 * @param cwd paths and file names in problems are relative to it
 * @throws UsageError if there are no words, OutputError if the output cannot be written
 */
export async function buildAppMessages(options: AppMessagesOptions, cwd: string): Promise<AppMessagesBuild> {
  const words = await readAppWords(resolve(cwd, options.words), options.language ?? 'en', cwd);
  const { files, diagnostics } = compileAppMessages(words);
  const reported = { diagnostics, files: Object.fromEntries(words.map(({ file, text }) => [file, text])) };
  return {
    reported,
    languages: words.map(({ language }) => language),
    files: Object.keys(files),
    changed: hasErrors(reported) ? [] : await update(resolve(cwd, outOf(options)), files),
  };
}

/**
 * Makes a folder contain certain files and no others. A file that is the same already is not written again, so that a
 * development server sees only what has changed.
 */
async function update(out: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  await refuseForeign(out);
  const names = await readdir(out).catch((): string[] => []);
  const same = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const former = names.includes(name) ? await readFile(join(out, name), 'utf8') : undefined;
      return former === text ? name : undefined;
    }),
  );
  const changed = Object.entries(files).filter(([name]) => !same.includes(name));
  await replaceFiles(out, Object.fromEntries(changed));
  const obsolete = names.filter((name) => !(name in files));
  for (const name of obsolete) await rm(join(out, name), { recursive: true, force: true });
  return [...changed.map(([name]) => name), ...obsolete];
}
