import { directionOf } from '../shared/direction.js';
import { fluidLosses, furtherProperties, joinLosses, srgbLosses } from '../shared/losses.js';
import { builtIn, type RoleOptions } from '../shared/platform.js';
import { type FileEntry, uniqueFiles, viewOrigin } from '../shared/unique-files.js';
import { viewsByMode } from '../shared/views.js';
import { mjmlDefaults } from './defaults.js';
import { mjmlClasses, printMjml } from './format.js';
import { emailName } from './name.js';
import { emailValue } from './value.js';

/**
 * `<brand>.<mode>.mjml`: defaults of MJML's components, and a class for each colour and type style;
 * `<brand>.<mode>.arabic.mjml` and the like for other contexts.
 */
export const email = builtIn<unknown, RoleOptions>({
  name: 'email',
  description: 'MJML attributes and classes, hex and px only',
  hooks: { name: emailName, value: emailValue },
  losses: joinLosses(srgbLosses, fluidLosses, { typography: (_, token) => furtherProperties(token) }),
  files: ({ target, read, roles }) =>
    uniqueFiles(
      target.brands.flatMap((brand) =>
        viewsByMode(target, brand, ({ permutation }) =>
          printMjml([...mjmlDefaults(roles(permutation), directionOf(permutation)), ...mjmlClasses(read(permutation))]),
        ).map(({ key, made }): FileEntry => [`${key}.mjml`, made, viewOrigin(target, brand, key)]),
      ),
    ),
});
