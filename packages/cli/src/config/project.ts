import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Misuse } from '../terminal.js';
import type { WusumConfig } from './config.js';

/** The folder that a command works on, with all its settings filled in. */
export interface Project {
  /** Folder of the config; where there is none, the folder that the command was started in. */
  readonly root: string;
  readonly configFile?: string;
  /** Absolute. */
  readonly tokens: string;
  /** Absolute. */
  readonly out: string;
  readonly surfaces: readonly string[];
}

const configNames = ['wusum.config.ts', 'wusum.config.mts', 'wusum.config.js', 'wusum.config.mjs', 'wusum.config.json'];

/**
 * Finds the nearest config at or above a folder and reads it.
 * @throws Misuse when the config cannot be read or holds what it may not
 */
export async function openProject(cwd: string): Promise<Project> {
  const configFile = findConfig(cwd);
  const config = configFile === undefined ? {} : await readConfig(configFile);
  const root = configFile === undefined ? cwd : dirname(configFile);
  return {
    root,
    configFile,
    tokens: resolve(root, config.tokens ?? 'tokens'),
    out: resolve(root, config.out ?? 'theme'),
    surfaces: config.surfaces ?? ['theme'],
  };
}

/** The config at or above a folder, if there is one. */
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
    const { createJiti } = await import('jiti');
    // A config also finds `defineConfig` where the command is installed elsewhere than in the project.
    const self = fileURLToPath(import.meta.resolve('wusum'));
    const jiti = createJiti(import.meta.url, { moduleCache: false, fsCache: false, alias: { wusum: self } });
    value = await jiti.import(path, { default: true });
  } catch (error) {
    throw new Misuse(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const problem = problemOf(value);
  if (problem !== undefined) throw new Misuse(`${path}: ${problem}`);
  return value as WusumConfig;
}

const kinds: Readonly<Record<keyof WusumConfig, 'text' | 'list'>> = { tokens: 'text', out: 'text', surfaces: 'list' };

function problemOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'its default export is not an object; write `export default defineConfig({ … })`.';
  for (const [key, given] of Object.entries(value)) {
    if (!Object.hasOwn(kinds, key)) return `there is no setting "${key}"; there are ${Object.keys(kinds).join(', ')}.`;
    const isText = typeof given === 'string';
    if (kinds[key as keyof WusumConfig] === 'text' && !isText) return `"${key}" is not a string.`;
    const isList = Array.isArray(given) && given.every((item) => typeof item === 'string');
    if (kinds[key as keyof WusumConfig] === 'list' && !isList) return `"${key}" is not a list of strings.`;
  }
  return undefined;
}
