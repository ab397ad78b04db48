import { stacksIn } from './shared/families.js';
import { list } from './shared/options.js';
import { defineRule, type Finding } from './shared/types.js';

export const fonts = defineRule({
  id: 'fonts',
  code: 'WS-K014',
  title: 'Font that is not installed',
  why: 'Without its files a theme cannot bring the font along: readers see it where they happen to have it, and the next one of the stack elsewhere. Nor can its letters and lines be checked.',
  fix: 'Install the font package, or name the family among those that readers have (option `installed`).',
  severity: 'warning',
  needs: 'fonts',
  options: {
    installed: list([], 'Families that readers have without a package, such as those of their system.'),
  },
  run(context, { installed }) {
    const missing = new Map(context.missingFonts.map((font) => [font.family, font]));
    return stacksIn(context).flatMap(({ token, stack: [first], permutations, at }): Finding[] => {
      const font = first === undefined || installed.includes(first) ? undefined : missing.get(first);
      if (font === undefined) return [];
      const location = token.valuePlace?.([...at, 0]) ?? token.location;
      return [
        {
          key: `${font.family} ${location.file}:${location.line}:${location.column}`,
          message: `There is no font package for "${font.family}": ${font.package} is not installed.`,
          location,
          permutations,
          ...(font.near !== undefined && { didYouMean: font.near }),
        },
      ];
    });
  },
});
