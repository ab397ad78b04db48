import { isRecord } from '@wusum/diagnostics';
import { IntentError } from '../intents/index.js';
import type { BrandOperation, Seed } from './types.js';

export type { BrandOperation } from './types.js';

const limits = {
  /** Letters of an id or a name. */
  name: 100,
  languages: 50,
  files: 60,
  /** Letters of a file. */
  file: 500_000,
} as const;

/**
 * Reads an operation from JSON. Members that it does not have are refused, so that nothing reaches the plan unseen.
 *
 * @throws IntentError if it is none
 */
export function parseBrandOperation(data: unknown): BrandOperation {
  if (!isRecord(data)) throw new IntentError('An operation is an object.');
  const id = text(data['id'], 'id');
  switch (data['kind']) {
    case 'add':
      return parseAdd(data, id);
    case 'rename':
      requireMembers(data, ['kind', 'id', 'to']);
      return { kind: 'rename', id, to: text(data['to'], 'to') };
    case 'remove':
      requireMembers(data, ['kind', 'id']);
      return { kind: 'remove', id };
    default:
      throw new IntentError('The kind of an operation is add, rename or remove.');
  }
}

function parseAdd(data: Record<string, unknown>, id: string): BrandOperation {
  requireMembers(data, ['kind', 'id', 'names', 'seed', 'from', 'files']);
  const { seed, from, files } = data;
  if ([from, files].filter((one) => one !== undefined).length > 1)
    throw new IntentError('A brand starts from another brand or from files.');
  return {
    kind: 'add',
    id,
    names: texts(data['names'], 'names', limits.languages, limits.name),
    ...(seed !== undefined && { seed: parseSeed(seed) }),
    ...(from !== undefined && { from: text(from, 'from') }),
    ...(files !== undefined && { files: texts(files, 'files', limits.files, limits.file) }),
  };
}

function requireMembers(data: Record<string, unknown>, known: readonly string[]): void {
  const other = Object.keys(data).find((key) => !known.includes(key));
  if (other !== undefined) throw new IntentError(`An operation has no member ${JSON.stringify(other.slice(0, 40))}.`);
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '' || value.length > limits.name)
    throw new IntentError(`${name} is a text of at most ${limits.name} letters.`);
  return value;
}

function texts(value: unknown, name: string, most: number, longest: number): Record<string, string> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  if (entries.length === 0 || entries.length > most) throw new IntentError(`${name} has 1 to ${most} members.`);
  return Object.fromEntries(
    entries.map(([key, item]) => {
      const isKey = /^[A-Za-z][\w.-]{0,99}$/u.test(key) && key !== 'constructor' && key !== 'prototype';
      if (!isKey || typeof item !== 'string' || item.length > longest)
        throw new IntentError(`A member of ${name} is a text of at most ${longest} letters.`);
      return [key, item];
    }),
  );
}

function parseSeed(value: unknown): Seed {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  const largest = [1, 0.5, 360];
  const isSeed =
    parts.length === 3 &&
    parts.every((part, index) => typeof part === 'number' && part >= 0 && part <= largest[index]!);
  if (!isSeed) throw new IntentError('seed is the lightness, chroma and hue of a colour.');
  return parts as unknown as Seed;
}
