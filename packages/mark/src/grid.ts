/** Side of the grid of a mark, in units. */
export const GRID = 12;
/** Sizes up to this one, in CSS pixels, have the small drawing of a mark, if there is one. */
export const SMALL = 24;
