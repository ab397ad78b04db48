import { nameHook } from '../shared/hooks.js';
import { cssName } from '../shared/names.js';

/** `color.text.on-inverse` → `color-text-on-inverse`, any script, without characters that could end an identifier. */
export const cssNameTransform = nameHook(cssName);
