import { isGenericFamily, isRecord, splitTop } from '@wusum/dtcg/internal';
import type { Kind, RawToken } from './raw.js';
import { partsOfText } from './shorthand.js';
import { readColor, readCurve, readDimension, readDuration, readNumber, readWeight } from './readers.js';

/** Whether a text is a gradient of CSS. */
export const isGradient = (text: string): boolean =>
  /^(?:repeating-)?(?:linear|radial|conic)-gradient\(/iu.test(text.trim());

/** The type of a value without one; `undefined` if DTCG has no type for it. */
export function kindOfValue(value: unknown, { key, units }: Pick<RawToken, 'key' | 'units'>): Kind | undefined {
  if (isRecord(value)) return kindOfParts(value, units);
  if (Array.isArray(value)) return kindOfList(value, key);
  if (readColor(value) !== undefined) return 'color';
  const isPlain = readNumber(value) !== undefined && !String(value).includes('%');
  if (isPlain && /weight/iu.test(key) && readWeight(value) !== undefined) return 'fontWeight';
  if (units.length !== undefined && readDimension(value, units) !== undefined) return 'dimension';
  if (isPlain) return 'number';
  if (readDimension(value, {}) !== undefined) return 'dimension';
  if (readDuration(value, {}) !== undefined) return 'duration';
  if (typeof value !== 'string') return undefined;
  if (/weight/iu.test(key) && readWeight(value) !== undefined) return 'fontWeight';
  if (/^ease(?:-in)?(?:-out)?$/iu.test(value.trim())) return 'cubicBezier';
  if (
    /^cubic-bezier\(/iu.test(value.trim()) ||
    (/eas(?:e|ing)|curve|timing/iu.test(key) && readCurve(value) !== undefined)
  )
    return 'cubicBezier';
  for (const kind of ['shadow', 'border', 'transition'] as const)
    if (partsOfText(value, kind) !== undefined) return kind;
  if (isGradient(value)) return 'gradient';
  return isFamilies(value, key) ? 'fontFamily' : undefined;
}

/** Families end with a generic one, or are named so. */
function isFamilies(value: string, key: string): boolean {
  const names = splitTop(value, ',').map((name) => name.trim());
  if (/[(){}#;:]/u.test(value) || names.includes('')) return false;
  const isName = names.every((name) =>
    /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|-?[\p{L}_][\p{L}\p{N}_-]*(?:\s+[\p{L}_][\p{L}\p{N}_-]*)*)$/u.test(name),
  );
  return isName && (isGenericFamily(names.at(-1)!) || isFamilyName(value, key));
}

const isFamilyName = (value: string, key: string): boolean =>
  /font.?famil|typeface|font.?stack/iu.test(key) || (/^["']/u.test(value) && /font/iu.test(key));

function kindOfParts(value: Readonly<Record<string, unknown>>, units: RawToken['units']): Kind | undefined {
  if (readColor(value) !== undefined) return 'color';
  if (readDimension(value, units) !== undefined) return 'dimension';
  if (readDuration(value, units) !== undefined) return 'duration';
  const has = (...names: readonly string[]): boolean => names.some((name) => Object.hasOwn(value, name));
  if (has('fontFamily', 'fontFamilies') && has('fontSize', 'fontSizes')) return 'typography';
  if (has('blur', 'spread') && has('offsetX', 'x')) return 'shadow';
  if (has('duration') && has('timingFunction')) return 'transition';
  return has('width') && has('style') && has('color') ? 'border' : undefined;
}

function kindOfList(value: readonly unknown[], key: string): Kind | undefined {
  if (/eas(?:e|ing)|bezier|curve|timing/iu.test(key) && readCurve(value) !== undefined) return 'cubicBezier';
  const isText = value.length > 0 && value.every((part) => typeof part === 'string');
  if (isText && /font|famil|typeface/iu.test(key)) return 'fontFamily';
  return value.length > 0 && value.every((part) => isRecord(part) && kindOfParts(part, {}) === 'shadow')
    ? 'shadow'
    : undefined;
}
