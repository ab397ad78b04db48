import { tokenFiles } from '../shared/override-files.js';
import { fluidLosses, furtherProperties, joinLosses } from '../shared/losses.js';
import { builtIn } from '../shared/platform.js';
import { uniqueFiles } from '../shared/unique-files.js';
import { printJson } from './format.js';
import { jsonName } from './name.js';
import { jsonValue } from './value.js';

/**
 * `<brand>.<mode>.tokens.json`: resolved DTCG with the same values as the source;
 * `overrides/<brand>.<mode>.<contexts>.tokens.json`: the tokens that differ there.
 */
export const json = builtIn<unknown>({
  name: 'json',
  description: 'Resolved DTCG documents for each brand and mode, and override files for other contexts',
  hooks: { name: jsonName, value: jsonValue },
  losses: joinLosses(fluidLosses, { typography: (_, token) => furtherProperties(token) }),
  files: ({ target, read }) =>
    uniqueFiles(
      tokenFiles(target, read).map(({ key, tokens, origin }) => [`${key}.tokens.json`, printJson(tokens), origin]),
    ),
});
