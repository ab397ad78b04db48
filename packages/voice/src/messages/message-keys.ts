import type { Bilingual, Messages } from '../types.js';
import { formsOf, placeholdersOf } from './inspect-message.js';

/** The values that a message requires: counted ones are numbers, others text or numbers. */
export type MessageSignature = Readonly<Record<string, 'number' | 'string | number'>>;

/** The values that each message requires, in the order of the catalogue. */
export function messageSignatures(messages: Bilingual<Messages>): Record<string, MessageSignature> {
  const signatures: Record<string, MessageSignature> = {};
  for (const [key, message] of Object.entries(messages.en)) {
    const names = new Set(
      [...formsOf(message), ...formsOf(messages.ar[key] ?? '')].flatMap(({ text }) => [...placeholdersOf(text)]),
    );
    const counted = typeof message === 'string' ? undefined : message.plural;
    if (counted) names.add(counted);
    signatures[key] = Object.fromEntries(
      [...names].sort().map((name) => [name, name === counted ? 'number' : 'string | number']),
    );
  }
  return signatures;
}

/**
 * TypeScript declarations for a catalogue: `MessageKey`, and `MessageValuesOf` with the values of each key, so that an
 * unknown key or a missing value does not compile.
 */
export function messageKeysType(messages: Bilingual<Messages>): string {
  const rows = Object.entries(messageSignatures(messages)).map(([key, signature]) => {
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
