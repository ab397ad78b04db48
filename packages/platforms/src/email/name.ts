import { nameHook } from '../shared/hooks.js';
import { kebabName } from '../shared/names.js';

/** `color.accent.solid` → `color-accent-solid`: names of MJML classes. */
export const emailName = nameHook(kebabName);
