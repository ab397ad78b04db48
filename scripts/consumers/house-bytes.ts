import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrandData, BrandDocs, Manifest, TokenRecord } from '../../packages/contract/src/types.js';
import { languages } from '../../packages/contract/dist/index.js';
import { messages } from '../../packages/contract/dist/messages.js';
import { root } from '../run/paths.mjs';

/** Something in a built app that comes from one of the brands of this repository. */
export interface Finding {
  readonly kind: 'id' | 'name' | 'word' | 'colour' | 'font' | 'font file' | 'drawing';
  readonly text: string;
  readonly file: string;
}

interface Mark {
  readonly kind: Finding['kind'];
  readonly text: string;
  /** Lower-case text of a file → whether it contains the mark. */
  readonly isIn: (content: string) => boolean;
}

const theme = join(root, 'packages/theme/dist/theme');
const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Texts of a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const contains = (kind: Finding['kind'], text: string): Mark => {
  const wanted = text.toLowerCase();
  return { kind, text, isIn: (content) => content.includes(wanted) };
};

/** `wusum` is the name of the project too: as a brand it is a whole string or the value of an attribute. */
const idMark = (id: string): Mark => {
  const pattern = id === 'wusum' ? /(["'`])wusum\1|data-brand=["']?wusum/u : new RegExp(`\\b${id}\\b`, 'u');
  return { kind: 'id', text: id, isIn: (content) => pattern.test(content) };
};

/** Names are common words: only a whole string is one. Minifiers choose any quotes. */
function nameMark(name: string): Mark {
  const wanted = ['"', "'", '`'].map((quote) => `${quote}${name.toLowerCase()}${quote}`);
  return { kind: 'name', text: name, isIn: (content) => wanted.some((text) => content.includes(text)) };
}

/** Words that are long enough to be found for no other reason. */
const isTelling = (text: string): boolean =>
  /\p{Script=Arabic}/u.test(text) ? text.length >= 6 : text.length >= 16 && text.includes(' ');

function wordMarks(brands: readonly BrandData<'en' | 'ar'>[]): Mark[] {
  const neutral = JSON.stringify([languages, messages]);
  const docs = brands.map(({ id }) => readJson<BrandDocs>(join(theme, `data/docs/${id}.json`)));
  const words = [...brands.map(({ messages }) => messages), ...docs.map(({ voice }) => voice)].flatMap(textsOf);
  const own = [...new Set(words)].filter((text) => isTelling(text) && !neutral.includes(text));
  return own.map((text) => contains('word', text));
}

/** Colours with a hue, in long form: greys of two brands may be equal. */
function colourMarks(): Mark[] {
  const tokens = readJson<TokenRecord[]>(join(theme, 'data/tokens.json'));
  const chosen = tokens.filter(({ path }) => /^color\.(?:accent|pattern|cover)\./u.test(path));
  const colours = chosen.flatMap(({ values }) => values.map(({ css }) => css));
  return [...new Set(colours)].filter(hasHue).map((css) => contains('colour', css));
}

function hasHue(css: string): boolean {
  const digits = /^#([0-9a-f]{6})$/iu.exec(css)?.[1];
  if (digits === undefined) return false;
  const channels = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return Math.max(...channels) - Math.min(...channels) > 40;
}

/** Everything by which a brand of this repository can be recognised in text. */
function marksOfHouse(): Mark[] {
  const manifest = readJson<Manifest>(join(theme, 'data/manifest.json'));
  const brands = readJson<BrandData<'en' | 'ar'>[]>(join(theme, 'data/brands.json'));
  const paths = brands.flatMap(({ mark }) => textsOf([mark.strokes, mark.small, mark.wordmarks, mark.patterns]));
  return [
    ...brands.map(({ id }) => idMark(id)),
    ...brands.flatMap(({ names }) => Object.values(names).map(nameMark)),
    ...wordMarks(brands),
    ...colourMarks(),
    ...[...new Set(manifest.brands.flatMap(({ fonts }) => fonts))].map((family) => contains('font', family)),
    ...[...new Set(paths)].filter((path) => path.length > 40).map((path) => contains('drawing', path)),
  ];
}

const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Files of a built app, without folders. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Characters that a bundler may have escaped, as they are. */
const unescaped = (text: string): string =>
  text
    .replaceAll(/\\u\{?([0-9a-f]{4,5})\}?/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\\(["'`])/gu, '$1');

/** Everything in a folder that comes from a brand of this repository: in its scripts, style sheets, pages and fonts. */
export function findHouse(folder: string): Finding[] {
  const marks = marksOfHouse();
  const fonts = new Map(filesIn(join(theme, 'fonts/files')).map((path) => [digestOf(path), path]));
  return filesIn(folder).flatMap((path): Finding[] => {
    const file = path.slice(folder.length + 1);
    if (!['.js', '.css', '.html', '.json', '.map', '.svg', '.txt'].includes(extname(path))) {
      const font = fonts.get(digestOf(path));
      return font === undefined ? [] : [{ kind: 'font file', text: font, file }];
    }
    const content = unescaped(readFileSync(path, 'utf8')).toLowerCase();
    return marks.filter(({ isIn }) => isIn(content)).map(({ kind, text }) => ({ kind, text, file }));
  });
}
