import { nameHook } from '../shared/hooks.js';
import { kebabName } from '../shared/names.js';

/** `color.text.on-inverse` → `color-text-on-inverse`, ASCII only; `$tokens` is the map of all variables. */
export const scssName = nameHook((path) => {
  const name = kebabName(path);
  return name === 'tokens' ? 'tokens_' : name;
});
