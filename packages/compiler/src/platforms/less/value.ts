import { typographyToCss } from '../../emit/style-dictionary/typography.js';
import { cssWriters } from '../css/value.js';
import { valueHook } from '../shared/hooks.js';

/** CSS values; typography is a ruleset of its longhands: `@type-body();` writes them, `@type-body[font-size]` is one. */
export const lessValue = valueHook({
  ...cssWriters,
  typography: (value: Parameters<typeof typographyToCss>[0], extras) => {
    const parts = Object.entries(typographyToCss(value, extras).parts!);
    return `{ ${parts.map(([key, text]) => `${key}: ${text};`).join(' ')} }`;
  },
});
