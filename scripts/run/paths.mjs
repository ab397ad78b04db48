import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {string[]} parts @returns {string} A path inside the repository. */
export const at = (...parts) => join(root, ...parts);

/** Folder of the pinned Node and pnpm (git-ignored). */
export const toolsFolder = at('.tools');

/** Folder of stamps, results and downloads (git-ignored). */
export const cacheFolder = at('.cache');

/**
 * @param {string} name of a program of a dependency
 * @returns {string} The path of the installed program.
 */
export const installedProgram = (name) =>
  at('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
