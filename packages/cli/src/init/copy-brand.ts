import { printJson } from '../output/print-json.js';
import {
  brandFile,
  brandFiles,
  familyTokens,
  markFile,
  withColors,
  type BrandAnswers,
  type ProjectFiles,
} from './brand-files.js';
import { schemaIn } from './schema-address.js';
import { seedsFrom } from './seed.js';
import type { TokenValues } from './seeds/trials.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * The files of a new brand that starts as a copy of another one. Names and mark are its own; colours and fonts too, if
 * they are chosen.
 *
 * @param original id of the brand to copy
 * @param project files of all brands and of `content/`
 */
export function copyBrand(
  original: string,
  answers: BrandAnswers,
  languages: readonly string[],
  project: ProjectFiles,
): Record<string, string> {
  const { id, names, fonts } = answers;
  const from = `brands/${original}/`;
  const copied = Object.entries(project)
    .filter(([path]) => path.startsWith(from) && !isDrawing(path.slice(from.length)))
    .map(([path, text]): [string, string] => [`brands/${id}/${path.slice(from.length)}`, text]);
  const files: Record<string, string> = { ...brandFiles(answers, languages, project), ...Object.fromEntries(copied) };
  const path = (name: string): string => `brands/${id}/${name}`;
  const { $schema, names: _, fonts: oldFonts, ...kept } = parse(project[`${from}brand.json`]);
  const schema = typeof $schema === 'string' ? $schema : schemaIn(path('brand.json'), project);
  const hasFonts = Object.keys(fonts).length > 0;
  files[path('brand.json')] = brandFile(schema, names, fonts, {
    ...kept,
    ...(!hasFonts && oldFonts ? { fonts: oldFonts } : {}),
  });
  files[path('mark.svg')] = markFile(id, names, project);
  recolor(files, path('color.tokens.json'), answers);
  if (hasFonts) replaceFonts(files, path('type.tokens.json'), fonts);
  return files;
}

/** Drawings of the name and of the mark of the original, of which the copy has its own. */
const isDrawing = (name: string): boolean => name.startsWith('wordmark.') || name === 'mark.small.svg';

function recolor(files: Record<string, string>, path: string, { seed }: BrandAnswers): void {
  const text = files[path];
  if (!seed || text === undefined) return;
  const seeds = Object.entries(seedsFrom(seed)).map(([name, color]) => [`color.seed.${name}`, color]);
  files[path] = withColors(text, Object.fromEntries(seeds) as TokenValues);
}

function replaceFonts(files: Record<string, string>, path: string, fonts: BrandAnswers['fonts']): void {
  const document = parse(files[path]);
  const font = (document['font'] ?? {}) as Json;
  const family = { $type: 'fontFamily', ...(font['family'] as Json | undefined), ...familyTokens(fonts) };
  files[path] = printJson({ ...document, font: { ...font, family } });
}

const parse = (text: string | undefined): Json => (text === undefined ? {} : (JSON.parse(text) as Json));
