import { nameHook } from '../shared/hooks.js';
import { propertyPath } from '../shared/value-printers.js';

/** `color.text.on-inverse` → `color.text.onInverse`: the path in the object. */
export const tsName = nameHook((path) => propertyPath(path).join('.'));
