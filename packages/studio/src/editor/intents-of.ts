import { hashOf, type Intent, type JsonValue } from '../intents/index.js';
import { computes, withoutComputing, type JsonObject } from '../live/computing.js';
import type { TokenView } from '../live/types.js';

/**
 * The intent that gives a token a value in a brand: replaces its entry, or adds one. What would compute another value from
 * it goes: the token has the value that people choose.
 * @param entry what the brand's file has now
 */
export function setValue(
  brand: string,
  { path, type, extension }: Pick<TokenView, 'path' | 'type' | 'extension'>,
  entry: JsonValue | undefined,
  value: JsonValue,
): Intent {
  const own = entry !== undefined && isObject(entry) ? entry : {};
  const others = own['$extensions'] !== undefined && isObject(own['$extensions']) ? own['$extensions'] : {};
  // An extension of its own takes the place of a shared one, also an empty one.
  const kept = extension ?? keptOf(others[vendor]);
  const whole = { ...own, $value: value, ...(kept !== undefined && { $extensions: { ...others, [vendor]: kept } }) };
  if (entry === undefined) return { kind: 'add', brand, path, value: { $type: type, ...whole } };
  return { kind: 'set', brand, path, base: hashOf(entry), value: whole };
}

const vendor = 'org.wusum';

/** What stays of an extension that computes a value. `undefined` if it computes none. */
const keptOf = (extension: JsonValue | undefined): JsonValue | undefined =>
  extension !== undefined && isObject(extension) && computes(extension) ? withoutComputing(extension) : undefined;

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

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
