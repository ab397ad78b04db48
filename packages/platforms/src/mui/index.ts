import { jsonName } from '../json/name.js';
import { jsonValue } from '../json/value.js';
import { directionOf } from '../shared/direction.js';
import { type Brand, lightAndDark } from '../shared/target-context.js';
import { builtIn, type PlatformInput, type RoleOptions } from '../shared/platform.js';
import { type FileEntry, uniqueFiles, viewOrigin } from '../shared/unique-files.js';
import { distinctViews } from '../shared/views.js';
import { muiTypes, printMui } from './format.js';
import { muiPalette, muiShape } from './options.js';

/**
 * `<brand>.js`: options for `createTheme`, light and dark as colour schemes over CSS variables;
 * `<brand>.more.js`, `<brand>.arabic.js` and the like for other contexts.
 */
export const mui = builtIn<unknown, RoleOptions>({
  name: 'mui',
  description: 'MUI theme options with light and dark colour schemes',
  hooks: { name: jsonName, value: jsonValue },
  files: ({ target, roles }) =>
    uniqueFiles(
      target.brands.flatMap((brand) =>
        distinctViews(target, brand, (view) => printMui(themeOptions(view, roles))).flatMap(
          ({ key, made }): FileEntry[] => {
            const name = key === '' ? brand.name : `${brand.name}.${key}`;
            const origin = viewOrigin(target, brand, key);
            return [
              [`${name}.js`, made, origin],
              [`${name}.d.ts`, muiTypes, origin],
            ];
          },
        ),
      ),
    ),
});

function themeOptions(brand: Brand, roles: PlatformInput<unknown>['roles']): object {
  const { light, dark } = lightAndDark(brand);
  const own = roles(light.permutation);
  const colorSchemes = {
    light: { palette: muiPalette(own) },
    ...(dark === undefined ? {} : { dark: { palette: muiPalette(roles(dark.permutation)) } }),
  };
  const starts = brand.modes.find(({ contexts }) =>
    Object.entries(brand.start).every(([axis, context]) => contexts[axis] === context),
  );
  return {
    cssVariables: { colorSchemeSelector: 'data' },
    defaultColorScheme: (starts ?? light).isDark ? 'dark' : 'light',
    direction: directionOf(light.permutation),
    colorSchemes,
    ...muiShape(own),
  };
}
