import { channels, type Channels } from './channels.js';
import { diamonds, type Diamonds } from './diamonds.js';
import { hankin, type Hankin } from './hankin.js';
import type { TileDrawing } from './shapes.js';
import { weave, type Weave } from './weave.js';

/** A valid entry of `pattern.json`. */
export type Pattern = Weave | HankinPattern | Channels | Diamonds | NoPattern;

/** A star pattern; without an angle it has the angle of the brand. */
export type HankinPattern = Omit<Hankin, 'angle'> & Partial<Pick<Hankin, 'angle'>>;

/** No pattern, where a shared default has one. */
export interface NoPattern {
  readonly kind: 'none';
}

/** All kinds of patterns. */
export const patternKinds = [
  'weave',
  'hankin',
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
export function drawPattern(pattern: Pattern, angle: number): TileDrawing | undefined {
  switch (pattern.kind) {
    case 'weave':
      return weave(pattern);
    case 'hankin':
      return hankin({ angle, ...pattern });
    case 'channels':
      return channels(pattern);
    case 'diamonds':
      return diamonds(pattern);
    case 'none':
      return undefined;
  }
}
