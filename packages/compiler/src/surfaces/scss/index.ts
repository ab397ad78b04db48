import { sceneKey } from '../shared/source.js';
import { everyScene, type Surface } from '../shared/surface.js';
import { printScss } from './format.js';
import { scssName } from './name.js';
import { scssValue } from './value.js';

/** `<brand>.<mode>.scss`: variables and a map, for `@use`. */
export const scss: Surface = {
  name: 'scss',
  description: 'Sass variables and a map, a module for each brand and mode',
  hooks: { name: scssName, value: scssValue },
  files: ({ stage, read }) =>
    Object.fromEntries(everyScene(stage, (brand, scene) => [`${sceneKey(brand, scene)}.scss`, printScss(read(scene))])),
};
