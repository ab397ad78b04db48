import type { PageScope } from '../page/types.js';

/**
 * The columns of every sheet; the rows are the brands, in the order of the theme. Colours do not depend on the direction,
 * nor places on the mode, so two columns show every brand in both directions and both modes.
 */
export const columns: readonly Omit<PageScope, 'brand'>[] = [
  { mode: 'light', lang: 'en', dir: 'ltr' },
  { mode: 'dark', lang: 'ar', dir: 'rtl' },
];

/** The scopes of all cells, row by row. */
export const cellsOf = (brands: readonly string[]): PageScope[] =>
  brands.flatMap((brand) => columns.map((column) => ({ brand, ...column })));

/** Such as `souq dark rtl`. */
export const nameOfCell = ({ brand, mode, dir }: PageScope): string => `${brand} ${mode} ${dir}`;
