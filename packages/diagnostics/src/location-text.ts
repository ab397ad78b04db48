import type { Location } from './types.js';

/** A location as editors and terminals link it: `file:line:column`. */
export function locationText({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}
