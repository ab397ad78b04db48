import type { JsonValue } from '../../intents/index.js';
import { colorText } from '../intents-of.js';

/** An entry as a person reads it. */
export interface EntryText {
  readonly text: string;
  /** CSS of a colour. */
  readonly color?: string;
  /** Whether it is code: written from the left in every language. */
  readonly isCode: boolean;
}

/** The text of an entry: a message as it is, of a token its value, of anything else its JSON. */
export function entryText(entry: JsonValue): EntryText {
  if (typeof entry === 'string') return { text: entry, isCode: entry.startsWith('<') };
  const value = typeof entry === 'object' && entry !== null && '$value' in entry ? entry.$value! : entry;
  const color = colorText(value);
  if (color !== undefined) return { text: color, color, isCode: true };
  return { text: typeof value === 'string' ? value : measure(value), isCode: true };
}

/** A dimension or duration, or JSON. */
function measure(value: JsonValue): string {
  if (typeof value !== 'object' || value === null || !('value' in value)) return JSON.stringify(value);
  const { value: number, unit } = value;
  return typeof number === 'number' && typeof unit === 'string' ? `${number}${unit}` : JSON.stringify(value);
}
