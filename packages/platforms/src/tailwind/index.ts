import { cssValue } from '../css/value.js';
import { writeStyleSheets } from '../css/index.js';
import { cssLosses, joinLosses, p3Losses } from '../shared/losses.js';
import { builtIn, type PrefixOptions } from '../shared/platform.js';
import type { TargetContext } from '../shared/target-context.js';
import { printTailwind } from './format.js';
import { tailwindName } from './name.js';

/** `theme.css` defines the utilities; `tokens.css` has their values for every brand and mode. */
export const tailwind = builtIn<string, PrefixOptions>({
  name: 'tailwind',
  description: 'Tailwind v4 theme over custom properties',
  hooks: { name: tailwindName, value: cssValue },
  losses: joinLosses(cssLosses, p3Losses),
  files: async ({ target, read, options: { prefix = 'ws' } }) => {
    const brand = target.brands.find(({ id }) => id === target.defaultBrand)!;
    const sheets = await writeStyleSheets(target, { prefix });
    const theme = printTailwind(read(brand.modes[0]!.permutation), { prefix, dark: darkSelector(target) });
    return { 'theme.css': `@import './tokens.css';\n\n${theme}`, 'tokens.css': sheets['tokens.css']! };
  },
});

function darkSelector({ modeAxis, brands }: TargetContext): string | undefined {
  const dark = brands[0]?.modes.find(({ isDark }) => isDark);
  if (modeAxis === undefined || dark === undefined) return undefined;
  const attribute = `[data-${modeAxis}='${dark.mode}']`;
  return `${attribute}, ${attribute} *`;
}
