import type { AddIntent, Intent, JsonValue } from './types.js';

/** Limits of what an intent may hold: far above what a brand needs. */
export const intentLimits = {
  /** Intents in one list. */
  intents: 2000,
  /** UTF-16 units of a brand id or a path. */
  name: 300,
  /** Levels of a value. */
  depth: 32,
  /** Members, items and scalars of a value. */
  parts: 20_000,
} as const;

/** Data that is not a list of intents. */
export class IntentError extends Error {}

const kinds = ['set', 'add', 'remove', 'rename'] as const;
/** Names that objects of JavaScript inherit, or that change what they inherit. */
const inherited = new Set(['__proto__', 'constructor', 'prototype']);
const brandId = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;
const hash = /^[0-9a-f]{32}$/u;

/**
 * Reads intents from untrusted data. Unknown members are dropped; the result shares no object with the data.
 *
 * @throws IntentError with the first problem
 */
export function parseIntents(data: unknown): readonly Intent[] {
  if (!Array.isArray(data)) throw new IntentError('Intents are a list.');
  if (data.length > intentLimits.intents) throw new IntentError(`More than ${intentLimits.intents} intents.`);
  return data.map((item: unknown) => parseIntent(item));
}

function parseIntent(data: unknown): Intent {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new IntentError('An intent is an object.');
  const own = (key: string): unknown => (Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined);
  const kind = kinds.find((each) => each === own('kind'));
  if (!kind) throw new IntentError(`An intent has one of the kinds ${kinds.join(', ')}.`);
  const target = { brand: parseBrand(own('brand')), path: parsePath(own('path')) };
  switch (kind) {
    case 'set':
      return { kind, ...target, base: parseHash(own('base')), value: parseValue(own('value')) };
    case 'add':
      return { kind, ...target, value: parseValue(own('value')), ...parseAfter(own('after')) };
    case 'remove':
      return { kind, ...target, base: parseHash(own('base')) };
    case 'rename':
      return { kind, ...target, to: parsePath(own('to')), base: parseHash(own('base')) };
  }
}

function parseBrand(data: unknown): string {
  const isId =
    typeof data === 'string' && data.length <= intentLimits.name && brandId.test(data) && !inherited.has(data);
  if (!isId) throw new IntentError('A brand is the id of a brand: letters, digits, "-" and "_".');
  return data;
}

/** A path of a token, never a path of a file. */
function parsePath(data: unknown): string {
  if (typeof data !== 'string' || data.length > intentLimits.name) throw new IntentError('A path is a short text.');
  const isPath = data.split('.').every(isName);
  if (!isPath) throw new IntentError('A path is names of groups and of a token, separated by dots.');
  return data;
}

/** Names of DTCG, without what is special in paths of files, in JavaScript and in texts. */
function isName(name: string): boolean {
  if (name === '$root') return true;
  return name !== '' && !/^\$|[{}/\\\p{Cc}\p{Zl}\p{Zp}]/u.test(name) && name.isWellFormed() && !inherited.has(name);
}

function parseHash(data: unknown): string {
  if (typeof data !== 'string' || !hash.test(data)) throw new IntentError('A base is the hash of an entry.');
  return data;
}

function parseAfter(data: unknown): Pick<AddIntent, 'after'> {
  return data === undefined ? {} : { after: parsePath(data) };
}

/** A copy of a JSON value, if it is within the limits. */
function parseValue(data: unknown): JsonValue {
  let parts = 0;
  const copy = (value: unknown, depth: number): JsonValue => {
    parts += 1;
    if (parts > intentLimits.parts) throw new IntentError(`A value has more than ${intentLimits.parts} parts.`);
    if (depth > intentLimits.depth) throw new IntentError(`A value is deeper than ${intentLimits.depth} levels.`);
    if (typeof value === 'string') return wellFormed(value);
    if (typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
    if (typeof value !== 'object') throw new IntentError('A value is JSON.');
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [parseKey(key), copy(part, depth + 1)]));
  };
  return copy(data, 0);
}

function parseKey(key: string): string {
  if (inherited.has(key)) throw new IntentError(`"${key}" cannot be a key.`);
  return wellFormed(key);
}

/** Half of a pair of surrogates cannot be written as UTF-8. */
function wellFormed(text: string): string {
  if (!text.isWellFormed()) throw new IntentError('A text is not Unicode.');
  return text;
}
