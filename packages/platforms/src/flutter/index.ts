import { camelHook } from '../shared/camel-hook.js';
import { pascalName, snakeName } from '../shared/names.js';
import { addTypeNames, nativeTokens, typeTable } from '../shared/natives.js';
import { builtIn } from '../shared/platform.js';
import { brandOrigin, type FileEntry, uniqueFiles } from '../shared/unique-files.js';
import { caseName, dartClass, dartGroup, dartHead } from './format.js';
import { flutterLosses, flutterValue } from './value.js';

/** `<brand>_tokens.dart`: `<Brand>Tokens`, with an interface and a class for each case for tokens that change with an axis. */
export const flutter = builtIn<string>({
  name: 'flutter',
  description: 'Dart constants, with classes for modes and other contexts',
  hooks: { name: camelHook, value: flutterValue },
  losses: flutterLosses,
  files: ({ target, read }) => {
    const types = typeTable();
    const files = target.brands.map((brand): FileEntry => {
      const tokens = nativeTokens(target, brand, read);
      const name = pascalName(brand.name);
      const origin = brandOrigin(target, brand);
      addTypeNames(types, origin, `${name}Tokens`, tokens, {
        group: (group) => `${name}Tokens${group}`,
        case: (own) => caseName(name, own),
      });
      const classes = [
        dartClass(`${name}Tokens`, tokens.fixed),
        ...tokens.groups.map((group) => dartGroup(name, group)),
      ];
      return [`${snakeName(brand.name)}_tokens.dart`, dartHead + classes.join('\n'), origin];
    });
    types.refuse();
    return uniqueFiles(files);
  },
});
