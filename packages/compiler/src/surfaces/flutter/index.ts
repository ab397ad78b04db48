import { splitByMode } from '../shared/by-mode.js';
import { camelHook } from '../shared/camel-hook.js';
import { pascalName, snakeName } from '../shared/names.js';
import type { Surface } from '../shared/surface.js';
import { dartClass, dartHead } from './format.js';
import { flutterValue } from './value.js';

/** `<brand>_tokens.dart`: `<Brand>Tokens`, and `<Brand>LightTokens`, `<Brand>DarkTokens` for what the mode changes. */
export const flutter: Surface = {
  name: 'flutter',
  description: 'Dart constants',
  hooks: { name: camelHook, value: flutterValue },
  files: ({ stage, read }) =>
    Object.fromEntries(
      stage.brands.map((brand) => {
        const { shared, modes } = splitByMode(brand, read);
        const name = pascalName(brand.id);
        const classes = [
          dartClass(`${name}Tokens`, shared),
          ...modes.map((mode) => dartClass(`${name}${mode.name}Tokens`, mode.tokens)),
        ];
        return [`${snakeName(brand.id)}_tokens.dart`, dartHead + classes.join('\n')];
      }),
    ),
};
