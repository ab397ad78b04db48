/** The hooks that write our surfaces, for a Style Dictionary configuration of your own. */

import type StyleDictionary from 'style-dictionary';
import type { Format, PreprocessedTokens, Transform } from 'style-dictionary/types';
import { composeFormat } from './surfaces/android/compose/format.js';
import { composeValue } from './surfaces/android/compose/value.js';
import { androidXmlFormat } from './surfaces/android/xml/format.js';
import { androidXmlName } from './surfaces/android/xml/name.js';
import { androidXmlValue } from './surfaces/android/xml/value.js';
import { cssFormat } from './surfaces/css/format.js';
import { cssNameTransform } from './surfaces/css/name.js';
import { cssValue } from './surfaces/css/value.js';
import { mjmlFormat } from './surfaces/email/format.js';
import { emailName } from './surfaces/email/name.js';
import { emailValue } from './surfaces/email/value.js';
import { figmaFormat } from './surfaces/figma/format.js';
import { figmaName } from './surfaces/figma/name.js';
import { figmaValue } from './surfaces/figma/value.js';
import { dartFormat } from './surfaces/flutter/format.js';
import { flutterValue } from './surfaces/flutter/value.js';
import { swiftFormat } from './surfaces/ios/format.js';
import { iosValue } from './surfaces/ios/value.js';
import { jsonFormat } from './surfaces/json/format.js';
import { jsonName } from './surfaces/json/name.js';
import { jsonValue } from './surfaces/json/value.js';
import { lessFormat } from './surfaces/less/format.js';
import { lessName } from './surfaces/less/name.js';
import { lessValue } from './surfaces/less/value.js';
import { muiFormat } from './surfaces/mui/format.js';
import { radixFormat } from './surfaces/radix-themes/format.js';
import { scssFormat } from './surfaces/scss/format.js';
import { scssName } from './surfaces/scss/name.js';
import { scssValue } from './surfaces/scss/value.js';
import { shadcnFormat } from './surfaces/shadcn/format.js';
import { camelHook } from './surfaces/shared/camel-hook.js';
import type { FormatHook, NameHook, ValueHook } from './surfaces/shared/hooks.js';
import { resolveAliases } from './surfaces/shared/resolve.js';
import { storybookFormat } from './surfaces/storybook/format.js';
import { tailwindFormat } from './surfaces/tailwind/format.js';
import { tailwindName } from './surfaces/tailwind/name.js';
import { tokensStudioFormat } from './surfaces/tokens-studio/format.js';
import { tokensStudioValue } from './surfaces/tokens-studio/value.js';
import { tsFormat } from './surfaces/ts/format.js';
import { tsName } from './surfaces/ts/name.js';
import { tsValue } from './surfaces/ts/value.js';

/** Target → how it names a token and how it writes a value. */
const pairs: Readonly<Record<string, readonly [name: NameHook, value: ValueHook]>> = {
  css: [cssNameTransform, cssValue],
  scss: [scssName, scssValue],
  less: [lessName, lessValue],
  ts: [tsName, tsValue],
  json: [jsonName, jsonValue],
  tailwind: [tailwindName, cssValue],
  figma: [figmaName, figmaValue],
  swift: [camelHook, iosValue],
  compose: [camelHook, composeValue],
  'android-xml': [androidXmlName, androidXmlValue],
  dart: [camelHook, flutterValue],
  mjml: [emailName, emailValue],
  'tokens-studio': [jsonName, tokensStudioValue],
};

const entries = Object.entries(pairs);

/** `wusum/<target>/name` and `wusum/<target>/value`. */
export const transforms: Readonly<Record<string, NameHook | ValueHook>> = Object.fromEntries(
  entries.flatMap(([target, [name, value]]): [string, NameHook | ValueHook][] => [
    [`wusum/${target}/name`, name],
    [`wusum/${target}/value`, value],
  ]),
);

/** `wusum/<target>`: the two transforms of a target. Formats of roles (shadcn, mui, …) take `wusum/json`. */
export const transformGroups: Readonly<Record<string, string[]>> = Object.fromEntries(
  entries.map(([target]) => [`wusum/${target}`, [`wusum/${target}/name`, `wusum/${target}/value`]]),
);

/** `wusum/<target>`: prints the tokens of one permutation as one file. */
export const formats: Readonly<Record<string, FormatHook['format']>> = Object.fromEntries(
  [
    cssFormat,
    scssFormat,
    lessFormat,
    tsFormat,
    jsonFormat,
    tailwindFormat,
    figmaFormat,
    swiftFormat,
    composeFormat,
    androidXmlFormat,
    dartFormat,
    mjmlFormat,
    tokensStudioFormat,
    shadcnFormat,
    muiFormat,
    radixFormat,
    storybookFormat,
  ].map(({ name, format }) => [name, format]),
);

/** `wusum/resolve`: puts values in place of aliases; the value transforms want it whenever tokens refer to others. */
export const preprocessors: Readonly<Record<string, (tokens: PreprocessedTokens) => PreprocessedTokens>> = {
  'wusum/resolve': resolveAliases,
};

/** `hooks` of a Style Dictionary configuration. */
export const hooks = { preprocessors, transforms, transformGroups, formats };

/** Registers all hooks with the class, or with one instance. */
export function register(
  dictionary: Pick<
    typeof StyleDictionary,
    'registerPreprocessor' | 'registerTransform' | 'registerTransformGroup' | 'registerFormat'
  >,
): void {
  for (const [name, preprocessor] of Object.entries(preprocessors))
    dictionary.registerPreprocessor({ name, preprocessor });
  for (const [name, transform] of Object.entries(transforms))
    dictionary.registerTransform({ name, ...transform } as unknown as Transform);
  for (const [name, group] of Object.entries(transformGroups))
    dictionary.registerTransformGroup({ name, transforms: group });
  for (const [name, format] of Object.entries(formats)) dictionary.registerFormat({ name, format } as Format);
}

export { swiftTypes } from './surfaces/ios/format.js';
export { kotlinTypes } from './surfaces/android/compose/format.js';
