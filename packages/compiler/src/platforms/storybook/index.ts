import { jsonName } from '../json/name.js';
import { jsonValue } from '../json/value.js';
import type { Platform } from '../shared/platform.js';
import { sceneViews } from '../shared/views.js';
import { printStorybook, storybookTypes, storybookVariables } from './format.js';

/** `<brand>.<mode>.js`: a theme of Storybook's manager; `<brand>.<mode>.more.js` and the like in other contexts. */
export const storybook: Platform<unknown> = {
  name: 'storybook',
  description: 'Themes of the Storybook manager',
  hooks: { name: jsonName, value: jsonValue },
  files: ({ stage, roles }) =>
    Object.fromEntries(
      stage.brands.flatMap((brand) =>
        sceneViews(stage, brand, ({ permutation, isDark }) =>
          printStorybook(storybookVariables(roles(permutation), isDark, brand.title)),
        ).flatMap(({ key, made }) => [
          [`${key}.js`, made],
          [`${key}.d.ts`, storybookTypes],
        ]),
      ),
    ),
};
