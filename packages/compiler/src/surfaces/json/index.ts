import { sceneKey } from '../shared/source.js';
import { everyScene, type Surface } from '../shared/surface.js';
import { printJson } from './format.js';
import { jsonName } from './name.js';
import { jsonValue } from './value.js';

/** `<brand>.<mode>.tokens.json`: resolved DTCG, which reads back to the same values. */
export const json: Surface<unknown> = {
  name: 'json',
  description: 'Resolved DTCG documents',
  hooks: { name: jsonName, value: jsonValue },
  files: ({ stage, read }) =>
    Object.fromEntries(
      everyScene(stage, (brand, scene) => [`${sceneKey(brand, scene)}.tokens.json`, printJson(read(scene))]),
    ),
};
