import { nameHook } from '../shared/hooks.js';

/** The token path, which is the name in DTCG. */
export const jsonName = nameHook((path) => path);
