import { nameHook } from '../shared/hooks.js';

/** The path itself: DTCG knows no other name. */
export const jsonName = nameHook((path) => path);
