import {
  channels,
  diamonds,
  hankin,
  largestOffset,
  sadu,
  weave,
  type Channels,
  type Diamonds,
  type Hankin,
  type Repeat,
  type Sadu,
  type Weave,
} from '@wusum/pattern';
import { drawIsohedral, type IsohedralPattern } from './isohedral.js';

/** A valid entry of `pattern.json`. */
export type Pattern = Weave | Sadu | HankinPattern | IsohedralPattern | Channels | Diamonds | NoPattern;

/** A star pattern; without an angle it has the angle of the brand. */
export type HankinPattern = Omit<Hankin, 'angle'> & Partial<Pick<Hankin, 'angle'>>;

/** No pattern, where a shared default has one. */
export interface NoPattern {
  readonly kind: 'none';
}

/** All kinds of patterns. */
export const patternKinds = [
  'weave',
  'sadu',
  'hankin',
  'isohedral',
  'channels',
  'diamonds',
  'none',
] as const satisfies readonly Pattern['kind'][];

/** The patterns of a brand. */
export const patternNames = ['cloth', 'band', 'selvedge'] as const;
export type PatternName = (typeof patternNames)[number];

/**
 * Draws one repeat of a pattern; `undefined` for the kind `none`.
 *
 * @param angle - contact angle of star patterns that set none, in degrees
 */
export function drawPattern(pattern: Pattern, angle: number): Repeat | undefined {
  switch (pattern.kind) {
    case 'weave':
      return weave(pattern);
    case 'hankin':
      return hankin(withAngle(pattern, angle));
    case 'sadu':
      return sadu(pattern);
    case 'isohedral':
      return drawIsohedral(pattern);
    case 'channels':
      return channels(pattern);
    case 'diamonds':
      return diamonds(pattern);
    case 'none':
      return undefined;
  }
}

/** A star pattern with the angle of the brand, if it has none; an offset too large for that angle is the largest one. */
function withAngle(pattern: HankinPattern, byDefault: number): Hankin {
  const { angle = byDefault, offset = 0 } = pattern;
  return { ...pattern, angle, offset: Math.min(offset, largestOffset(pattern.tiling, angle)) };
}
