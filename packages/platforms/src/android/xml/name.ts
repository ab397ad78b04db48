import { nameHook } from '../../shared/hooks.js';
import { snakeName } from '../../shared/names.js';

/** `color.text.on-inverse` → `color_text_on_inverse`. */
export const androidXmlName = nameHook(snakeName);
