/** The hooks of the platforms, for your own Style Dictionary configuration. */

import type StyleDictionary from 'style-dictionary';
import type { Format, PreprocessedTokens, Transform } from 'style-dictionary/types';
import { composeFormat } from './android/compose/format.js';
import { composeValue } from './android/compose/value.js';
import { androidXmlFormat } from './android/xml/format.js';
import { androidXmlName } from './android/xml/name.js';
import { androidXmlValue } from './android/xml/value.js';
import { cssFormat } from './css/format.js';
import { cssNameTransform } from './css/name.js';
import { cssValue } from './css/value.js';
import { mjmlFormat } from './email/format.js';
import { emailName } from './email/name.js';
import { emailValue } from './email/value.js';
import { figmaFormat } from './figma/format.js';
import { figmaName } from './figma/name.js';
import { figmaValue } from './figma/value.js';
import { textValues } from './dictionary/text-values.js';
import { dartFormat } from './flutter/format.js';
import { flutterValue } from './flutter/value.js';
import { swiftFormat } from './ios/format.js';
import { iosValue } from './ios/value.js';
import { jsonFormat } from './json/format.js';
import { jsonName } from './json/name.js';
import { jsonValue } from './json/value.js';
import { lessFormat } from './less/format.js';
import { lessName } from './less/name.js';
import { lessValue } from './less/value.js';
import { muiFormat } from './mui/format.js';
import { radixFormat } from './radix-themes/format.js';
import { scssFormat } from './scss/format.js';
import { scssName } from './scss/name.js';
import { scssValue } from './scss/value.js';
import { shadcnFormat } from './shadcn/format.js';
import { camelHook } from './shared/camel-hook.js';
import type { FormatHook, NameHook, ValueHook } from './shared/hooks.js';
import { resolveAliases } from './shared/resolve.js';
import { storybookFormat } from './storybook/format.js';
import { tailwindFormat } from './tailwind/format.js';
import { tailwindName } from './tailwind/name.js';
import { tokensStudioFormat } from './tokens-studio/format.js';
import { tokensStudioValue } from './tokens-studio/value.js';
import { tsFormat } from './ts/format.js';
import { tsName } from './ts/name.js';
import { tsValue } from './ts/value.js';

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

/**
 * `wusum/resolve`: replaces aliases by values; the value transforms need it if tokens have aliases. `wusum/text-values`:
 * writes colours, dimensions and durations as text, for transforms that do not read the objects of DTCG 2025.10.
 */
export const preprocessors: Readonly<Record<string, (tokens: PreprocessedTokens) => PreprocessedTokens>> = {
  'wusum/resolve': resolveAliases,
  'wusum/text-values': textValues,
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

export { swiftTypes } from './ios/format.js';
export { kotlinTypes } from './android/compose/format.js';
