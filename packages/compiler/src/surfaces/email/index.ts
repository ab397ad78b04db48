import { sceneKey } from '../shared/source.js';
import { everyScene, type Surface } from '../shared/surface.js';
import { mjmlDefaults } from './defaults.js';
import { mjmlClasses, printMjml } from './format.js';
import { emailName } from './name.js';
import { emailValue } from './value.js';

/** `<brand>.<mode>.mjml`: defaults of MJML's components, and a class for each colour and type style. */
export const email: Surface<unknown> = {
  name: 'email',
  description: 'MJML attributes and classes, hex and px only',
  hooks: { name: emailName, value: emailValue },
  files: ({ stage, read, roles }) =>
    Object.fromEntries(
      everyScene(stage, (brand, scene) => [
        `${sceneKey(brand, scene)}.mjml`,
        printMjml([...mjmlDefaults(roles(brand, scene)), ...mjmlClasses(read(scene))]),
      ]),
    ),
};
