import type { TokenPath } from '@wusum/dtcg';

const prefix = '--ws-';
/** DTCG's name for the token of a group itself; on the web that is the group's own name. */
const rootSegment = '$root';

/**
 * The CSS custom property of a token, e.g. `color.text.on-inverse` → `--ws-color-text-on-inverse`.
 * Every other spelling of a token's name on the web is derived from this one.
 */
export function cssVariableName(path: TokenPath): string {
  const segments = path.split('.').filter((segment) => segment !== rootSegment);
  return prefix + segments.map(cssIdentPart).join('-');
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
  return segment
    .replace(/^\$/u, '')
    .replace(/[-_\s]+(.)?/gu, (_, next: string | undefined) => (next ?? '').toUpperCase());
}

/** Replaces characters that are not valid in a CSS identifier, so that a name can never end a declaration. */
export function cssIdentPart(text: string): string {
  return text.replace(/[^\p{L}\p{N}_-]/gu, '-');
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

/** A number in plain decimal notation: at most `digits` decimals, no exponent, no trailing zeros, no `-0`. */
export function cssNumber(value: number, digits = 4): string {
  const rounded = Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, Number(value.toFixed(digits))));
  // From 1e21 on JavaScript writes an exponent; the number is whole there.
  if (Math.abs(rounded) >= 1e21) return BigInt(rounded).toString();
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** Longhands of a typography token, published beside it: `vars.type.body`, `vars.type.bodyLetterSpacing`. */
export const typographyParts = ['font-family', 'font-size', 'font-weight', 'line-height', 'letter-spacing'] as const;
export type TypographyPart = (typeof typographyParts)[number];
