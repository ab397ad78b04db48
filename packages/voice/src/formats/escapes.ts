import { decodeHTML } from 'entities';
import type { TextMap } from './text-map.js';

/** `&amp;`, `&#1605;`, `&#x645;`. Without a semicolon an ampersand is text, as in JSX and Markdown. */
const entities = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/giu;

/** Adds source text with entities, decoded. */
export function addWithEntities(map: TextMap, source: string, start: number, end: number): void {
  addMatches(map, source, { start, end, pattern: entities }, decodeHTML);
}

/** Escapes of a JavaScript or JSON string: `\n`, `\"`, `\u0627`, `\u{1F600}`, `\x41`, and a line break that is none. */
const escapes = /\\(?:u\{[\da-f]{1,6}\}|u[\da-f]{4}|x[\da-f]{2}|\r\n|[\s\S])/giu;
const letters: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' };

/** Adds the inside of a string literal, decoded. */
export function addWithEscapes(map: TextMap, source: string, start: number, end: number): void {
  addMatches(map, source, { start, end, pattern: escapes }, decodeEscape);
}

function decodeEscape(escape: string): string {
  const hex = /^\\[ux]\{?([\da-f]+)/iu.exec(escape)?.[1];
  if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
  if (/^\\[\r\n\u2028\u2029]/u.test(escape)) return '';
  return letters[escape[1]!] ?? escape.slice(1);
}

const codePoint = (code: number): string => (code > 0x10_ff_ff ? '\uFFFD' : String.fromCodePoint(code));

interface Section {
  readonly start: number;
  readonly end: number;
  readonly pattern: RegExp;
}

function addMatches(
  map: TextMap,
  source: string,
  { start, end, pattern }: Section,
  decode: (found: string) => string,
): void {
  let from = start;
  for (const { 0: found, index } of source.slice(start, end).matchAll(pattern)) {
    const at = start + index;
    map.addExact(source, from, at);
    const text = decode(found);
    if (text === found) map.addExact(source, at, at + found.length);
    else map.addDecoded(text, at, at + found.length);
    from = at + found.length;
  }
  map.addExact(source, from, end);
}

/** Text for HTML, JSX or an attribute of them. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** Text between the tags of JSX. */
export const escapeJsx = (text: string): string => text.replaceAll(/[&<>{}]/gu, (mark) => `&#${mark.charCodeAt(0)};`);

/** Text in a string or template of JavaScript, in any quotes. */
export const escapeString = (text: string): string =>
  text.replaceAll(/[\\'"`]|\$(?=\{)/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`);

/** Text in a JSON string. */
export const escapeJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Text of Markdown: marks that would begin markup have a backslash. */
export const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<]/gu, String.raw`\$&`);
