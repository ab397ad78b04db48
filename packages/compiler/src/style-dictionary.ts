/** The hooks of the platforms, for your own Style Dictionary configuration. */

import type StyleDictionary from 'style-dictionary';
import type { Format, PreprocessedTokens, Transform } from 'style-dictionary/types';
import { composeFormat } from './platforms/android/compose/format.js';
import { composeValue } from './platforms/android/compose/value.js';
import { androidXmlFormat } from './platforms/android/xml/format.js';
import { androidXmlName } from './platforms/android/xml/name.js';
import { androidXmlValue } from './platforms/android/xml/value.js';
import { cssFormat } from './platforms/css/format.js';
import { cssNameTransform } from './platforms/css/name.js';
import { cssValue } from './platforms/css/value.js';
import { mjmlFormat } from './platforms/email/format.js';
import { emailName } from './platforms/email/name.js';
import { emailValue } from './platforms/email/value.js';
import { figmaFormat } from './platforms/figma/format.js';
import { figmaName } from './platforms/figma/name.js';
import { figmaValue } from './platforms/figma/value.js';
import { dartFormat } from './platforms/flutter/format.js';
import { flutterValue } from './platforms/flutter/value.js';
import { swiftFormat } from './platforms/ios/format.js';
import { iosValue } from './platforms/ios/value.js';
import { jsonFormat } from './platforms/json/format.js';
import { jsonName } from './platforms/json/name.js';
import { jsonValue } from './platforms/json/value.js';
import { lessFormat } from './platforms/less/format.js';
import { lessName } from './platforms/less/name.js';
import { lessValue } from './platforms/less/value.js';
import { muiFormat } from './platforms/mui/format.js';
import { radixFormat } from './platforms/radix-themes/format.js';
import { scssFormat } from './platforms/scss/format.js';
import { scssName } from './platforms/scss/name.js';
import { scssValue } from './platforms/scss/value.js';
import { shadcnFormat } from './platforms/shadcn/format.js';
import { camelHook } from './platforms/shared/camel-hook.js';
import type { FormatHook, NameHook, ValueHook } from './platforms/shared/hooks.js';
import { resolveAliases } from './platforms/shared/resolve.js';
import { storybookFormat } from './platforms/storybook/format.js';
import { tailwindFormat } from './platforms/tailwind/format.js';
import { tailwindName } from './platforms/tailwind/name.js';
import { tokensStudioFormat } from './platforms/tokens-studio/format.js';
import { tokensStudioValue } from './platforms/tokens-studio/value.js';
import { tsFormat } from './platforms/ts/format.js';
import { tsName } from './platforms/ts/name.js';
import { tsValue } from './platforms/ts/value.js';

/** Platform → transforms of names and values. */
const hookPairs: Readonly<Record<string, readonly [name: NameHook, value: ValueHook]>> = {
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

const entries = Object.entries(hookPairs);

/** `wusum/<platform>/name` and `wusum/<platform>/value`. */
export const transforms: Readonly<Record<string, NameHook | ValueHook>> = Object.fromEntries(
  entries.flatMap(([platform, [name, value]]): [string, NameHook | ValueHook][] => [
    [`wusum/${platform}/name`, name],
    [`wusum/${platform}/value`, value],
  ]),
);

/** `wusum/<platform>`: the two transforms of a platform. Formats with roles (shadcn, mui, …) use `wusum/json`. */
export const transformGroups: Readonly<Record<string, string[]>> = Object.fromEntries(
  entries.map(([platform]) => [`wusum/${platform}`, [`wusum/${platform}/name`, `wusum/${platform}/value`]]),
);

/** `wusum/<platform>`: prints the tokens of one permutation as one file. */
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

/** `wusum/resolve`: replaces aliases by values; the value transforms need it if tokens have aliases. */
export const preprocessors: Readonly<Record<string, (tokens: PreprocessedTokens) => PreprocessedTokens>> = {
  'wusum/resolve': resolveAliases,
};

/** The `hooks` of a Style Dictionary configuration. */
export const hooks = { preprocessors, transforms, transformGroups, formats };

/** Registers all hooks with the class or with one instance. */
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

export { swiftTypes } from './platforms/ios/format.js';
export { kotlinTypes } from './platforms/android/compose/format.js';
