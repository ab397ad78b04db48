import { jsonName } from '../json/name.js';
import { jsonValue } from '../json/value.js';
import { lightAndDark } from '../shared/source.js';
import type { Platform } from '../shared/platform.js';
import { type ModeVariables, viewRules } from '../shared/variable-rules.js';
import { distinctViews } from '../shared/views.js';
import { printRadix, radixRoot, radixVariables } from './format.js';

/** `<brand>.css`: the colours and fonts of a brand for `<Theme>`. */
export const radixThemes: Platform<unknown> = {
  name: 'radix-themes',
  description: 'Radix Themes override: ramps, platforms and fonts',
  hooks: { name: jsonName, value: jsonValue },
  files: ({ stage, roles }) =>
    Object.fromEntries(
      stage.brands.map((brand) => {
        const views = distinctViews(stage, brand, (view): ModeVariables => {
          const { light, dark } = lightAndDark(view);
          const own = radixVariables(roles(light.permutation));
          return dark === undefined ? { light: own } : { light: own, dark: radixVariables(roles(dark.permutation)) };
        });
        return [`${brand.name}.css`, printRadix(views[0]!.made, viewRules(stage, views, radixRoot))];
      }),
    ),
};
