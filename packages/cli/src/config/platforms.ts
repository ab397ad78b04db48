import {
  platformNames,
  problemOfPlatform,
  styleDictionary,
  type AnyPlatform,
  type StyleDictionaryConfig,
} from '@wusum/platforms';
import type { VariableNaming } from '@wusum/lint';
import type { WusumConfig } from './config.js';

/** The platform that the React components use. Besides values it has messages, marks and fonts. */
export const themePlatform = 'theme';

/** All platforms that `build` can write without a config. */
export const allPlatforms: readonly string[] = [themePlatform, ...platformNames];

/** The platforms that a config defines, by name: those of its list, and those of Style Dictionary. */
export function ownPlatformsOf({ platforms = [], styleDictionary: dictionary }: WusumConfig): Map<string, AnyPlatform> {
  const values = platforms.filter((each) => typeof each !== 'string');
  const all = [...values, ...(dictionary === undefined ? [] : styleDictionary(withContent(dictionary)))];
  return new Map(all.map((platform) => [platform.name, platform]));
}

/** The configuration with our formats of content, which hooks of the configuration may replace. */
function withContent({ register = [], ...config }: StyleDictionaryConfig): StyleDictionaryConfig {
  const content: NonNullable<StyleDictionaryConfig['register']>[number] = async (dictionary) => {
    const { registerContentFormats } = await import('@wusum/compiler/style-dictionary');
    registerContentFormats(dictionary);
  };
  return { ...config, register: [content, ...register] };
}

/** What `build` writes without `--platform`. */
export function defaultPlatformsOf({ platforms, styleDictionary: dictionary }: WusumConfig): readonly string[] {
  const others = Object.keys(dictionary?.platforms ?? {});
  const names = (platforms ?? (others.length > 0 ? [] : [themePlatform])).map(nameOf);
  return [...new Set([...names, ...others])];
}

/** The names for `--platform` in a project. A platform of the config replaces the built-in one of its name. */
export function knownPlatforms(own: ReadonlyMap<string, AnyPlatform>): readonly string[] {
  return [...new Set([...allPlatforms, ...own.keys()])];
}

/** Platforms whose options name CSS variables. */
const withVariables = new Set(['css', 'scss', 'tailwind']);

/** How the platforms of a config name the variables of tokens: by its prefix, and by options of their own. */
export function namingOf({ prefix, platforms = [] }: WusumConfig): readonly VariableNaming[] {
  const own = platforms.flatMap((platform): VariableNaming[] => {
    const options = typeof platform === 'string' ? undefined : (platform.options as VariableNaming | undefined);
    if (options === undefined || !withVariables.has(nameOf(platform))) return [];
    return [{ prefix: options.prefix ?? prefix, name: options.name }];
  });
  return [{ prefix }, ...own];
}

/** The first problem of the setting `platforms`, as a sentence. */
export function problemOfPlatforms(given: unknown): string | undefined {
  if (!Array.isArray(given)) return '"platforms" must be a list of names and platforms.';
  const problem = given.map(problemOfEach).find((each) => each !== undefined);
  if (problem !== undefined) return `"platforms": ${problem}`;
  return problemOfNames((given as NonNullable<WusumConfig['platforms']>).filter((each) => typeof each !== 'string'));
}

function problemOfEach(given: unknown): string | undefined {
  if (typeof given === 'string') return undefined;
  const problem = problemOfPlatform(given);
  if (problem !== undefined || nameOf(given as AnyPlatform) !== themePlatform) return problem;
  return `the name "${themePlatform}" is that of the built-in theme. Choose another one.`;
}

/** The first problem of platforms of both settings: two with one name. */
export function problemOfBoth({ platforms = [], styleDictionary: dictionary }: WusumConfig): string | undefined {
  const names = Object.keys(dictionary?.platforms ?? {});
  if (names.includes(themePlatform))
    return `"styleDictionary.platforms": the name "${themePlatform}" is that of the built-in theme. Choose another one.`;
  const both = platforms.map(nameOf).find((name) => names.includes(name));
  return both === undefined ? undefined : `"${both}" is in "platforms" and in "styleDictionary.platforms". Rename one.`;
}

function problemOfNames(platforms: readonly AnyPlatform[]): string | undefined {
  const names = platforms.map(nameOf);
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  return twin === undefined ? undefined : `"platforms" has two platforms named "${twin}".`;
}

const nameOf = (platform: string | AnyPlatform): string => (typeof platform === 'string' ? platform : platform.name);
