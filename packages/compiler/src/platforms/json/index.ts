import { tokenFiles } from '../shared/overlays.js';
import type { Platform } from '../shared/platform.js';
import { printJson } from './format.js';
import { jsonName } from './name.js';
import { jsonValue } from './value.js';

/**
 * `<brand>.<mode>.tokens.json`: resolved DTCG, which reads back to the same values;
 * `overrides/<brand>.<mode>.<contexts>.tokens.json`: the tokens that are different there.
 */
export const json: Platform<unknown> = {
  name: 'json',
  description: 'Resolved DTCG documents, one for each brand and mode, and for what other contexts change',
  hooks: { name: jsonName, value: jsonValue },
  files: ({ stage, read }) =>
    Object.fromEntries(tokenFiles(stage, read).map(({ key, tokens }) => [`${key}.tokens.json`, printJson(tokens)])),
};
