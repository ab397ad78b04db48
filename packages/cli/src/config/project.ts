import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isVersion } from '@wusum/dtcg';
import { isRecord } from '@wusum/dtcg/internal';
import { problemOfSettings, type RuleConfig, type VariableNaming } from '@wusum/lint';
import { problemOfStyleDictionary, type AnyPlatform } from '@wusum/platforms';
import { UsageError } from '../terminal.js';
import { problemOfVoice, type VoiceSettings } from '../voice/settings.js';
import type { WusumConfig } from './config.js';
import { defaultPlatformsOf, namingOf, ownPlatformsOf, problemOfBoth, problemOfPlatforms } from './platforms.js';

/** The project of a command: its config with defaults filled in. */
export interface Project {
  /** Folder of the config; without a config, the working directory. */
  readonly root: string;
  readonly configFile?: string;
  /** Absolute path. */
  readonly tokens: string;
  /** Absolute path. */
  readonly out: string;
  /** Names of the platforms to build. */
  readonly platforms: readonly string[];
  /** Platforms that the config defines, by name. */
  readonly ownPlatforms: ReadonlyMap<string, AnyPlatform>;
  readonly perBrand: boolean;
  /** Whether deviations from the specification are errors in `build`, too. */
  readonly strict: boolean;
  /** Absolute path of the package.json from which font packages are resolved. */
  readonly fonts: string;
  readonly platformOptions: Pick<WusumConfig, 'prefix' | 'roles'>;
  /** How platforms name the variables of tokens, without the theme. */
  readonly naming: readonly VariableNaming[];
  readonly rules: RuleConfig;
  /** Glob patterns of style sheets; `undefined` if the config sets none. */
  readonly styles?: readonly string[];
  /** Version of the tokens; `undefined` if neither the config nor the package.json next to it has one. */
  readonly version?: string;
  readonly voice: VoiceSettings;
}

const configNames = ['wusum.config.ts', 'wusum.config.mts', 'wusum.config.js', 'wusum.config.mjs', 'wusum.config.json'];

/**
 * Finds the nearest config in a folder or its parents and reads it.
 * @throws UsageError if the config cannot be read or is invalid
 */
export async function openProject(cwd: string): Promise<Project> {
  const configFile = findConfig(cwd);
  const config = configFile === undefined ? {} : await readConfig(configFile);
  const root = configFile === undefined ? cwd : dirname(configFile);
  return {
    root,
    configFile,
    tokens: resolve(root, config.tokens ?? 'tokens'),
    out: resolve(root, config.out ?? 'build'),
    platforms: defaultPlatformsOf(config),
    ownPlatforms: ownPlatformsOf(config),
    perBrand: config.perBrand ?? false,
    strict: config.strict ?? false,
    fonts: resolve(root, config.fonts ?? 'package.json'),
    platformOptions: {
      ...(config.prefix !== undefined && { prefix: config.prefix }),
      ...(config.roles && { roles: config.roles }),
    },
    naming: namingOf(config),
    rules: config.rules ?? {},
    styles: config.styles,
    version: config.version ?? packageVersion(root),
    voice: config.voice ?? {},
  };
}

function packageVersion(folder: string): string | undefined {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}

/** The nearest config in a folder or its parents. */
export function findConfig(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = configNames.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (dirname(at) === at) return undefined;
  }
}

async function readConfig(path: string): Promise<WusumConfig> {
  let value: unknown;
  try {
    value = path.endsWith('.json') ? JSON.parse(readFileSync(path, 'utf8')) : await importConfig(path);
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const problem = problemOf(value);
  if (problem !== undefined) throw new UsageError(`${path}: ${problem}`);
  return value as WusumConfig;
}

async function importConfig(path: string): Promise<unknown> {
  // A config imports `wusum` from the running command: also where it is not installed, and without loading it twice.
  const [{ createJiti }, wusum] = await Promise.all([import('jiti'), import('../index.js')]);
  const jiti = createJiti(import.meta.url, { moduleCache: false, fsCache: false, virtualModules: { wusum } });
  return jiti.import(path, { default: true });
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** The type of each setting: its name and its check. */
const kinds: Readonly<Record<keyof WusumConfig, readonly [name: string, is: (value: unknown) => boolean]>> = {
  tokens: ['a string', isText],
  out: ['a string', isText],
  platforms: ['a list of names and platforms', Array.isArray],
  styleDictionary: ['an object', isRecord],
  perBrand: ['true or false', (value) => typeof value === 'boolean'],
  strict: ['true or false', (value) => typeof value === 'boolean'],
  prefix: ['a string', isText],
  fonts: ['a string', isText],
  rules: ['an object or a list of rules', (value) => isRecord(value) || Array.isArray(value)],
  styles: ['a list of strings', (value) => Array.isArray(value) && value.every(isText)],
  version: ['a version, such as 1.2.0', (value) => typeof value === 'string' && isVersion(value)],
  voice: ['an object', isRecord],
  roles: ['an object of strings', (value) => isRecord(value) && Object.values(value).every(isText)],
};

/** Further checks of settings with parts. */
const problemsIn: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  platforms: problemOfPlatforms,
  styleDictionary: problemOfStyleDictionary,
  rules: problemOfSettings,
  voice: problemOfVoice,
};

function problemOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'the default export is not an object. Write `export default defineConfig({ … })`.';
  for (const [key, given] of Object.entries(value)) {
    if (given === undefined) continue;
    if (!Object.hasOwn(kinds, key)) return `unknown setting "${key}". Expected ${Object.keys(kinds).join(', ')}.`;
    const [name, is] = kinds[key as keyof WusumConfig];
    if (!is(given)) return `"${key}" must be ${name}.`;
    const problem = problemsIn[key]?.(given);
    if (problem !== undefined) return problem;
  }
  return problemOfBoth(value as WusumConfig);
}
