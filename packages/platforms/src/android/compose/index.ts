import { camelHook } from '../../shared/camel-hook.js';
import { pascalName } from '../../shared/names.js';
import { nativeTokens } from '../../shared/natives.js';
import { builtIn } from '../../shared/platform.js';
import { kotlinConstant, kotlinGroup, kotlinHead, kotlinObject, kotlinTypes } from './format.js';
import { composeValue } from './value.js';

const packageName = 'tokens';

/** `<Brand>Tokens.kt`; tokens that change with an axis have an interface and an object for each case. */
export const compose = builtIn<string>({
  name: 'android/compose',
  description: 'Jetpack Compose constants, with schemes for modes and other contexts',
  hooks: { name: camelHook, value: composeValue },
  files: ({ target, read }) => ({
    'TokenTypes.kt': kotlinHead(packageName) + kotlinTypes,
    ...Object.fromEntries(
      target.brands.map((brand) => {
        const { fixed, groups } = nativeTokens(target, brand, read);
        const body = [...fixed.map((token) => kotlinConstant(token, '    ')), ...groups.map(kotlinGroup)];
        const name = `${pascalName(brand.name)}Tokens`;
        return [`${name}.kt`, kotlinHead(packageName) + kotlinObject(name, body.join(''))];
      }),
    ),
  }),
});
