import type { Message, MessageArgument } from '../types.js';
import { argumentsOf, isAddress, mergeArguments } from './arguments.js';

/** TypeScript types of the values that a message requires, by argument name. */
export type MessageSignature = Readonly<Record<string, string>>;

/** Compiled messages: language → key → message. */
export type Catalogues = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/**
 * The values that each message requires, over all languages: a value that one language needs is required, because the
 * caller does not know the language. Without `address`, which the runtime passes. Keys are in the order of the first
 * language that has them.
 */
export function messageSignatures(catalogues: Catalogues): Record<string, MessageSignature> {
  const languages = Object.values(catalogues);
  const keys = new Set(languages.flatMap((messages) => Object.keys(messages)));
  const rows = [...keys].map((key) => {
    const all = languages.flatMap((messages) => (Object.hasOwn(messages, key) ? [argumentsOf(messages[key]!)] : []));
    const fields = Object.entries(mergeArguments(all)).filter(([name, argument]) => !isAddress(name, argument));
    return [key, Object.fromEntries(fields.map(([name, argument]) => [name, typeOf(argument)]))] as const;
  });
  return Object.fromEntries(rows);
}

/** A select accepts its keys and nothing else: a misspelt key does not compile, and `other` is a key too. */
function typeOf({ kind, keys }: MessageArgument): string {
  if (kind === 'select') return keys!.map((key) => JSON.stringify(key)).join(' | ');
  return { plain: 'string | number | readonly string[]', number: 'number', date: 'Date | number' }[kind];
}

/**
 * TypeScript declarations for catalogues: `MessageKey`, and `MessageValuesOf` with the values of each key, so that an
 * unknown key or a missing value does not compile.
 */
export function messageKeysType(catalogues: Catalogues): string {
  const rows = Object.entries(messageSignatures(catalogues)).map(([key, signature]) => {
    const fields = Object.entries(signature).map(([name, type]) => `readonly ${JSON.stringify(name)}: ${type}`);
    return `  readonly ${JSON.stringify(key)}: ${fields.length > 0 ? `{ ${fields.join('; ')} }` : 'undefined'};`;
  });
  return [
    '/** The values that each message needs; `undefined` if it needs none. */',
    'export interface MessageValuesOf {',
    ...rows,
    '}',
    '',
    '/** Every message that a component may show on its own. */',
    'export type MessageKey = keyof MessageValuesOf;',
    '',
  ].join('\n');
}
