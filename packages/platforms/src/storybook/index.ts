import { jsonName } from '../json/name.js';
import { jsonValue } from '../json/value.js';
import { builtIn, type RoleOptions } from '../shared/platform.js';
import { type FileEntry, uniqueFiles, viewOrigin } from '../shared/unique-files.js';
import { viewsByMode } from '../shared/views.js';
import { printStorybook, storybookTypes, storybookVariables } from './format.js';

/** `<brand>.<mode>.js`: a theme of the Storybook manager; `<brand>.<mode>.more.js` and the like for other contexts. */
export const storybook = builtIn<unknown, RoleOptions>({
  name: 'storybook',
  description: 'Themes of the Storybook manager',
  hooks: { name: jsonName, value: jsonValue },
  files: ({ target, roles }) =>
    uniqueFiles(
      target.brands.flatMap((brand) =>
        viewsByMode(target, brand, ({ permutation, isDark }) =>
          printStorybook(storybookVariables(roles(permutation), isDark, brand.title)),
        ).flatMap(({ key, made }): FileEntry[] => [
          [`${key}.js`, made, viewOrigin(target, brand, key)],
          [`${key}.d.ts`, storybookTypes, viewOrigin(target, brand, key)],
        ]),
      ),
    ),
});
