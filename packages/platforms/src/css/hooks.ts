import type { Hooks } from '../shared/token-reader.js';
import { cssNameTransform } from './name.js';
import { cssValue } from './value.js';

/** Names and values as in CSS, for platforms that print them in another syntax: `color-text`, `#331a00`. */
export const cssHooks: Hooks = { name: cssNameTransform, value: cssValue };
