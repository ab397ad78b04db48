import { cssWriters } from '../css/value.js';
import { valueHook } from '../shared/hooks.js';
import { typographyToCss } from '../shared/value-printers.js';

/** CSS values; typography is a ruleset of its longhands: `@type-body();` outputs them, `@type-body[font-size]` reads one. */
export const lessValue = valueHook({
  ...cssWriters,
  typography: (value: Parameters<typeof typographyToCss>[0], extras) => {
    const parts = Object.entries(typographyToCss(value, extras).parts!);
    return `{ ${parts.map(([key, text]) => `${key}: ${text};`).join(' ')} }`;
  },
});
