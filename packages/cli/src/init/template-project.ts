import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseManifest, type Manifest } from '../disk/read-manifest.js';
import type { Template } from './ask-template.js';
import { fontRange } from './known-family.js';
import { communityPart, communityPaths } from './template-folders.js';

export interface TemplateValues {
  readonly id: string;
  /** Name of the brand in the first language. */
  readonly name: string;
  readonly languages: readonly string[];
  /** Version of this command, which the packages share. */
  readonly version: string;
  /** Font packages to install. */
  readonly fonts: readonly string[];
  /** The text of the project's package.json, if there is one. */
  readonly manifest: string | undefined;
}

/** Where the theme of an app is built. */
export const brandFolder = 'src/brand';

/**
 * The files of a project with React components, without its tokens: path → text.
 *
 * @param template which app, and whether with Storybook
 */
export async function templateFiles(
  { template, storybook }: Template,
  values: TemplateValues,
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  let manifest = parseManifest(values.manifest ?? '{}');
  manifest = { ...manifest, name: manifest.name ?? values.id };
  for (const part of partsOf(template, storybook)) {
    const { 'package.json': own = '{}', ...others } = await readFolder(part);
    manifest = merged(manifest, JSON.parse(filled(own, values)) as Manifest);
    for (const [path, text] of Object.entries(others)) files[path] = filled(text, values);
  }
  const fonts = Object.fromEntries(values.fonts.map((name) => [name, fontRange]));
  manifest = merged(manifest, { devDependencies: fonts });
  return { ...files, 'package.json': `${JSON.stringify(manifest, undefined, 2)}\n` };
}

/** Folders of templates, of which a later one replaces files of those before. */
function partsOf(template: Template['template'], storybook: boolean): readonly string[] {
  if (template === 'community') return [communityPart, 'community'];
  const stories = ['storybook', ...(template === 'next' ? ['storybook-next'] : [])];
  return ['react', template, ...(storybook ? stories : [])];
}

/** Entries of the project stay; a script of the same name is replaced, as the files are those of the template. */
function merged(before: Manifest, added: Manifest): Manifest {
  const sorted = (entries: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(entries).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return {
    ...before,
    ...added,
    scripts: { ...before.scripts, ...added.scripts },
    dependencies: sorted({ ...added.dependencies, ...before.dependencies }),
    devDependencies: sorted({ ...added.devDependencies, ...before.devDependencies }),
  };
}

/** Replaces the placeholders of a template: text in JSX and HTML is escaped, values in code are JSON. */
function filled(text: string, { id, name, languages, version }: TemplateValues): string {
  const first = languages[0]!;
  const values: Readonly<Record<string, string>> = {
    __ID__: id,
    __NAME__: name.replaceAll(/[&<>"]/gu, (letter) => `&#${letter.codePointAt(0)};`),
    __NAME_TEXT__: JSON.stringify(name),
    __LANGUAGE__: first,
    __DIRECTION__: first === 'ar' ? 'rtl' : 'ltr',
    __LANGUAGES__: `[${languages.map((language) => `'${language}'`).join(', ')}] as const`,
    __VERSION__: `^${version}`,
  };
  return text.replaceAll(/__[A-Z_]+?__/gu, (key) => values[key] ?? key);
}

async function readFolder(part: string): Promise<Record<string, string>> {
  const folder = folderOf(part);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => part !== communityPart || isOfCommunity(path));
  const texts = paths.map(async (path): Promise<[string, string]> => [
    path,
    await readFile(join(folder, path), 'utf8'),
  ]);
  return Object.fromEntries((await Promise.all(texts)).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Next to the built command; in the repository, two folders up, and the community is an example. */
function folderOf(part: string): string {
  const example = part === communityPart ? ['../../../examples/community/'] : [];
  const places = [`./templates/${part}/`, `../../templates/${part}/`, ...example];
  return places.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((place) => existsSync(place))!;
}

const isOfCommunity = (path: string): boolean =>
  communityPaths.some((own) => path === own || path.startsWith(`${own}/`));
