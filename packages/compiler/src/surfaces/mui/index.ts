import { jsonName } from '../json/name.js';
import { jsonValue } from '../json/value.js';
import { lightAndDark } from '../shared/source.js';
import type { Surface } from '../shared/surface.js';
import { muiTypes, printMui } from './format.js';
import { muiPalette, muiShape } from './options.js';

/** `<brand>.js`: options for `createTheme`, light and dark as colour schemes over CSS variables. */
export const mui: Surface<unknown> = {
  name: 'mui',
  description: 'MUI theme options with light and dark colour schemes',
  hooks: { name: jsonName, value: jsonValue },
  files: ({ stage, roles }) =>
    Object.fromEntries(
      stage.brands.flatMap((brand) => {
        const { light, dark } = lightAndDark(brand);
        const own = roles(brand, light);
        const colorSchemes = {
          light: { palette: muiPalette(own) },
          ...(dark === undefined ? {} : { dark: { palette: muiPalette(roles(brand, dark)) } }),
        };
        const options = { cssVariables: { colorSchemeSelector: 'data' }, colorSchemes, ...muiShape(own) };
        return [
          [`${brand.id}.js`, printMui(options)],
          [`${brand.id}.d.ts`, muiTypes],
        ];
      }),
    ),
};
