/** Where a color has a contrast with other colors: the lines that a color field draws. The maths is culori's. */
import { wcagLuminance } from 'culori/fn';
import { MAX_CHROMA, COLUMNS, readColor, type Lch } from './color-model.js';
import type { ColorGuide } from './ColorField.props.js';

/** Lightness from low to high. */
type Range = readonly [low: number, high: number];

/** Luminance of WCAG 2.2, of what screens show. */
const luminanceOf = ({ l, c, h }: Lch): number => Math.min(Math.max(wcagLuminance({ mode: 'oklch', l, c, h }), 0), 1);

/** Halvings of the lightness: one more is finer than a line. */
const HALVINGS = 10;

/** The lightness at which a color of a chroma and hue has a luminance, which grows with it. */
function lightnessAt(luminance: number, { c, h }: Pick<Lch, 'c' | 'h'>): number {
  let [low, high] = [0, 1];
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const l = (low + high) / 2;
    if (luminanceOf({ l, c, h }) < luminance) low = l;
    else high = l;
  }
  return (low + high) / 2;
}

/** Added by WCAG for the light that every screen reflects. */
const GLARE = 0.05;

/** The lightness at which a color has less contrast than a guide asks for, with each of its colors; ranges that touch are one. */
export function missedRanges({ on, ratio }: ColorGuide, axes: Pick<Lch, 'c' | 'h'>): Range[] {
  const ranges = on.flatMap((text): Range[] => {
    const other = readColor(text);
    if (!other) return [];
    const own = luminanceOf(other) + GLARE;
    const [darker, lighter] = [own / ratio - GLARE, own * ratio - GLARE];
    return [[darker < 0 ? 0 : lightnessAt(darker, axes), lighter > 1 ? 1 : lightnessAt(lighter, axes)]];
  });
  return ranges
    .toSorted(([a], [b]) => a - b)
    .reduce<Range[]>((merged, range) => {
      const last = merged.at(-1);
      if (!last || range[0] > last[1]) return [...merged, range];
      return [...merged.slice(0, -1), [last[0], Math.max(last[1], range[1])]];
    }, []);
}

/** The ends of the ranges that are inside of the axis: there a line is drawn. */
export const endsOf = (ranges: readonly Range[]): number[] => ranges.flat().filter((l) => l > 0 && l < 1);

/** The lines of a guide on the plane of a hue, as pieces from one column to the next: `x` in columns, `l` is lightness. */
export function guideLines(guide: ColorGuide, h: number): (readonly [x: number, l: number])[][] {
  const columns = Array.from({ length: COLUMNS + 1 }, (_, index) =>
    endsOf(missedRanges(guide, { c: (index / COLUMNS) * MAX_CHROMA, h })),
  );
  return columns.slice(1).flatMap((ends, index) => {
    const before = columns[index]!;
    // Where two ranges become one, there is no way from one column to the next.
    if (before.length !== ends.length) return [];
    return ends.map((l, end) => [[index, before[end]!] as const, [index + 1, l] as const]);
  });
}
