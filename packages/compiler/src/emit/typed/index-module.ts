import type { Manifest } from '../data/manifest.js';
import { propertyName } from '@wusum/platforms/internal';
import { printObject, printType } from './print.js';
import type { Tree } from './tree.js';

/** `index.js`: `vars`, `breakpoints` and `manifest`. */
export function printIndexModule(
  tree: Tree,
  breakpoints: Readonly<Record<string, string>>,
  manifest: Manifest,
): string {
  return [
    printVarsModule(tree),
    `export const breakpoints = ${printBreakpoints(breakpoints)};`,
    `export const manifest = ${JSON.stringify(manifest, null, 2)};`,
    '',
  ].join('\n\n');
}

/** `index.d.ts`, with the description of each variable and its value in each brand. */
export function printIndexTypes(tree: Tree, breakpoints: Readonly<Record<string, string>>, manifest: Manifest): string {
  const ids = manifest.brands.map((brand) => JSON.stringify(brand.id)).join(' | ') || 'string';
  const contexts = manifest.axes.map((axis) => {
    const union = axis.contexts.map((context) => JSON.stringify(context)).join(' | ');
    return `  readonly ${JSON.stringify(axis.name)}: ${union};\n`;
  });
  return [
    "import type { Manifest } from './types.js';\n\nexport type * from './types.js';",
    `/** A brand of this theme. */\nexport type BrandId = ${ids};`,
    `/** The contexts of each axis. */\nexport interface Axes {\n${contexts.join('')}}`,
    '/** Every CSS variable of `theme.css` as `var(…)`, for use in any style. */',
    printVarsTypes(tree).trimEnd(),
    '/** Least widths for media and container queries, which cannot read variables. */',
    `export declare const breakpoints: ${printBreakpoints(breakpoints, 'readonly ')};`,
    '/** Brands, axes and languages of the theme. */\nexport declare const manifest: Manifest;',
    '',
  ]
    .join('\n\n')
    .replaceAll('*/\n\nexport', '*/\nexport');
}

/** A module that exports `vars` alone. */
export function printVarsModule(tree: Tree): string {
  return `export const vars = ${printObject(tree)};\n`;
}

/** Its types. */
export function printVarsTypes(tree: Tree): string {
  return `export declare const vars: ${printType(tree)};\n`;
}

/** Breakpoints as an object literal; with `readonly ` before each property, as a type. */
export function printBreakpoints(record: Readonly<Record<string, string>>, modifier: '' | 'readonly ' = ''): string {
  const end = modifier === '' ? ',' : ';';
  const lines = Object.entries(record).map(([key, value]) => {
    return `  ${modifier}${JSON.stringify(propertyName(key))}: ${JSON.stringify(value)}${end}\n`;
  });
  return `{\n${lines.join('')}}`;
}
