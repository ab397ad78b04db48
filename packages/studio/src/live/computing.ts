import type { JsonValue } from '../intents/index.js';

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Members of the extension that make the value of a token another one than its `$value`. */
const computing = ['derive', 'solve'];

/** Whether an extension computes the value of its token. */
export const computes = (extension: JsonObject): boolean => computing.some((key) => Object.hasOwn(extension, key));

/** An extension without what computes a value. */
export const withoutComputing = (extension: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(extension).filter(([key]) => !computing.includes(key)));
