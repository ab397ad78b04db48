import { hashOf, type Intent, type JsonValue } from '../intents/index.js';
import type { TokenView } from '../live/types.js';

/**
 * The intent that gives a token a value in a brand: replaces its entry, or adds one. What would be computed from the value
 * goes: the token has the value that people choose.
 * @param entry what the brand's file has now
 */
export function setValue(
  brand: string,
  { path, type }: Pick<TokenView, 'path' | 'type'>,
  entry: JsonValue | undefined,
  value: JsonValue,
): Intent {
  if (entry === undefined) return { kind: 'add', brand, path, value: { $type: type, $value: value } };
  const whole: JsonValue = isObject(entry) ? { ...withoutComputing(entry), $value: value } : { $value: value };
  return { kind: 'set', brand, path, base: hashOf(entry), value: whole };
}

/** A color of CSS in the form `oklch(L C H)` or `oklch(L C H / A)` as a DTCG value. `undefined` for another form. */
export function parseOklch(text: string): JsonValue | undefined {
  const found = /^oklch\(\s*([\d.]+)(%?)\s+([\d.]+)\s+([\d.]+)(?:deg)?\s*(?:\/\s*([\d.]+)\s*)?\)$/u.exec(text.trim());
  if (!found) return undefined;
  const [, lightness, percent, chroma, hue, alpha] = found;
  const l = percent === '%' ? Number(lightness) / 100 : Number(lightness);
  const value = { colorSpace: 'oklch', components: [l, Number(chroma), Number(hue)] };
  return alpha === undefined ? value : { ...value, alpha: Number(alpha) };
}

/** A DTCG color as CSS with all of its precision. */
export function colorText(value: JsonValue): string | undefined {
  if (typeof value !== 'object' || value === null || !('components' in value)) return undefined;
  const { colorSpace, components } = value as { colorSpace: string; components: readonly (number | 'none')[] };
  const numbers = components.map((one) => (one === 'none' ? 0 : one)).join(' ');
  return colorSpace === 'oklch' || colorSpace === 'oklab' || colorSpace === 'lch' || colorSpace === 'lab'
    ? `${colorSpace}(${numbers})`
    : `color(${colorSpace} ${numbers})`;
}

/** An entry without what computes another value from its own. */
function withoutComputing(entry: { readonly [key: string]: JsonValue }): { readonly [key: string]: JsonValue } {
  const { $extensions, ...rest } = entry;
  if ($extensions === undefined || !isObject($extensions)) return entry;
  const { [vendor]: own, ...others } = $extensions;
  if (own === undefined || !isObject(own) || !computing.some((key) => Object.hasOwn(own, key))) return entry;
  const kept = Object.fromEntries(Object.entries(own).filter(([key]) => !computing.includes(key)));
  const extensions = { ...others, ...(Object.keys(kept).length > 0 && { [vendor]: kept }) };
  return Object.keys(extensions).length > 0 ? { ...rest, $extensions: extensions } : rest;
}

const vendor = 'org.wusum';
/** Members of the extension that make the value of a token another one than its `$value`. */
const computing = ['derive', 'solve'];

const isObject = (value: JsonValue): value is { readonly [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
