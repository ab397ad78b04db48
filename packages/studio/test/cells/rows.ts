import { pairwise, type Row } from '../../../../scripts/testing/pairwise.js';
import type { Manifest } from '../../src/data/types.js';

/** Contexts in which a story is shown after its play function. */
export interface Cell {
  readonly brand: string;
  readonly mode: string;
  readonly contrast: string;
  readonly density: string;
  readonly lang: string;
  /** Zoom of the browser in percent. */
  readonly zoom: '100' | '200';
}

/** The same rows in every run, unless `WUSUM_SEED` asks for others. */
const usualSeed = 1;

/**
 * Cells that contain every pair of contexts of brand, mode, contrast, density, language and zoom. Direction follows
 * from the language, so it is no axis of its own.
 */
export function makeCells(
  { axes, languages }: Manifest,
  seed = Number(process.env['WUSUM_SEED'] ?? usualSeed),
): Cell[] {
  const contexts = (name: string): readonly string[] => axes.find((axis) => axis.name === name)?.contexts ?? [''];
  const rows: Row[] = pairwise(
    {
      brand: contexts('brand'),
      mode: contexts('mode'),
      contrast: contexts('contrast'),
      density: contexts('density'),
      lang: languages.map(({ id }) => id),
      zoom: ['100', '200'],
    },
    seed,
  );
  return rows.map((row) => row as unknown as Cell);
}

/** Every n-th item, so that the shares of `count` neighbours are all items. @param index of the one whose share it is */
export const shareOf = <T>(items: readonly T[], index: number, count: number): T[] =>
  items.filter((_item, at) => at % count === index % count);

export const nameCell = ({ brand, mode, contrast, density, lang, zoom }: Cell): string =>
  `${brand} ${mode} ${contrast} ${density} ${lang} ${zoom}%`;
