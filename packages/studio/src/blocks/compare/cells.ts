import type { Manifest } from '../../data/types.js';

/** What is compared: ids of brands, modes and languages, at least one of each. */
export interface Choice {
  readonly brands: readonly string[];
  readonly modes: readonly string[];
  readonly langs: readonly string[];
}

/** One window of the table. */
export interface Cell {
  readonly brand: string;
  readonly mode: string;
  readonly lang: string;
}

/** How many brands are side by side at most. */
export const maxBrands = 5;

/** The windows of a choice: a row for each brand, a column for each mode and language. */
export const cellsOf = ({ brands, modes, langs }: Choice): Cell[] =>
  brands.flatMap((brand) => modes.flatMap((mode) => langs.map((lang) => ({ brand, mode, lang }))));

/** The first brands of the theme, beginning with the one of the page, in its mode and language. */
export function firstChoice(manifest: Manifest, page: Cell, count = 3): Choice {
  const ids = manifest.brands.map(({ id }) => id);
  const brands = [page.brand, ...ids.filter((id) => id !== page.brand)].slice(0, Math.min(count, maxBrands));
  return { brands: ids.filter((id) => brands.includes(id)), modes: [page.mode], langs: [page.lang] };
}

/**
 * A choice after an axis has changed. The last value of an axis stays, and so does the second brand: one alone is no
 * comparison. A sixth brand replaces the first of the others.
 */
export function changeChoice(
  choice: Choice,
  axis: keyof Choice,
  values: readonly string[],
  all: readonly string[],
): Choice {
  const fewest = axis === 'brands' ? Math.min(2, all.length) : 1;
  if (values.length < fewest) return choice;
  const added = values.filter((value) => !choice[axis].includes(value));
  const kept = values.filter((value) => !added.includes(value));
  const room = axis === 'brands' ? maxBrands - added.length : all.length;
  const next = [...kept.slice(Math.max(0, kept.length - room)), ...added];
  return { ...choice, [axis]: all.filter((value) => next.includes(value)) };
}
