import { tokenFiles } from '../shared/override-files.js';
import { srgbCssLosses } from '../shared/losses.js';
import { builtIn } from '../shared/platform.js';
import { uniqueFiles } from '../shared/unique-files.js';
import { printLess } from './format.js';
import { lessName } from './name.js';
import { lessValue } from './value.js';

/** `<brand>.<mode>.less`: variables, for `@import`; `overrides/<brand>.<mode>.<contexts>.less`: those that differ there. */
export const less = builtIn<string>({
  name: 'less',
  description: 'Less variables for each brand and mode, and override files for other contexts',
  hooks: { name: lessName, value: lessValue },
  losses: srgbCssLosses,
  files: ({ target, read }) =>
    uniqueFiles(tokenFiles(target, read).map(({ key, tokens, origin }) => [`${key}.less`, printLess(tokens), origin])),
});
