import type { BrandSystem, LanguageRecord } from '@wusum/platforms';
import { languagesOf } from '../data/manifest.js';
import { isRamp, makeModel } from '@wusum/platforms/internal';
import { printBreakpoints, printVarsModule, printVarsTypes } from '../typed/index-module.js';
import { makeTree } from '../typed/tree.js';
import { type Contract, makeContract } from './contract.js';
import { messageFiles, neutralMessages } from './emit-messages.js';

/** Relative path with forward slashes → text. */
export type ContractFiles = Record<string, string>;

/**
 * Writes the contract as the files of a package, in memory. Its types are written by hand: packages/contract/src/types.ts.
 * @param system what `compileContract` returns
 * @param version `major.minor`
 * @throws Error when two tokens have the same name
 */
export function emitContract(system: BrandSystem, version: string): ContractFiles {
  const contract = makeContract(system, version);
  const languages = languagesOf(system);
  const roles = makeModel(system).variables.filter((variable) => !isRamp(variable));
  return {
    'index.js': indexModule(contract, languages, printVarsModule(makeTree(roles, () => []))),
    'index.d.ts': indexTypes(
      contract,
      languages,
      printVarsTypes(
        makeTree(roles, ({ path, description }, part) =>
          part === undefined ? [description] : [`The ${part} of \`${path}\` alone.`],
        ),
      ),
    ),
    ...messageFiles(neutralMessages(system, contract)),
    'contract.json': `${JSON.stringify(contract, null, 2)}\n`,
    'types.js': 'export {};\n',
  };
}

function indexModule(
  { version, breakpoints, contexts }: Contract,
  languages: readonly LanguageRecord[],
  vars: string,
): string {
  return [
    vars.trimEnd(),
    `export const breakpoints = ${printBreakpoints(breakpoints)};`,
    `export const contexts = ${JSON.stringify(contexts, null, 2)};`,
    `export const languages = ${JSON.stringify(languages, null, 2)};`,
    `export const version = ${JSON.stringify(version)};`,
    '',
  ].join('\n\n');
}

function indexTypes(
  { version, breakpoints, contexts }: Contract,
  languages: readonly LanguageRecord[],
  vars: string,
): string {
  return [
    "export type * from './types.js';\nexport type { MessageKey, MessageValuesOf } from './messages.js';",
    '/** Every CSS variable that a theme declares, as `var(…)`. */',
    vars.trimEnd(),
    '/** Least window widths, for media and container queries: these cannot read CSS variables. */',
    `export declare const breakpoints: ${printBreakpoints(breakpoints, 'readonly ')};`,
    '/** The contexts of each axis: the values of `data-mode`, `data-contrast` and `data-density`, and the scripts. */',
    `export declare const contexts: ${readonlyType(contexts)};`,
    '/** The languages in which the neutral messages are written. */',
    `export declare const languages: ${readonlyType(languages)};`,
    '/** `major.minor`. A theme fits when the first number is equal and the second is not smaller. */',
    `export declare const version: ${JSON.stringify(version)};`,
    '',
  ]
    .join('\n\n')
    .replaceAll('*/\n\nexport', '*/\nexport');
}

/** The type of a JSON value whose every part is constant. */
function readonlyType(value: unknown): string {
  if (Array.isArray(value)) return `readonly [${value.map(readonlyType).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, part]) => `readonly ${JSON.stringify(key)}: ${readonlyType(part)}`);
  return `{ ${lines.join('; ')} }`;
}
