import { cssValue } from '../css/value.js';
import { writeStyleSheets } from '../css/index.js';
import { cssLosses, joinLosses, p3Losses } from '../shared/losses.js';
import { type NameOptions, optionChecks } from '../css/options.js';
import { builtIn } from '../shared/platform.js';
import type { TargetContext } from '../shared/target-context.js';
import { printTailwind } from './format.js';
import { tailwindName } from './name.js';

/** `theme.css` defines the utilities; `tokens.css` has their values for every brand and mode. */
export const tailwind = builtIn<string, NameOptions>(
  {
    name: 'tailwind',
    description: 'Tailwind v4 theme over custom properties',
    hooks: { name: tailwindName, value: cssValue },
    losses: joinLosses(cssLosses, p3Losses),
    files: async ({ target, read, options: { prefix = 'ws', name } }) => {
      const brand = target.brands.find(({ id }) => id === target.defaultBrand)!;
      const sheets = await writeStyleSheets(target, { prefix, ...(name && { name }) });
      const theme = printTailwind(read(brand.modes[0]!.permutation), {
        prefix,
        ...(name && { name }),
        dark: darkSelector(target),
      });
      return { 'theme.css': `@import './tokens.css';\n\n${theme}`, 'tokens.css': sheets['tokens.css']! };
    },
  },
  { prefix: optionChecks.prefix, name: optionChecks.name },
);

function darkSelector({ modeAxis, brands }: TargetContext): string | undefined {
  const dark = brands[0]?.modes.find(({ isDark }) => isDark);
  if (modeAxis === undefined || dark === undefined) return undefined;
  const attribute = `[data-${modeAxis}='${dark.mode}']`;
  return `${attribute}, ${attribute} *`;
}
