import { splitByMode } from '../../shared/by-mode.js';
import { camelHook } from '../../shared/camel-hook.js';
import { pascalName } from '../../shared/names.js';
import type { Surface } from '../../shared/surface.js';
import { kotlinConstant, kotlinHead, kotlinObject, kotlinTypes } from './format.js';
import { composeValue } from './value.js';

const packageName = 'tokens';

/** `<Brand>Tokens.kt`; what changes with the mode stands in `Light` and `Dark`. */
export const compose: Surface = {
  name: 'android/compose',
  description: 'Jetpack Compose constants',
  hooks: { name: camelHook, value: composeValue },
  files: ({ stage, read }) => ({
    'TokenTypes.kt': kotlinHead(packageName) + kotlinTypes,
    ...Object.fromEntries(
      stage.brands.map((brand) => {
        const { shared, modes } = splitByMode(brand, read);
        const name = `${pascalName(brand.id)}Tokens`;
        const body = [
          ...shared.map((token) => kotlinConstant(token, '    ')),
          ...modes.map((mode) =>
            kotlinObject(mode.name, mode.tokens.map((token) => kotlinConstant(token, '        ')).join(''), '    '),
          ),
        ];
        return [`${name}.kt`, kotlinHead(packageName) + kotlinObject(name, body.join(''))];
      }),
    ),
  }),
};
