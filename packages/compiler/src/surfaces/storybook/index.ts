import { jsonName } from '../json/name.js';
import { jsonValue } from '../json/value.js';
import { sceneKey } from '../shared/source.js';
import { everyScene, type Surface } from '../shared/surface.js';
import { printStorybook, storybookVariables } from './format.js';

/** `<brand>.<mode>.js`: a theme of Storybook's manager. */
export const storybook: Surface<unknown> = {
  name: 'storybook',
  description: 'Themes of the Storybook manager',
  hooks: { name: jsonName, value: jsonValue },
  files: ({ stage, roles }) =>
    Object.fromEntries(
      everyScene(stage, (brand, scene) => [
        `${sceneKey(brand, scene)}.js`,
        printStorybook(storybookVariables(roles(brand, scene), scene.isDark, brand.title)),
      ]),
    ),
};
