import { tokenFiles } from '../shared/overlays.js';
import type { Platform } from '../shared/platform.js';
import { printLess } from './format.js';
import { lessName } from './name.js';
import { lessValue } from './value.js';

/** `<brand>.<mode>.less`: variables, for `@import`; `overrides/<brand>.<mode>.<contexts>.less`: those that are different there. */
export const less: Platform = {
  name: 'less',
  description: 'Less variables, a file for each brand and mode, and for what other contexts change',
  hooks: { name: lessName, value: lessValue },
  files: ({ stage, read }) =>
    Object.fromEntries(tokenFiles(stage, read).map(({ key, tokens }) => [`${key}.less`, printLess(tokens)])),
};
