import type { JsonNode, JsonObject } from '../source/json.js';
import type { TokenType } from '../types.js';
import { validateValue } from '../validate/validate-value.js';
import type { ValidationOptions } from '../validate/validation.js';
import { readValue } from './read-value.js';
import { Reading } from './reading.js';

/**
 * Reads a value generously and checks the result.
 *
 * @param token the token as written
 * @returns the node to build the value from, or `undefined` if the value is invalid (reported)
 */
export function checkValue(
  node: JsonNode,
  type: TokenType,
  token: JsonObject,
  options: ValidationOptions,
): JsonNode | undefined {
  const reading = new Reading({ ...options, token });
  const read = readValue(node, type, reading);
  return validateValue(read, type, { ...options, reading }) ? read : undefined;
}
