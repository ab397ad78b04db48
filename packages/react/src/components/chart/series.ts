/** The number of the colour of a series, from 1 to 8. */
export const seriesNumber = (index: number): number => (index % 8) + 1;

/** The lines of the series, as dashes and gaps in pixels. The first is whole. */
const dashes = [undefined, '6 3', '2 3', '10 3 2 3', '12 4', '4 2 1 2', '1 3', '8 2 8 6'] as const;
export const dashOf = (index: number): string | undefined => dashes[index % dashes.length];
