import { jsonName } from '../json/name.js';
import { jsonValue } from '../json/value.js';
import { type Brand, lightAndDark } from '../shared/target-context.js';
import { builtIn, type PlatformInput, type RoleOptions } from '../shared/platform.js';
import { brandOrigin, type FileEntry, uniqueFiles } from '../shared/unique-files.js';
import { type ModeVariables, type VariableRule, viewRules } from '../shared/variable-rules.js';
import { distinctViews } from '../shared/views.js';
import { printShadcn, shadcnColors, shadcnRoot, shadcnShape } from './format.js';

/** `<brand>.css` for the style sheet of a project; `<brand>.json` for `shadcn add`. */
export const shadcn = builtIn<unknown, RoleOptions>({
  name: 'shadcn',
  description: 'shadcn/ui themes: style sheet and registry item',
  hooks: { name: jsonName, value: jsonValue },
  files: (input) => uniqueFiles(input.target.brands.flatMap((brand) => brandFiles(brand, input))),
});

function brandFiles(brand: Brand, { target, roles }: PlatformInput<unknown>): FileEntry[] {
  const shape = shadcnShape(roles(lightAndDark(brand).light.permutation));
  const views = distinctViews(target, brand, (view): ModeVariables => {
    const { light, dark } = lightAndDark(view);
    const own = roles(light.permutation);
    return {
      light: { radius: shadcnShape(own)['radius']!, ...shadcnColors(own) },
      ...(dark === undefined ? {} : { dark: shadcnColors(roles(dark.permutation)) }),
    };
  });
  const { light, dark } = views[0]!.made;
  const rules = viewRules(target, views, shadcnRoot);
  const item = {
    $schema: 'https://ui.shadcn.com/schema/registry-item.json',
    name: brand.name,
    type: 'registry:theme',
    title: brand.title,
    cssVars: {
      theme: Object.fromEntries(Object.entries(shape).filter(([name]) => name !== 'radius')),
      light,
      dark: dark ?? light,
    },
    ...(rules.length === 0 ? {} : { css: ruleObject(rules) }),
  };
  const origin = brandOrigin(target, brand);
  return [
    [`${brand.name}.css`, printShadcn({ light, dark }, shape, rules), origin],
    [`${brand.name}.json`, `${JSON.stringify(item, null, 2)}\n`, origin],
  ];
}

/** Rules in the form of a registry item: selector or condition → its content. */
function ruleObject(rules: readonly VariableRule[]): Record<string, object> {
  const root: Record<string, Record<string, object>> = {};
  for (const { media, selector, variables } of rules) {
    const own = Object.fromEntries(Object.entries(variables).map(([name, value]) => [`--${name}`, value]));
    if (media === undefined) root[selector] = own as never;
    else (root[`@media ${media}`] ??= {})[selector] = own;
  }
  return root;
}
