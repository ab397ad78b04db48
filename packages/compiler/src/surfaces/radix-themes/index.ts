import { jsonName } from '../json/name.js';
import { jsonValue } from '../json/value.js';
import { lightAndDark } from '../shared/source.js';
import type { Surface } from '../shared/surface.js';
import { printRadix, radixVariables } from './format.js';

/** `<brand>.css`: the colours and fonts of a brand for `<Theme>`. */
export const radixThemes: Surface<unknown> = {
  name: 'radix-themes',
  description: 'Radix Themes override: ramps, surfaces and fonts',
  hooks: { name: jsonName, value: jsonValue },
  files: ({ stage, roles }) =>
    Object.fromEntries(
      stage.brands.map((brand) => {
        const { light, dark } = lightAndDark(brand);
        const night = dark === undefined ? undefined : radixVariables(roles(brand, dark));
        return [`${brand.id}.css`, printRadix(radixVariables(roles(brand, light)), night)];
      }),
    ),
};
