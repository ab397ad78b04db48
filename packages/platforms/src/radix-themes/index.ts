import { jsonName } from '../json/name.js';
import { jsonValue } from '../json/value.js';
import { lightAndDark } from '../shared/target-context.js';
import { builtIn, type RoleOptions } from '../shared/platform.js';
import { brandOrigin, type FileEntry, uniqueFiles } from '../shared/unique-files.js';
import { type ModeVariables, viewRules } from '../shared/variable-rules.js';
import { distinctViews } from '../shared/views.js';
import { printRadix, radixRoot, radixVariables } from './format.js';

/** `<brand>.css`: colours and fonts of a brand for `<Theme>`. */
export const radixThemes = builtIn<unknown, RoleOptions>({
  name: 'radix-themes',
  description: 'Radix Themes override: ramps, surfaces and fonts',
  hooks: { name: jsonName, value: jsonValue },
  files: ({ target, roles }) =>
    uniqueFiles(
      target.brands.map((brand): FileEntry => {
        const views = distinctViews(target, brand, (view): ModeVariables => {
          const { light, dark } = lightAndDark(view);
          const own = radixVariables(roles(light.permutation));
          return dark === undefined ? { light: own } : { light: own, dark: radixVariables(roles(dark.permutation)) };
        });
        return [
          `${brand.name}.css`,
          printRadix(views[0]!.made, viewRules(target, views, radixRoot)),
          brandOrigin(target, brand),
        ];
      }),
    ),
});
