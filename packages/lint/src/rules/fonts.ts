import { locationText } from '@wusum/diagnostics';
import { stacksIn } from './shared/families.js';
import { list } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding } from './shared/types.js';

export const fonts = defineRule({
  name: 'fonts',
  code: 'WS-K014',
  title: 'Font not installed',
  why: 'Without its files a theme cannot include the font. Readers who do not have it see the next font of the stack. Its glyphs and line height cannot be checked either.',
  fix: 'Install the font package, or list the family in the option `installed` if readers already have it.',
  severity: 'warning',
  needs: 'fonts',
  options: {
    installed: list([], 'Families that readers already have, such as system fonts.'),
  },
  check(context, { installed }) {
    const missing = new Map(context.missingFonts.map((font) => [font.family, font]));
    return stacksIn(context).flatMap(({ token, stack: [first], permutations, at }): Finding[] => {
      const font = first === undefined || installed.includes(first) ? undefined : missing.get(first);
      if (font === undefined) return [];
      const location = token.valuePlace?.([...at, 0]) ?? token.location;
      return [
        {
          key: `${font.family} ${locationText(location)}`,
          message: `No font package for "${font.family}": ${font.package} is not installed.`,
          location,
          permutations,
          ...(font.near !== undefined && { didYouMean: font.near }),
        },
      ];
    });
  },
});
