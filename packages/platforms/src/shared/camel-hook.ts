import { nameHook } from './hooks.js';
import { camelName } from './names.js';

/** `color.text.on-inverse` → `colorTextOnInverse`; never a reserved word of Swift, Kotlin, Dart or JavaScript. */
export const camelHook = nameHook(camelName);
