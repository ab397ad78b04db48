import { declaredLanguage, languageOfPath, type LanguageHints } from './language.js';
import type { ReadOptions, TextDocument, TextFormat } from './types.js';

const byExtension: Readonly<Record<string, TextFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
  htm: 'html',
  jsx: 'jsx',
  tsx: 'jsx',
  js: 'jsx',
  mjs: 'jsx',
  cjs: 'jsx',
  ts: 'jsx',
  mts: 'jsx',
  cts: 'jsx',
  json: 'json',
  arb: 'json',
};

/** The format of a file by its extension; `undefined` if there is no reader. */
export function formatOf(path: string): TextFormat | undefined {
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}

/**
 * Whether a file of a folder has texts by its name alone. Of JSON files these are catalogues: `words.ar.json`, `en.json`,
 * `messages.json`, and those in a folder such as `locales`.
 */
export function isTextFile(path: string): boolean {
  if (/\.(?:mdx?|markdown|html?|txt|jsx|tsx|arb)$/iu.test(path)) return !/\.(?:test|spec)\.[jt]sx$/u.test(path);
  if (!/\.json$/iu.test(path)) return false;
  const name = path.split(/[\\/]/u).at(-1)!;
  if (/^(?:words|messages|translations?|strings)\b.*\.json$/u.test(name)) return languageOfPath(path) !== undefined;
  return (
    /(?:^|[\\/])(?:locales?|i18n|lang|languages|translations|messages)[\\/]/u.test(path) ||
    languageOfPath(`x/${name}`) !== undefined
  );
}

/**
 * Reads the texts of a file, with their places. The parser of a format is loaded with the first file of it.
 *
 * A text is in the language of a `lang` attribute around it; else in that of the file name (`guide.ar.md`) or of
 * `options.language`, if it has letters of that language; else in that of its letters.
 *
 * @param path name of the file: it decides the format and may name the language; nothing is read from the disk
 * @throws RangeError if there is no reader for the format
 */
export async function readTexts(path: string, source: string, options: ReadOptions = {}): Promise<TextDocument> {
  const format = formatOf(path);
  if (format === undefined) throw new RangeError(`No reader for the format of ${path}.`);
  const hints: LanguageHints = { file: declaredLanguage(languageOfPath(path)), latin: options.language };
  switch (format) {
    case 'text':
      return (await import('./plain.js')).readPlain(source, hints);
    case 'markdown':
      return (await import('./markdown.js')).readMarkdown(source, hints);
    case 'mdx':
      return (await import('./markdown.js')).readMarkdown(source, hints, true);
    case 'html':
      return (await import('./html.js')).readHtml(source, hints);
    case 'jsx':
      return (await import('./jsx.js')).readJsx(source, hints, path);
    case 'json':
      return (await import('./json.js')).readJson(source, hints);
  }
}
