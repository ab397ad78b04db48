import { kebabName } from '../shared/names.js';
import type { FigmaVariable } from './collections.js';

/** Where Figma offers a variable, by the part of a composite that it is. */
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

/** Lengths say by their name what they measure; one that does not is offered everywhere. */
const lengths: readonly (readonly [name: RegExp, scopes: readonly string[]])[] = [
  [/^(?:border-)?(?:radius|radii|corners?|rounded)(?:-|$)/u, ['CORNER_RADIUS']],
  [/^(?:spac(?:e|ing|ings)|gaps?|insets?)(?:-|$)/u, ['GAP']],
  [/^(?:sizes?|widths?|heights?|containers?)(?:-|$)/u, ['WIDTH_HEIGHT']],
  [/^(?:border|outline|stroke)(?:-|$)/u, ['STROKE_FLOAT']],
  [/^breakpoints?(?:-|$)/u, []],
];

/** The fields that offer a variable. Empty: none, for what Figma draws nothing with. */
export function scopesOf({ path, token, type }: FigmaVariable): readonly string[] {
  const part = path.slice(token.path.length + 1).replace(/^\d+\./u, '');
  if (token.type === 'border' && type === 'color') return ['STROKE_COLOR'];
  if (token.type === 'shadow' && type === 'color') return ['EFFECT_COLOR'];
  if (byPart[part] !== undefined) return byPart[part];
  if (type === 'fontFamily') return ['FONT_FAMILY'];
  if (type === 'fontWeight') return ['FONT_WEIGHT'];
  if (type === 'duration') return [];
  if (type !== 'dimension') return ['ALL_SCOPES'];
  return lengths.find(([name]) => name.test(kebabName(path)))?.[1] ?? ['ALL_SCOPES'];
}
