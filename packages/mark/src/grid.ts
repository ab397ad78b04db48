/** Side of the grid of a mark, in units. */
export const GRID = 12;
