import { camelHook } from '../../shared/camel-hook.js';
import { pascalName } from '../../shared/names.js';
import { addTypeNames, nativeTokens, typeTable } from '../../shared/natives.js';
import { builtIn } from '../../shared/platform.js';
import { brandOrigin, builtInFile, type FileEntry, uniqueFiles } from '../../shared/unique-files.js';
import { kotlinConstant, kotlinGroup, kotlinHead, kotlinObject, kotlinTypes } from './format.js';
import { composeLosses, composeValue } from './value.js';

const packageName = 'tokens';

/** `<Brand>Tokens.kt`; tokens that change with an axis have an interface and an object for each case. */
export const compose = builtIn<string>({
  name: 'android/compose',
  description: 'Jetpack Compose constants, with schemes for modes and other contexts',
  hooks: { name: camelHook, value: composeValue },
  losses: composeLosses,
  files: ({ target, read }) => {
    const types = typeTable();
    const files = target.brands.map((brand): FileEntry => {
      const tokens = nativeTokens(target, brand, read);
      const name = `${pascalName(brand.name)}Tokens`;
      const origin = brandOrigin(target, brand);
      const nested = (type: string): string => `${name}.${type}`;
      addTypeNames(types, origin, name, tokens, { group: nested, case: nested });
      const body = [...tokens.fixed.map((token) => kotlinConstant(token, '    ')), ...tokens.groups.map(kotlinGroup)];
      return [`${name}.kt`, kotlinHead(packageName) + kotlinObject(name, body.join('')), origin];
    });
    types.refuse();
    return uniqueFiles([['TokenTypes.kt', kotlinHead(packageName) + kotlinTypes, builtInFile], ...files]);
  },
});
