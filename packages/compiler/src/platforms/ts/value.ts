import { propertyName } from '../../emit/names.js';
import { fontWeightNumber } from '../../emit/style-dictionary/font-weight.js';
import { typographyToCss } from '../../emit/style-dictionary/typography.js';
import { cssWriters } from '../css/value.js';
import { valueHook } from '../shared/hooks.js';

/** CSS texts, as style objects take them; numbers stay numbers, typography is a style object. */
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
