import { tokenFiles } from '../shared/overlays.js';
import type { Platform } from '../shared/platform.js';
import { printScss } from './format.js';
import { scssName } from './name.js';
import { scssValue } from './value.js';

/**
 * `<brand>.<mode>.scss`: variables and a map, for `@use`; `overrides/<brand>.<mode>.<contexts>.scss`: those that are different
 * in other contexts.
 */
export const scss: Platform = {
  name: 'scss',
  description: 'Sass variables and a map, a module for each brand and mode, and for what other contexts change',
  hooks: { name: scssName, value: scssValue },
  files: ({ stage, read }) =>
    Object.fromEntries(tokenFiles(stage, read).map(({ key, tokens }) => [`${key}.scss`, printScss(tokens)])),
};
