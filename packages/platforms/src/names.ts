import type { TokenPath } from '@wusum/dtcg';

const prefix = '--ws-';
/** DTCG's name for the token of a group itself; on the web that is the group's own name. */
const rootSegment = '$root';

/**
 * The CSS custom property of a token, e.g. `color.text.on-inverse` → `--ws-color-text-on-inverse`.
 * Every other spelling of a token's name on the web is derived from this one.
 */
export function cssVariableName(path: TokenPath): string {
  return prefix + cssName(path);
}

/**
 * A path as a CSS identifier, without a prefix: letter case and letters of all scripts are kept. The token of a group has
 * the name of the group; at the top of a file it is `root`.
 */
export function cssName(path: TokenPath): string {
  const segments = path.split('.').filter((segment) => segment !== rootSegment);
  return segments.length === 0 ? 'root' : segments.map(cssIdentPart).join('-');
}

/** `var(--ws-…)` for a token. */
export function cssVariableReference(path: TokenPath): string {
  return `var(${cssVariableName(path)})`;
}

/** Path in the typed tree: `color.text.on-inverse` → `['color', 'text', 'onInverse']`. */
export function propertyPath(path: TokenPath): string[] {
  return path.split('.').map(propertyName);
}

/** A path segment as a property of the typed tree: `on-solid` → `onSolid`, `heading-1` → `heading1`, `4` → `4`. */
export function propertyName(segment: string): string {
  const name = segment
    .replace(/^\$/u, '')
    .replace(/[-_\s]+(.)?/gu, (_, next: string | undefined) => (next ?? '').toUpperCase());
  // A name of hyphens alone has no other form.
  return name === '' ? segment : name;
}

/** What CSS allows beyond ASCII in an identifier (css-syntax-3, "non-ASCII ident code point"). */
const beyondAscii =
  /[\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** Spaces, controls and characters without a meaning; the two joiners are part of words in Persian and Hindi. */
const invisible = /[\p{Z}\p{C}]/u;
const joiners = /\u200C|\u200D/u;

/**
 * Replaces characters that are not valid in a CSS identifier, so that a name can never end a declaration. Letters of every
 * script are kept with their combining marks: عَلَم and عِلْم are two names.
 */
export function cssIdentPart(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}_-]/gu, (character) =>
    joiners.test(character) || (beyondAscii.test(character) && !invisible.test(character)) ? character : '-',
  );
}

/** `--my-`; without a prefix `--`. */
export function variableStart(prefix: string): string {
  return prefix === '' ? '--' : `--${cssIdentPart(prefix)}-`;
}

/**
 * A CSS string in double quotes. Escapes quotes, backslashes, control characters and `<`, so that a value can
 * leave neither the declaration nor a `<style>` element.
 */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\<>{}\p{Cc}\u2028\u2029]/gu, (character) =>
    character === '"' || character === '\\' ? `\\${character}` : `\\${character.codePointAt(0)!.toString(16)} `,
  );
  return `"${escaped}"`;
}

/**
 * A number in plain decimal notation, with all of its digits: no exponent, no trailing zeros, no `-0`.
 *
 * @param digits decimals to round to, for computed numbers
 */
export function cssNumber(value: number, digits?: number): string {
  const finite = Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value));
  const rounded = digits === undefined ? finite : Number(finite.toFixed(digits));
  return rounded === 0 ? '0' : plainDecimal(String(rounded));
}

/** `1.5e-7` → `0.00000015`, `1e21` → `1000000000000000000000`. */
function plainDecimal(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/u.exec(text);
  if (parts === null) return text;
  const [, sign, whole, fraction = '', exponent] = parts;
  const digits = whole! + fraction;
  const point = whole!.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}${point < digits.length ? `.${digits.slice(point)}` : ''}`;
}

/** A computed number without the noise of binary fractions: `0.30000000000000004` → `0.3`. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

/** Longhands of a typography token, published beside it: `vars.type.body`, `vars.type.bodyLetterSpacing`. */
export const typographyParts = ['font-family', 'font-size', 'font-weight', 'line-height', 'letter-spacing'] as const;
export type TypographyPart = (typeof typographyParts)[number];
