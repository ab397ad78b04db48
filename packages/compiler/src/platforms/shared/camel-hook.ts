import { nameHook } from './hooks.js';
import { camelName } from './names.js';

/** `color.text.on-inverse` → `colorTextOnInverse`; never a word that Swift, Kotlin, Dart or JavaScript keeps. */
export const camelHook = nameHook(camelName);
