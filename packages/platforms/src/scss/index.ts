import { tokenFiles } from '../shared/override-files.js';
import { srgbCssLosses } from '../shared/losses.js';
import { builtIn } from '../shared/platform.js';
import { uniqueFiles } from '../shared/unique-files.js';
import { printScss } from './format.js';
import { scssName } from './name.js';
import { scssChecks, type ScssOptions } from './options.js';
import { scssValue } from './value.js';
import { withOptions } from './with-options.js';

/**
 * `<brand>.<mode>.scss`: variables and a map, for `@use`; `overrides/<brand>.<mode>.<contexts>.scss`: those that differ
 * in other contexts.
 */
export const scss = builtIn<string, ScssOptions>(
  {
    name: 'scss',
    description: 'Sass variables and a map for each brand and mode, and override files for other contexts',
    hooks: { name: scssName, value: scssValue },
    losses: srgbCssLosses,
    files: ({ target, read, options }) =>
      uniqueFiles(
        tokenFiles(target, read).map(({ key, tokens, origin }) => [
          `${key}.scss`,
          printScss(withOptions(tokens, options)),
          origin,
        ]),
      ),
  },
  scssChecks,
);
