import { describe, expect, test } from 'vitest';
import { compileMark } from '../src/index.js';
import { drawLockup, type LockupOptions } from '../src/lockup.js';
import { brandNames, brands, fonts, inputOf } from './support.js';

const faces = fonts();
const GRID = 12;
const scripts = ['latin', 'arabic', 'both'] as const;
const arrangements = ['start', 'end', 'stacked'] as const;
const all = scripts.flatMap((script) => arrangements.map((arrangement): LockupOptions => ({ script, arrangement })));

/** Where the mark and the names begin, from left to right, and how wide the drawing is. */
function placesIn({ viewBox, body }: ReturnType<typeof drawLockup>) {
  const starts = [...body.matchAll(/<g [^>]*?translate\((-?[\d.]+) (-?[\d.]+)\)/gu)].map(([, x]) => Number(x));
  const [, top, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
  // A mark that is not moved has no transform.
  const mark = /^<g [^>]*transform/u.test(body) ? starts[0]! : 0;
  return { mark, top, width, height };
}

describe.each(brands)('lockups of %s', async (brand) => {
  const { mark } = await compileMark(inputOf(brand), { names: brandNames(brand), fonts: faces });
  const widthOf = (script: 'latin' | 'arabic') =>
    Number(mark.wordmarks[script].viewBox.split(' ')[2]) * mark.lockup.sizes[script];
  const placed = (script: LockupOptions['script'], arrangement: LockupOptions['arrangement']) =>
    placesIn(drawLockup(mark, { script, arrangement }));

  test('the mark is at the start, at the end or in the middle, a gap away from the name', () => {
    const { gap } = mark.lockup;
    expect(placed('latin', 'start').mark).toBe(0);
    expect(placed('latin', 'end').mark).toBeCloseTo(widthOf('latin') + gap, 2);
    expect(placed('arabic', 'start').mark).toBeCloseTo(widthOf('arabic') + gap, 2);
    expect(placed('arabic', 'end').mark).toBe(0);
    expect(placed('both', 'start').mark).toBeCloseTo(widthOf('arabic') + gap, 2);
    expect(placed('both', 'start').width).toBeCloseTo(widthOf('arabic') + widthOf('latin') + 2 * gap + GRID, 2);
    expect(placed('both', 'stacked').mark * 2 + GRID).toBeCloseTo(placed('both', 'stacked').width, 2);
  });

  test('every line has one height and the mark in one place, so that both scripts show it in one size', () => {
    const lines = scripts.flatMap((script) => [placed(script, 'start'), placed(script, 'end')]);
    expect(new Set(lines.map(({ top, height }) => `${top} ${height}`)).size).toBe(1);
  });

  test.each(all)('nothing is outside of it, and the mark is not scaled: %j', (options) => {
    const drawing = drawLockup(mark, options);
    const { width, height } = placesIn(drawing);
    expect(width).toBeGreaterThanOrEqual(GRID);
    expect(height).toBeGreaterThanOrEqual(GRID);
    expect(drawing.body.slice(0, drawing.body.indexOf('>'))).not.toContain('scale');
  });
});
