import { kebabName } from '../shared/names.js';
import { isOpacity } from './opacity.js';
import type { FigmaVariable } from './variables.js';

/** Figma scopes by the part of a composite token. */
const byPart: Readonly<Record<string, readonly string[]>> = {
  'font-family': ['FONT_FAMILY'],
  'font-size': ['FONT_SIZE'],
  'font-weight': ['FONT_WEIGHT'],
  'line-height': ['LINE_HEIGHT'],
  'letter-spacing': ['LETTER_SPACING'],
  width: ['STROKE_FLOAT'],
  'offset-x': ['EFFECT_FLOAT'],
  'offset-y': ['EFFECT_FLOAT'],
  blur: ['EFFECT_FLOAT'],
  spread: ['EFFECT_FLOAT'],
};

/** Scopes of lengths by words in their names; a name without one has all scopes. */
const lengths: readonly (readonly [name: RegExp, scopes: readonly string[]])[] = [
  [/^(?:border-)?(?:radius|radii|corners?|rounded)(?:-|$)/u, ['CORNER_RADIUS']],
  [/^(?:spac(?:e|ing|ings)|gaps?|insets?)(?:-|$)/u, ['GAP']],
  [/^(?:sizes?|widths?|heights?|containers?)(?:-|$)/u, ['WIDTH_HEIGHT']],
  [/^(?:border|outline|stroke)(?:-|$)/u, ['STROKE_FLOAT']],
  [/^breakpoints?(?:-|$)/u, []],
];

/** The fields in which Figma offers a variable. Empty for types that Figma cannot use. */
export function scopesOf({ path, token, part: own, type }: FigmaVariable): readonly string[] {
  const part = own.replace(/^\d+\./u, '');
  if (token.type === 'border' && type === 'color') return ['STROKE_COLOR'];
  if (token.type === 'shadow' && type === 'color') return ['EFFECT_COLOR'];
  if (Object.hasOwn(byPart, part)) return byPart[part]!;
  if (type === 'fontFamily') return ['FONT_FAMILY'];
  if (type === 'fontWeight') return ['FONT_WEIGHT'];
  if (type === 'duration') return [];
  if (isOpacity(path, type)) return ['OPACITY'];
  if (type !== 'dimension') return ['ALL_SCOPES'];
  return lengths.find(([name]) => name.test(kebabName(path)))?.[1] ?? ['ALL_SCOPES'];
}
