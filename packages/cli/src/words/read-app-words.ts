import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UsageError } from '../terminal.js';
import type { AppWords } from './app-messages.js';
import { isLanguageTag } from './catalogue.js';

/** The language of a words file by its name, `words.<language>.json`; `undefined` for any other file. */
export function languageOfWords(name: string): string | undefined {
  const language = /^words\.([\w-]+)\.json$/u.exec(name)?.[1];
  return language !== undefined && isLanguageTag(language) ? language : undefined;
}

/**
 * Reads the words files of a folder, the preferred language first.
 *
 * @param folder absolute path
 * @param cwd file names are relative to it
 * @throws UsageError if there are none
 */
export async function readAppWords(folder: string, preferred: string, cwd: string): Promise<AppWords[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot read ${relative(cwd, folder) || '.'} (${error.code}).`);
  });
  const found = names.flatMap((name) => {
    const language = languageOfWords(name);
    return language === undefined ? [] : [{ name, language }];
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
