import { propertyPath } from '../../emit/names.js';
import { nameHook } from '../shared/hooks.js';

/** `color.text.on-inverse` → `color.text.onInverse`: the path in the object. */
export const tsName = nameHook((path) => propertyPath(path).join('.'));
