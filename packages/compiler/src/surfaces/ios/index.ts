import { splitByMode } from '../shared/by-mode.js';
import { camelHook } from '../shared/camel-hook.js';
import { pascalName } from '../shared/names.js';
import { type Brand, lightAndDark } from '../shared/source.js';
import type { Surface, SurfaceInput } from '../shared/surface.js';
import { swiftString } from '../shared/strings.js';
import type { SurfaceToken } from '../shared/token.js';
import { catalogueInfo, colorSet } from './assets.js';
import { swiftConstant, swiftEnum, swiftTypes } from './format.js';
import { iosValue } from './value.js';

/** Where the asset catalogue is: a package has a bundle of its own, a target is its own bundle. */
const bundleConstant = `    private final class BundleToken {}
    #if SWIFT_PACKAGE
    private static let bundle = Bundle.module
    #else
    private static let bundle = Bundle(for: BundleToken.self)
    #endif

`;

/**
 * For each brand `<Brand>Tokens.swift`, whose colours are in `<Brand>.xcassets` with light and dark appearances.
 * What is no colour and changes with the mode stands in `Light` and `Dark`.
 */
export const ios: Surface = {
  name: 'ios',
  description: 'Swift constants and an asset catalogue of colours',
  hooks: { name: camelHook, value: iosValue },
  files: (input) => ({
    'TokenTypes.swift': swiftTypes,
    ...Object.fromEntries(input.stage.brands.flatMap((brand) => brandFiles(brand, input))),
  }),
};

function brandFiles(brand: Brand, { read }: SurfaceInput<string>): [path: string, content: string][] {
  const { light, dark } = lightAndDark(brand);
  const name = pascalName(brand.id);
  const colors = new Map<string, SurfaceToken>();
  for (const scene of dark === undefined ? [light] : [light, dark]) {
    for (const token of read(scene)) if (token.type === 'color') colors.set(token.path, token);
  }
  const { shared, modes } = splitByMode(brand, (scene) => read(scene).filter(({ type }) => type !== 'color'));
  const references = [...colors.values()].map((token) => {
    const value = `Color(${swiftString(`${name}/${token.name}`)}, bundle: bundle)`;
    return swiftConstant({ ...token, value }, '    ');
  });
  const body = [
    bundleConstant,
    ...references,
    ...shared.map((token) => swiftConstant(token, '    ')),
    ...modes.map((mode) =>
      swiftEnum(mode.name, mode.tokens.map((token) => swiftConstant(token, '        ')).join(''), '    '),
    ),
  ];
  const folder = `${name}.xcassets`;
  const namespace = JSON.stringify({
    info: { author: 'xcode', version: 1 },
    properties: { 'provides-namespace': true },
  });
  return [
    [`${name}Tokens.swift`, `import SwiftUI\n\n${swiftEnum(`${name}Tokens`, body.join(''))}`],
    [`${folder}/Contents.json`, catalogueInfo],
    [`${folder}/${name}/Contents.json`, `${namespace}\n`],
    ...[...colors.values()].map((token): [string, string] => [
      `${folder}/${name}/${token.name}.colorset/Contents.json`,
      colorSet(token.path, light.permutation, dark?.permutation),
    ]),
  ];
}
