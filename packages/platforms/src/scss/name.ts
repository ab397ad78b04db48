import { nameHook } from '../shared/hooks.js';
import { kebabName } from '../shared/names.js';

/** `color.text.on-inverse` → `color-text-on-inverse`, ASCII only. */
export const scssName = nameHook(kebabName);
