import { cssWriters } from '../css/value.js';
import { valueHook } from '../shared/hooks.js';
import { typographyToCss } from '../shared/value-printers.js';

/** CSS values, which are valid Sass; typography is a map of its longhands (`1rem/1.5` would be a division). */
export const scssValue = valueHook({
  ...cssWriters,
  typography: (value: Parameters<typeof typographyToCss>[0], extras) => {
    const parts = Object.entries(typographyToCss(value, extras).parts!);
    return `(${parts.map(([key, text]) => `'${key}': ${text.includes(',') ? `(${text})` : text}`).join(', ')})`;
  },
});
