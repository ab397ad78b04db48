import { cssValue } from '../css/value.js';
import { writeStyleSheets } from '../css/index.js';
import type { Platform } from '../shared/platform.js';
import type { Stage } from '../shared/source.js';
import { printTailwind } from './format.js';
import { tailwindName } from './name.js';

/** `theme.css` names the utilities; `tokens.css` holds the values that they read, for every brand and mode. */
export const tailwind: Platform = {
  name: 'tailwind',
  description: 'Tailwind v4 theme over custom properties',
  hooks: { name: tailwindName, value: cssValue },
  files: async ({ stage, read, options: { prefix = 'ws' } }) => {
    const brand = stage.brands.find(({ id }) => id === stage.defaultBrand)!;
    const sheets = await writeStyleSheets(stage, prefix);
    const theme = printTailwind(read(brand.scenes[0]!.permutation), { prefix, dark: darkSelector(stage) });
    return { 'theme.css': `@import './tokens.css';\n\n${theme}`, 'tokens.css': sheets['tokens.css']! };
  },
};

function darkSelector({ modeAxis, brands }: Stage): string | undefined {
  const dark = brands[0]?.scenes.find(({ isDark }) => isDark);
  if (modeAxis === undefined || dark === undefined) return undefined;
  const attribute = `[data-${modeAxis}='${dark.mode}']`;
  return `${attribute}, ${attribute} *`;
}
