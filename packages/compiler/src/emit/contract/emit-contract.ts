import { messageKeysType } from '@wusum/voice';
import type { BrandSystem } from '@wusum/platforms';
import { languages } from '../data/manifest.js';
import { isRamp, makeModel } from '@wusum/platforms/internal';
import { printBreakpoints, printVarsModule, printVarsTypes } from '../typed/index-module.js';
import { makeTree } from '../typed/tree.js';
import { type Contract, makeContract } from './contract.js';

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
  const messages = system.brands[0]?.voice.messages ?? { en: {}, ar: {} };
  const roles = makeModel(system).variables.filter((variable) => !isRamp(variable));
  return {
    'index.js': indexModule(contract, printVarsModule(makeTree(roles, () => []))),
    'index.d.ts': indexTypes(
      contract,
      printVarsTypes(
        makeTree(roles, ({ path, description }, part) =>
          part === undefined ? [description] : [`The ${part} of \`${path}\` alone.`],
        ),
      ),
    ),
    'messages.js': `export const messages = ${JSON.stringify(messages, null, 1)};\n`,
    'messages.d.ts': messageTypes(messageKeysType(messages)),
    'contract.json': `${JSON.stringify(contract, null, 2)}\n`,
    'types.js': 'export {};\n',
  };
}

function indexModule({ version, breakpoints, contexts }: Contract, vars: string): string {
  return [
    vars.trimEnd(),
    `export const breakpoints = ${printBreakpoints(breakpoints)};`,
    `export const contexts = ${JSON.stringify(contexts, null, 2)};`,
    `export const languages = ${JSON.stringify(languages, null, 2)};`,
    `export const version = ${JSON.stringify(version)};`,
    '',
  ].join('\n\n');
}

function indexTypes({ version, breakpoints, contexts }: Contract, vars: string): string {
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

function messageTypes(keys: string): string {
  return [
    "import type { Bilingual, Message } from './types.js';",
    keys.trimEnd(),
    '/** The neutral words of every message, in each language of the contract. */',
    'export type ContractMessages = Bilingual<Readonly<Record<MessageKey, Message>>>;',
    'export declare const messages: ContractMessages;',
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
