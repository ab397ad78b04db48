import { compute, isRecord } from '@wusum/dtcg/internal';
import type { PartReader } from './part-reader.js';
import { withoutNoise } from './readers.js';
import { wholeReference } from './lookup.js';

interface Length {
  readonly value: number;
  readonly unit: string;
}

/** Pixels of a length. A rem is 16 px, as everywhere in design tools. */
const pixels = ({ value, unit }: Length): number => (unit === 'rem' ? value * 16 : value);

/** `medium`, the initial size of CSS. */
const mediumSize = { written: { value: 16, unit: 'px' }, value: { value: 16, unit: 'px' } };

/** Values of further parts that change nothing. */
const neutral = new Set(['', '0', '0px', 'none', 'normal', 'regular', 'original', 'false', 'null']);

/** Names in DTCG and in older files of Tokens Studio. */
const names = {
  fontFamily: ['fontFamily', 'fontFamilies'],
  fontSize: ['fontSize', 'fontSizes'],
  fontWeight: ['fontWeight', 'fontWeights'],
  letterSpacing: ['letterSpacing'],
  lineHeight: ['lineHeight', 'lineHeights'],
} as const;

/**
 * A text style. DTCG needs all five parts: a missing size, weight, spacing or line height gets the initial value of CSS, which is
 * reported.
 */
export function readTypography(value: unknown, converter: PartReader): unknown {
  if (!isRecord(value)) return undefined;
  const given = (part: keyof typeof names): unknown =>
    names[part].map((name) => value[name]).find((found) => found !== undefined && found !== null && found !== '');
  const family = converter.part('fontFamily', given('fontFamily'));
  const isSized = given('fontSize') !== undefined;
  const size = isSized ? converter.part('dimension', given('fontSize')) : mediumSize;
  if (!isSized)
    converter.note('WS-I002', `${converter.token.label} has no fontSize; the initial value of CSS is written.`);
  if (family === undefined || size === undefined) return undefined;
  const fontSize = size.value as Length;
  const weight = given('fontWeight') === undefined ? undefined : converter.part('fontWeight', given('fontWeight'));
  const spacing = letterSpacing(given('letterSpacing'), fontSize, converter);
  const height = lineHeight(given('lineHeight'), fontSize, converter);
  const parts = { fontWeight: weight?.written, letterSpacing: spacing, lineHeight: height };
  const initial = { fontWeight: 400, letterSpacing: { value: 0, unit: 'px' }, lineHeight: 1.2 };
  for (const name of Object.keys(initial) as (keyof typeof initial)[])
    if (parts[name] === undefined) {
      const what = given(name) === undefined ? 'has no' : 'has a value that cannot be converted as';
      converter.note('WS-I002', `${converter.token.label} ${what} ${name}; the initial value of CSS is written.`, name);
    }
  reportOthers(value, converter);
  const written = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
  return { fontFamily: family.written, fontSize: size.written, ...initial, ...written };
}

function reportOthers(value: Readonly<Record<string, unknown>>, converter: PartReader): void {
  const known = new Set<string>(Object.values(names).flat());
  for (const [name, part] of Object.entries(value)) {
    const key = wholeReference(part);
    const text = key === undefined ? String(part) : (converter.substitute(String(part), true) ?? String(part));
    if (!known.has(name) && !neutral.has(text.trim().toLowerCase()))
      converter.note('WS-I002', `${converter.token.label}: ${name} was not converted.`, name);
  }
}

/** A length; percentages are of the font size, as in Figma. */
function letterSpacing(value: unknown, fontSize: Length, converter: PartReader): unknown {
  if (value === undefined) return undefined;
  const part = converter.part('dimension', value);
  if (part !== undefined) return part.written;
  const text = typeof value === 'string' ? converter.substitute(value, true) : undefined;
  const share = text === undefined ? undefined : compute(text);
  if (share === undefined || (share.unit !== '%' && share.unit !== 'em')) return undefined;
  const factor = share.unit === '%' ? share.value / 100 : share.value;
  return { value: withoutNoise(factor * fontSize.value), unit: fontSize.unit };
}

/** A factor of the font size; lengths are divided by it. */
function lineHeight(value: unknown, fontSize: Length, converter: PartReader): unknown {
  if (value === undefined) return undefined;
  const part = converter.part('lineHeight', value);
  if (part?.type === 'number') return part.written;
  const length = part?.value as Length | undefined;
  return length === undefined || fontSize.value === 0 ? undefined : withoutNoise(pixels(length) / pixels(fontSize));
}
