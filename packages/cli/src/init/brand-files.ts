import { isRecord } from '@wusum/dtcg/internal';
import { printJson } from '../output/print-json.js';
import type { BrandFont } from './known-family.js';
import { newMark } from './new-mark.js';
import { newPattern, type NewPattern } from './new-pattern.js';
import { schemaIn } from './schema-address.js';
import { seedsFrom, type Components } from './seed.js';
import { treeOf, type TokenValues } from './seeds/trials.js';

/** The answers about a brand. */
export interface BrandAnswers {
  /** Name of the folder and of the context, such as `clay`. */
  readonly id: string;
  /** Language → name. */
  readonly names: Readonly<Record<string, string>>;
  /** Not set for a copy that keeps the colours of its original. */
  readonly seed?: Components | undefined;
  /** Role → font. A role without one keeps the shared font. */
  readonly fonts: Readonly<Record<string, BrandFont>>;
}

/** Files of the project that a new brand depends on: path relative to the token folder → text. */
export type ProjectFiles = Readonly<Record<string, string>>;

const inFolder = (id: string): string => `brands/${id}`;
const note = (what: string): string => `What this brand ${what}. What it omits is taken from content/.`;

/**
 * The files of a new brand, by path relative to the token folder: one of every kind. Values that it does not set are
 * those of the shared files.
 *
 * @param languages languages of the project, the preferred one first
 * @param project files of the other brands (for a mark and a pattern that differ) and of `content/` (for `$schema`)
 */
export function brandFiles(
  { id, names, seed, fonts }: BrandAnswers,
  languages: readonly string[],
  project: ProjectFiles,
): Record<string, string> {
  const file = (name: string): string => `${inFolder(id)}/${name}`;
  const schema = (name: string): string => schemaIn(file(name), project);
  const wordFiles = languages.map((language): [string, string] => {
    const name = `words.${language}.json`;
    return [file(name), printJson({ $schema: schema(name), $description: note('says differently') })];
  });
  return {
    [file('brand.json')]: brandFile(schema('brand.json'), names, fonts),
    ...(seed && { [file('color.tokens.json')]: colorFile(seed) }),
    ...(Object.keys(fonts).length > 0 && { [file('type.tokens.json')]: typeFile(fonts) }),
    ...Object.fromEntries(wordFiles),
    [file('voice.json')]: printJson({ $schema: schema('voice.json'), $description: note('writes differently') }),
    [file('mark.svg')]: markFile(id, names, project),
    [file('mark.tokens.json')]: printJson({ mark: { $type: 'number', favicon: { $value: 3 } } }),
    [file('pattern.json')]: printJson({ $schema: schema('pattern.json'), cloth: coverPattern(id, project) }),
  };
}

/** The text of `brand.json`. */
export function brandFile(
  $schema: string,
  names: BrandAnswers['names'],
  fonts: BrandAnswers['fonts'],
  kept: Readonly<Record<string, unknown>> = {},
): string {
  const written = Object.entries(names).map(([language, name]) => [language, { written: name }]);
  const packages = Object.entries(fonts).map(([role, font]) => [role, { package: font.package }]);
  return printJson({
    $schema,
    names: Object.fromEntries(written) as Record<string, unknown>,
    ...kept,
    ...(packages.length > 0 && { fonts: Object.fromEntries(packages) as Record<string, unknown> }),
  });
}

/** The text of `mark.svg`: a mark that no other brand has. */
export function markFile(id: string, names: BrandAnswers['names'], project: ProjectFiles): string {
  const others = Object.entries(project).filter(([path]) => path.endsWith('/mark.svg'));
  return newMark(
    id,
    Object.values(names)[0] ?? id,
    others.map(([, text]) => text),
  );
}

/** The text of `color.tokens.json`: the seeds. All other colours are derived from them. */
function colorFile(seed: Components): string {
  const seeds = Object.entries(seedsFrom(seed)).map(([name, color]) => [`color.seed.${name}`, color]);
  return withColors('{}', Object.fromEntries(seeds) as TokenValues);
}

/** The text of a `color.tokens.json` with other values: path → value of colours and of numbers for them. */
export function withColors(text: string, values: TokenValues): string {
  const types: Readonly<Record<string, string>> = { color: 'color', tone: 'number' };
  const groups = Object.entries(treeOf(values)).map(([name, group]) => [
    name,
    { $type: types[name], ...(group as Json) },
  ]);
  return printJson(mergeGroups(JSON.parse(text) as Json, Object.fromEntries(groups) as Json));
}

type Json = Readonly<Record<string, unknown>>;

/** Two groups as one; a token of the second replaces that of the first. */
function mergeGroups(one: Json, other: Json): Json {
  const merged = Object.entries(other).map(([name, value]) => {
    const before = one[name];
    return [name, isGroup(before) && isGroup(value) ? mergeGroups(before, value) : value];
  });
  return { ...one, ...(Object.fromEntries(merged) as Json) };
}

const isGroup = (value: unknown): value is Json => isRecord(value) && !('$value' in value);

function typeFile(fonts: BrandAnswers['fonts']): string {
  return printJson({ font: { family: { $type: 'fontFamily', ...familyTokens(fonts) } } });
}

/** The tokens of the group `font.family`. */
export function familyTokens(fonts: BrandAnswers['fonts']): Record<string, { readonly $value: readonly string[] }> {
  return Object.fromEntries(Object.entries(fonts).map(([role, { stack }]) => [role, { $value: stack }]));
}

function coverPattern(id: string, project: ProjectFiles): NewPattern {
  const others = Object.entries(project)
    .filter(([path]) => path.endsWith('/pattern.json'))
    .map(([, text]) => (JSON.parse(text) as { cloth?: unknown }).cloth);
  return newPattern(id, others);
}
