import { jsonName } from '../json/name.js';
import { jsonValue } from '../json/value.js';
import { lightAndDark, type Brand } from '../shared/source.js';
import type { Surface, SurfaceInput } from '../shared/surface.js';
import { printShadcn, shadcnColors, shadcnShape } from './format.js';

/** `<brand>.css` for a project's own style sheet; `<brand>.json` for `shadcn add`. */
export const shadcn: Surface<unknown> = {
  name: 'shadcn',
  description: 'shadcn/ui themes: style sheet and registry item',
  hooks: { name: jsonName, value: jsonValue },
  files: (input) => Object.fromEntries(input.stage.brands.flatMap((brand) => brandFiles(brand, input))),
};

function brandFiles(brand: Brand, { roles }: SurfaceInput<unknown>): [path: string, content: string][] {
  const { light, dark } = lightAndDark(brand);
  const lightRoles = roles(brand, light);
  const shape = shadcnShape(lightRoles);
  const lightColors = shadcnColors(lightRoles);
  const darkColors = dark === undefined ? undefined : shadcnColors(roles(brand, dark));
  const item = {
    $schema: 'https://ui.shadcn.com/schema/registry-item.json',
    name: brand.id,
    type: 'registry:theme',
    title: brand.title,
    cssVars: {
      theme: Object.fromEntries(Object.entries(shape).filter(([name]) => name !== 'radius')),
      light: { radius: shape['radius'], ...lightColors },
      dark: darkColors ?? lightColors,
    },
  };
  return [
    [`${brand.id}.css`, printShadcn(lightColors, darkColors, shape)],
    [`${brand.id}.json`, `${JSON.stringify(item, null, 2)}\n`],
  ];
}
