import { nameHook } from '../shared/hooks.js';
import { kebabName } from '../shared/names.js';

/** `color.text.on-inverse` → `color-text-on-inverse`: class names stay ASCII. */
export const tailwindName = nameHook(kebabName);
