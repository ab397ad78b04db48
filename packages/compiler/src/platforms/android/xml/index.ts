import { scriptAxis } from '../../../axes.js';
import { languagesOf } from '../../../emit/css/script-languages.js';
import type { Contexts, Permutation } from '../../../types.js';
import { splitByAxes } from '../../shared/axis-sets.js';
import { noteAxes } from '../../shared/notes.js';
import { type Brand, lightAndDark, type Stage } from '../../shared/source.js';
import type { Platform, PlatformInput } from '../../shared/platform.js';
import type { PlatformToken } from '../../shared/token.js';
import { printAndroidXml } from './format.js';
import { androidXmlName } from './name.js';
import { type AndroidValue, androidXmlValue } from './value.js';

/**
 * `<brand>/res/values/*.xml`; `values-night` with what is different in the dark, `values-ar` and the like with what is
 * different in the script of a language.
 */
export const xml: Platform<AndroidValue> = {
  name: 'android/xml',
  description: 'Android resources, with values-night and the languages of a script',
  hooks: { name: androidXmlName, value: androidXmlValue },
  files: (input) => {
    noteResources(input);
    return Object.fromEntries(input.stage.brands.flatMap((brand) => brandFiles(brand, input)));
  },
};

/** Resources follow the night and the language; Android has no qualifier for contrast or density of an interface. */
function noteResources({ stage, read, note }: PlatformInput<AndroidValue>): void {
  const sets = stage.brands.flatMap((brand) => splitByAxes(stage, brand, read).sets);
  const isCarried = (name: string, contexts: readonly string[]): boolean =>
    name === stage.modeAxis
      ? contexts.length <= 2
      : name === scriptAxis && contexts.filter((context) => languagesOf(context).length === 0).length <= 1;
  noteAxes({ note }, sets, ({ name, contexts }) => isCarried(name, contexts), 'of resources');
}

/** Qualifiers of a resource folder, most important first, and what it shows. */
interface Folder {
  readonly languages: readonly string[];
  readonly isNight: boolean;
  readonly permutation: Permutation;
}

type Tokens = readonly PlatformToken<AndroidValue>[];

function brandFiles(brand: Brand, { stage, read }: PlatformInput<AndroidValue>): [path: string, content: string][] {
  const [base, ...others] = foldersOf(stage, brand);
  const day = read(base!.permutation);
  const shown = new Map<Folder, Tokens>();
  const written = others.flatMap((folder) => {
    // Android looks for the language first and for the night after it, resource by resource.
    const fallbacks = others.filter((other) => shown.has(other) && isFallback(other, folder));
    const own = read(folder.permutation);
    const changed = difference(own, [day, ...fallbacks.map((other) => shown.get(other)!)]);
    shown.set(folder, changed);
    return qualifiersOf(folder).flatMap((qualifier) => resources(`${brand.name}/res/values-${qualifier}`, changed));
  });
  return [...resources(`${brand.name}/res/values`, day), ...written];
}

/** Of the folders before it: the night of any language, and over it the day of its own. */
function isFallback(other: Folder, folder: Folder): boolean {
  if (!folder.isNight) return false;
  return other.languages.length === 0 || (other.languages === folder.languages && !other.isNight);
}

function foldersOf(stage: Stage, brand: Brand): Folder[] {
  const { light, dark } = lightAndDark(brand);
  const scripts = stage.axes.find(({ name }) => name === scriptAxis)?.contexts ?? [];
  const plain = scripts.find((script) => languagesOf(script).length === 0);
  const known = scripts.filter((script) => script !== plain && languagesOf(script).length > 0);
  const night = (at: Contexts): Permutation | undefined => dark && stage.at({ ...dark.contexts, ...at });
  return [plain, ...known].flatMap((script): Folder[] => {
    const chosen: Contexts = script === undefined ? {} : { [scriptAxis]: script };
    const languages = script === undefined ? [] : languagesOf(script);
    const day = stage.at({ ...light.contexts, ...chosen });
    const dusk = night(chosen);
    return [
      ...(day === undefined ? [] : [{ languages, isNight: false, permutation: day }]),
      ...(dusk === undefined ? [] : [{ languages, isNight: true, permutation: dusk }]),
    ];
  });
}

/** `ar`, `b+ckb-night`: a language of three letters is written as in BCP 47. */
function qualifiersOf({ languages, isNight }: Folder): string[] {
  const night = isNight ? ['night'] : [];
  if (languages.length === 0) return ['night'];
  return languages.map((language) => [language.length === 2 ? language : `b+${language}`, ...night].join('-'));
}

/** What differs from the value that would be found without it: the last of the tables that has the resource. */
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
