import { scriptAxis } from '@wusum/dtcg/internal';
import type { Contexts, Permutation } from '@wusum/dtcg';
import { splitByAxes } from '../../shared/axis-sets.js';
import { noteAxes } from '../../shared/notes.js';
import { type Brand, lightAndDark, type TargetContext } from '../../shared/target-context.js';
import { builtIn, type PlatformInput } from '../../shared/platform.js';
import { refuseMixedTypes } from '../../shared/mixed-types.js';
import type { PlatformToken } from '../../shared/token.js';
import { brandOrigin, type FileEntry, uniqueFiles } from '../../shared/unique-files.js';
import { printAndroidXml } from './format.js';
import { androidXmlName } from './name.js';
import { type AndroidValue, androidXmlLosses, androidXmlValue } from './value.js';
import { languagesOf } from '../../shared/theme-engine.js';

/**
 * `<brand>/res/values/*.xml`; `values-night` with the tokens that differ in the dark mode, `values-ar` and the like with
 * those that differ in the script of a language.
 */
export const xml = builtIn<AndroidValue>({
  name: 'android/xml',
  description: 'Android resources, with values-night and the languages of a script',
  hooks: { name: androidXmlName, value: androidXmlValue },
  losses: androidXmlLosses,
  files: (input) => {
    noteResources(input);
    const { target } = input;
    for (const brand of target.brands) {
      const own = foldersOf(target, brand).map(({ permutation }) => permutation);
      refuseMixedTypes(own, target.isPublished, () => true, 'The resource of');
    }
    return uniqueFiles(target.brands.flatMap((brand) => brandFiles(brand, input)));
  },
});

/** Resources follow the night mode and the language; Android has no qualifier for contrast or interface density. */
function noteResources({ target, read, note }: PlatformInput<AndroidValue>): void {
  const sets = target.brands.flatMap((brand) => splitByAxes(target, brand, read).sets);
  const isSupported = (name: string, contexts: readonly string[]): boolean =>
    name === target.modeAxis
      ? contexts.length <= 2
      : name === scriptAxis && contexts.filter((context) => languagesOf(context).length === 0).length <= 1;
  noteAxes({ note }, sets, ({ name, contexts }) => isSupported(name, contexts), 'resources');
}

/** Qualifiers of a resource folder, in Android's order, and its permutation. */
interface Folder {
  readonly languages: readonly string[];
  readonly isNight: boolean;
  readonly permutation: Permutation;
}

type Tokens = readonly PlatformToken<AndroidValue>[];

function brandFiles(brand: Brand, { target, read }: PlatformInput<AndroidValue>): FileEntry[] {
  const [base, ...others] = foldersOf(target, brand);
  const day = read(base!.permutation);
  const shown = new Map<Folder, Tokens>();
  const written = others.flatMap((folder) => {
    // Android matches the language first, then the night mode, resource by resource.
    const fallbacks = others.filter((other) => shown.has(other) && isFallback(other, folder));
    const own = read(folder.permutation);
    const changed = difference(own, [day, ...fallbacks.map((other) => shown.get(other)!)]);
    shown.set(folder, changed);
    return qualifiersOf(folder).flatMap((qualifier) => resources(`${brand.name}/res/values-${qualifier}`, changed));
  });
  const origin = brandOrigin(target, brand);
  return [...resources(`${brand.name}/res/values`, day), ...written].map(([path, content]) => [path, content, origin]);
}

/** The earlier folders that Android falls back to: the night folder of any language, then the day folder of its own. */
function isFallback(other: Folder, folder: Folder): boolean {
  if (!folder.isNight) return false;
  return other.languages.length === 0 || (other.languages === folder.languages && !other.isNight);
}

function foldersOf(target: TargetContext, brand: Brand): Folder[] {
  const { light, dark } = lightAndDark(brand);
  const scripts = target.axes.find(({ name }) => name === scriptAxis)?.contexts ?? [];
  const plain = scripts.find((script) => languagesOf(script).length === 0);
  const known = scripts.filter((script) => script !== plain && languagesOf(script).length > 0);
  const night = (at: Contexts): Permutation | undefined => dark && target.at({ ...dark.contexts, ...at });
  return [plain, ...known].flatMap((script): Folder[] => {
    const chosen: Contexts = script === undefined ? {} : { [scriptAxis]: script };
    const languages = script === undefined ? [] : languagesOf(script);
    const day = target.at({ ...light.contexts, ...chosen });
    const dusk = night(chosen);
    return [
      ...(day === undefined ? [] : [{ languages, isNight: false, permutation: day }]),
      ...(dusk === undefined ? [] : [{ languages, isNight: true, permutation: dusk }]),
    ];
  });
}

/** `ar`, `b+ckb-night`: a three-letter language has the BCP 47 form. */
function qualifiersOf({ languages, isNight }: Folder): string[] {
  const night = isNight ? ['night'] : [];
  if (languages.length === 0) return ['night'];
  return languages.map((language) => [language.length === 2 ? language : `b+${language}`, ...night].join('-'));
}

/** Tokens that differ from the fallback: the value in the last table that has the resource. */
function difference(tokens: Tokens, tables: readonly Tokens[]): Tokens {
  const found = new Map(tables.flatMap((table) => table.map(({ path, value }) => [path, value] as const)));
  return tokens.filter(({ path, value }) => found.get(path) !== value);
}

const fileOf = (type: PlatformToken['type']): string =>
  ({ color: 'colors.xml', typography: 'styles.xml' } as Partial<Record<typeof type, string>>)[type] ?? 'dimens.xml';

function resources(folder: string, tokens: Tokens): [path: string, content: string][] {
  return ['colors.xml', 'dimens.xml', 'styles.xml'].flatMap((file): [string, string][] => {
    const some = tokens.filter(({ type }) => fileOf(type) === file);
    return some.length === 0 ? [] : [[`${folder}/${file}`, printAndroidXml(some)]];
  });
}
