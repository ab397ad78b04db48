/** x, y in units; y grows downwards as in SVG. */
export type Point = readonly [x: number, y: number];

/**
 * The colour role of a shape, never a colour: `p0` (the background) to `p4` are fills, `l1` and `l2` lines. In a brand they
 * are the tokens `color.pattern.0` to `color.pattern.4`; the lines have the colours of `p1` and `p2`.
 */
export type Role = FillRole | LineRole;
export type FillRole = (typeof fillRoles)[number];
export type LineRole = 'l1' | 'l2';

/** The fills, background first. */
export const fillRoles = ['p0', 'p1', 'p2', 'p3', 'p4'] as const;

/**
 * A printed tile that repeats without a visible seam. Classes in the body: `ws-p0`…`ws-p4` are fills, `ws-l1` `ws-l2` lines,
 * `ws-ol` an outline; line widths are attributes, in units of the tile.
 */
export interface Tile {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}
