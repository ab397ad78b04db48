import { isColorValue, toColor, type ColorValue } from '@wusum/dtcg';
import { hexOf, settle, isRecord } from '@wusum/dtcg/internal';

const number = (value: unknown): string =>
  typeof value === 'number' ? String(Number(value.toFixed(4))) : String(value);

/**
 * A DTCG value as one line for people: `#b3261e oklch(0.52 0.19 27)`, `16px`, `width 1px, style solid`. Not meant to be
 * parsed.
 */
export function valueText(value: unknown): string {
  if (isColorValue(value)) return colorText(value);
  if (Array.isArray(value)) {
    const parts = value.map((item) => (isRecord(item) ? `(${valueText(item)})` : valueText(item)));
    return parts.join(', ');
  }
  if (!isRecord(value)) return typeof value === 'number' ? number(value) : String(value);
  if (typeof value['value'] === 'number' && typeof value['unit'] === 'string')
    return `${number(value['value'])}${value['unit']}`;
  return Object.entries(value)
    .map(
      ([key, part]) =>
        `${key} ${isRecord(part) && !isColorValue(part) && !('unit' in part) ? `(${valueText(part)})` : valueText(part)}`,
    )
    .join(', ');
}

/** A `$value` as in the source, in one line. */
export function writtenText(written: unknown): string {
  if (typeof written === 'string') return written;
  if (isRecord(written) && typeof written['$ref'] === 'string') return `$ref ${written['$ref']}`;
  return valueText(written);
}

function colorText(value: ColorValue): string {
  const parts = value.components.map(number).join(' ');
  const alpha = value.alpha === undefined || value.alpha === 1 ? '' : ` / ${number(value.alpha)}`;
  const written = value.colorSpace === 'oklch' ? `oklch(${parts}${alpha})` : `${value.colorSpace} ${parts}${alpha}`;
  return `${colorHex(value)} ${written}`;
}

/** The sRGB colour nearest to a DTCG colour, `#rrggbb`, without alpha. */
export function colorHex(value: ColorValue): string {
  return hexOf(settle(toColor(value)));
}
