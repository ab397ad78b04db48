import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {string[]} parts @returns {string} A path inside the repository. */
export const at = (...parts) => join(root, ...parts);

/** Where the pinned Node and pnpm go (git-ignored). */
export const toolsFolder = at('.tools');

/** Where stamps, results and downloaded things go (git-ignored). */
export const cacheFolder = at('.cache');

/**
 * @param {string} name of a program that a dependency brings
 * @returns {string} Where it is installed.
 */
export const installedProgram = (name) =>
  at('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
