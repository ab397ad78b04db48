import type { JsonNode } from '../source/json.js';
import type { Slot } from './slots.js';

/** The fix for a value that is written as a string, as in older formats: the value to write in DTCG 2025.10. */
export function stringValueFix(node: JsonNode, slot: Slot): { fix?: string } {
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : '';
  const value = Object.hasOwn(readers, slot) ? readers[slot]!(text) : undefined;
  if (value === undefined) return {};
  return {
    fix: `Write ${JSON.stringify(value)
      .replaceAll(/([{,:])/g, '$1 ')
      .replace('}', ' }')}.`,
  };
}

const readers: Readonly<Partial<Record<Slot, (text: string) => object | undefined>>> = {
  color: colorOf,
  dimension: (text) => measureOf(/^(-?\d*\.?\d+)(px|rem)$/.exec(text)),
  duration: (text) => measureOf(/^(-?\d*\.?\d+)(ms|s)$/.exec(text)),
};

function colorOf(text: string): object | undefined {
  const digits = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const long = digits.length < 6 ? digits.replaceAll(/./g, '$&$&') : digits;
  const [red, green, blue, alpha] = long
    .match(/../g)!
    .map((pair) => Number((Number.parseInt(pair, 16) / 255).toFixed(4)));
  return { colorSpace: 'srgb', components: [red, green, blue], ...(alpha !== undefined && { alpha }) };
}

function measureOf(match: RegExpExecArray | null): object | undefined {
  return match ? { value: Number(match[1]), unit: match[2] } : undefined;
}
