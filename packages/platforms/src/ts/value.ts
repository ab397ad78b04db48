import { cssWriters } from '../css/value.js';
import { valueHook } from '../shared/hooks.js';
import { propertyName, fontWeightNumber, typographyToCss } from '../shared/value-printers.js';

/** CSS values as strings for style objects; numbers stay numbers, typography is a style object. */
export const tsValue = valueHook<unknown>({
  ...cssWriters,
  number: (value: number) => value,
  fontWeight: (value: number | string) => fontWeightNumber(value),
  typography: (value: Parameters<typeof typographyToCss>[0], extras) => {
    const parts = Object.entries(typographyToCss(value, extras).parts!);
    return Object.fromEntries(
      parts.map(([key, text]) => [propertyName(key), /^(?:font-weight|line-height)$/u.test(key) ? Number(text) : text]),
    );
  },
});
