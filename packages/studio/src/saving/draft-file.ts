import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate';
import { IntentError, parseIntents, type Intent } from '../intents/index.js';
import { DropError } from './drop-error.js';

const format = 'wusum-draft';
const parameter = 'wusum-draft';

/** Bytes of a draft: as many as the server takes. */
const largest = 1_000_000;

/** A draft as a JSON file, to send and to drop into another Storybook. */
export function printDraft(intents: readonly Intent[]): string {
  return `${JSON.stringify({ format, version: 1, intents }, undefined, 2)}\n`;
}

/**
 * Reads a draft from a JSON file.
 *
 * @throws IntentError if it is none
 */
export function readDraft(text: string): readonly Intent[] {
  if (text.length > largest) throw new DropError('too-large', 'The draft is too large.');
  const data = parseJson(text);
  const isDraft = typeof data === 'object' && data !== null && 'format' in data && data.format === format;
  if (!isDraft || !('intents' in data)) throw new DropError('no-draft', 'The file is no draft.');
  if (!('version' in data) || data.version !== 1)
    throw new DropError('later-version', 'The draft is of a later version.');
  return parseIntents(data.intents);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new DropError('not-json', 'The file is not JSON.');
  }
}

/** An address with a draft in its fragment, which browsers send to no server. */
export function draftLink(address: string, intents: readonly Intent[]): string {
  const link = new URL(address);
  const bytes = deflateSync(strToU8(JSON.stringify({ format, version: 1, intents })), { level: 9 });
  link.hash = `${parameter}=${toBase64Url(bytes)}`;
  return link.href;
}

/**
 * The draft in the fragment of an address; `undefined` without one.
 *
 * @throws IntentError if it is damaged or too large
 */
export function readDraftLink(address: string): readonly Intent[] | undefined {
  const text = new URL(address).hash.slice(1);
  if (!text.startsWith(`${parameter}=`)) return undefined;
  return readDraft(strFromU8(inflate(fromBase64Url(text.slice(parameter.length + 1)))));
}

/** Stops at the limit: a few bytes can inflate to gigabytes. */
function inflate(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isFinal = false;
  const stream = new Inflate((part, final) => {
    size += part.length;
    isFinal = final;
    if (size > largest) throw new DropError('too-large', 'The draft is too large.');
    parts.push(part);
  });
  try {
    for (let at = 0; at < bytes.length; at += chunk)
      stream.push(bytes.subarray(at, at + chunk), at + chunk >= bytes.length);
  } catch (error) {
    throw error instanceof IntentError ? error : new DropError('damaged-link', 'The link is damaged.');
  }
  if (!isFinal) throw new DropError('damaged-link', 'The link is damaged.');
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Bytes that are inflated at once: at most about a thousand times as many result. */
const chunk = 512;

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

function fromBase64Url(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.codePointAt(0)!);
  } catch {
    throw new DropError('damaged-link', 'The link is damaged.');
  }
}
