import { sceneKey } from '../shared/source.js';
import { everyScene, type Surface } from '../shared/surface.js';
import { printLess } from './format.js';
import { lessName } from './name.js';
import { lessValue } from './value.js';

/** `<brand>.<mode>.less`: variables, for `@import (reference)`. */
export const less: Surface = {
  name: 'less',
  description: 'Less variables, a file for each brand and mode',
  hooks: { name: lessName, value: lessValue },
  files: ({ stage, read }) =>
    Object.fromEntries(everyScene(stage, (brand, scene) => [`${sceneKey(brand, scene)}.less`, printLess(read(scene))])),
};
