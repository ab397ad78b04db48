import { nameHook } from '../shared/hooks.js';
import { kebabName } from '../shared/names.js';

/** Names with a meaning in Less after an `@`. */
const atRules = new Set(
  'media import plugin supports charset namespace page keyframes layer container property arguments rest'.split(' '),
);

/** `color.text.on-inverse` → `color-text-on-inverse`, ASCII only; never the name of an at-rule. */
export const lessName = nameHook((path) => {
  const name = kebabName(path);
  return atRules.has(name) ? `${name}_` : name;
});
