import { camelHook } from '../shared/camel-hook.js';
import { pascalName, snakeName } from '../shared/names.js';
import { nativeTokens } from '../shared/natives.js';
import { builtIn } from '../shared/platform.js';
import { dartClass, dartGroup, dartHead } from './format.js';
import { flutterValue } from './value.js';

/** `<brand>_tokens.dart`: `<Brand>Tokens`, with an interface and a class for each case for tokens that change with an axis. */
export const flutter = builtIn<string>({
  name: 'flutter',
  description: 'Dart constants, with classes for modes and other contexts',
  hooks: { name: camelHook, value: flutterValue },
  files: ({ target, read }) =>
    Object.fromEntries(
      target.brands.map((brand) => {
        const { fixed, groups } = nativeTokens(target, brand, read);
        const name = pascalName(brand.name);
        const classes = [dartClass(`${name}Tokens`, fixed), ...groups.map((group) => dartGroup(name, group))];
        return [`${snakeName(brand.name)}_tokens.dart`, dartHead + classes.join('\n')];
      }),
    ),
});
