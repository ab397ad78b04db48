import { splitByAxes } from '../shared/axis-sets.js';
import { camelHook } from '../shared/camel-hook.js';
import { pascalName } from '../shared/names.js';
import { type NameTable, type Origin, tokenOrigin } from '../shared/name-table.js';
import { addTypeNames, nativeTokens, typeTable } from '../shared/natives.js';
import { noteAxes } from '../shared/notes.js';
import type { Brand } from '../shared/target-context.js';
import { swiftString } from '../shared/strings.js';
import { builtIn, type PlatformInput } from '../shared/platform.js';
import type { PlatformToken } from '../shared/token.js';
import { brandOrigin, builtInFile, type FileEntry, uniqueFiles } from '../shared/unique-files.js';
import { type Appearances, appearancesOf, catalogueInfo, colorSet } from './assets.js';
import { swiftConstant, swiftEnum, swiftProtocol, swiftStruct, swiftTypes } from './format.js';
import { iosLosses, iosValue } from './value.js';

/**
 * The bundle of the asset catalogue: a package has its own bundle, an app target is a bundle itself. Names of tokens never
 * start with an underscore.
 */
const bundleConstant = `    private final class _BundleToken {}
    #if SWIFT_PACKAGE
    private static let _bundle = Bundle.module
    #else
    private static let _bundle = Bundle(for: _BundleToken.self)
    #endif

`;

/**
 * For each brand `<Brand>Tokens.swift`, whose colours are in `<Brand>.xcassets` with dark and high-contrast
 * appearances. Other tokens that change with an axis have a protocol and a struct for each case.
 */
export const ios = builtIn<string>({
  name: 'ios',
  description: 'Swift constants and an asset catalogue of colours, dark and high contrast',
  hooks: { name: camelHook, value: iosValue },
  losses: iosLosses,
  files: (input) => {
    noteColors(input);
    const types = typeTable();
    const files = input.target.brands.flatMap((brand) => brandFiles(brand, input, types));
    types.refuse();
    return uniqueFiles([['TokenTypes.swift', swiftTypes, builtInFile], ...files]);
  },
});

const isColor = ({ type }: PlatformToken): boolean => type === 'color';

/** An asset follows only mode and contrast. */
function noteColors({ target, read, note }: PlatformInput<string>): void {
  const carried = [target.modeAxis, target.contrast?.axis];
  const sets = target.brands.flatMap((brand) => splitByAxes(target, brand, read, isColor).sets);
  noteAxes({ note }, sets, ({ name, contexts }) => carried.includes(name) && contexts.length <= 2, 'asset catalogues');
}

function brandFiles(brand: Brand, { target, read }: PlatformInput<string>, typeNames: NameTable): FileEntry[] {
  const name = pascalName(brand.name);
  const appearances = appearancesOf(target, brand);
  const colors = colorTokens(appearances, read);
  const tokens = nativeTokens(target, brand, read, (token) => !isColor(token));
  const { fixed, groups } = tokens;
  const references = colors.map((token) => {
    const value = `Color(${swiftString(`${name}/${token.name}`)}, bundle: _bundle)`;
    return swiftConstant({ ...token, value }, '    ');
  });
  const protocolOf = (group: string): string => `${name}Tokens${group}`;
  const origin = brandOrigin(target, brand);
  addTypeNames(typeNames, origin, `${name}Tokens`, tokens, {
    group: protocolOf,
    case: (own) => `${name}Tokens.${own}`,
  });
  const body = [
    bundleConstant,
    ...references,
    ...fixed.map((token) => swiftConstant(token, '    ')),
    ...groups.flatMap((group) => group.cases.map((each) => swiftStruct(protocolOf(group.name), each))),
  ];
  const types = [
    ...groups.map((group) => swiftProtocol(protocolOf(group.name), group)),
    swiftEnum(`${name}Tokens`, body.join('')),
  ];
  return [
    [`${name}Tokens.swift`, `import SwiftUI\n\n${types.join('\n')}`, origin],
    ...catalogueFiles(name, colors, appearances, origin),
  ];
}

function colorTokens(appearances: Appearances, read: PlatformInput<string>['read']): PlatformToken[] {
  const found = new Map<string, PlatformToken>();
  for (const permutation of Object.values(appearances) as Appearances['dark'][]) {
    for (const token of permutation === undefined ? [] : read(permutation)) {
      if (isColor(token) && !found.has(token.path)) found.set(token.path, token);
    }
  }
  return [...found.values()];
}

function catalogueFiles(
  name: string,
  colors: readonly PlatformToken[],
  appearances: Appearances,
  origin: Origin,
): FileEntry[] {
  const folder = `${name}.xcassets`;
  const properties = { 'provides-namespace': true };
  const namespace = JSON.stringify({ info: { author: 'xcode', version: 1 }, properties });
  return [
    [`${folder}/Contents.json`, catalogueInfo, origin],
    [`${folder}/${name}/Contents.json`, `${namespace}\n`, origin],
    ...colors.map((token): FileEntry => [
      `${folder}/${name}/${token.name}.colorset/Contents.json`,
      colorSet(token.path, appearances),
      tokenOrigin(token),
    ]),
  ];
}
