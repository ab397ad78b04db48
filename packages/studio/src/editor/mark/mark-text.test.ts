import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readMark, withoutStroke, withPen, withSign, withStroke, type Stroke } from './mark-text.js';
import { onGrid, pointsOf, withPointAt } from './stroke-points.js';

const brands = fileURLToPath(new URL('../../../../../tokens/brands/', import.meta.url));
const marks = readdirSync(brands).map((brand) => ({ brand, text: readFileSync(`${brands}${brand}/mark.svg`, 'utf8') }));

/** The lines of a text that another one does not have at the same place. */
const changedLines = (a: string, b: string): number => {
  const [before, after] = [a.split('\n'), b.split('\n')];
  return before.length === after.length ? before.filter((line, index) => line !== after[index]).length : -1;
};

const pathOf = (stroke: Stroke): string => ('d' in stroke ? stroke.d : '');

const strokesOf = (text: string): readonly Stroke[] => readMark(text).drawing!.strokes;

describe.each(marks)('the mark of $brand', ({ text }) => {
  test('each point of each path moves alone, and only the line of its stroke changes', () => {
    strokesOf(text).forEach((stroke, index) => {
      const points = 'd' in stroke ? pointsOf(stroke.d) : [];
      points.forEach(({ at: [x, y], role }, point) => {
        const to = onGrid([x + 0.3, y - 0.3], 0.1, 12);
        const next = withStroke(text, index, { ...stroke, d: withPointAt(pathOf(stroke), point, to) } as Stroke);
        expect(changedLines(text, next)).toBe(1);
        expect(pointsOf(pathOf(strokesOf(next)[index]!))).toEqual(points.with(point, { at: to, role }));
      });
    });
  });

  test('a ring or dot moves and grows in its own line', () => {
    const round = strokesOf(text).flatMap((stroke, index) => ('d' in stroke ? [] : [{ stroke, index }]));
    for (const { stroke, index } of round) {
      const moved = { ...stroke, cx: stroke.cx + 0.5, r: 1 };
      const next = withStroke(text, index, moved);
      expect(strokesOf(next)).toEqual(strokesOf(text).with(index, moved));
      expect(changedLines(text, next)).toBe(1);
    }
  });

  test('a sign is added as lines of their own and removed again without a trace', () => {
    for (const sign of ['fork', 'dot', 'ring']) {
      let next = withSign(text, sign);
      const added = strokesOf(next).length - strokesOf(text).length;
      expect(added).toBe(sign === 'fork' ? 2 : 1);
      expect(next.split('\n').length).toBe(text.split('\n').length + added);
      for (let count = 0; count < added; count += 1) next = withoutStroke(next, strokesOf(next).length - 1);
      expect(next).toBe(text);
    }
  });

  test('the line of all strokes is an attribute of the root', () => {
    const next = withPen(text, { strokeWidth: 0.7, lineCap: 'square' });
    expect(readMark(next).drawing).toEqual({ ...readMark(text).drawing, strokeWidth: 0.7, lineCap: 'square' });
    expect(changedLines(text, next)).toBe(1);
  });
});

test('the last stroke cannot be removed', () => {
  const text =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" fill="none" stroke="currentColor"><path data-sign="line" d="M6 1V11"/></svg>';
  expect(withoutStroke(text, 0)).toBe(text);
});

test('a ring becomes a dot: filled, without a line', () => {
  const text = withSign(marks[0]!.text, 'ring');
  const last = strokesOf(text).length - 1;
  const next = withStroke(text, last, { sign: 'dot', cx: 6, cy: 6, r: 1 });
  expect(readMark(next).problems).toEqual([]);
  expect(strokesOf(next).at(-1)).toEqual({ sign: 'dot', cx: 6, cy: 6, r: 1 });
});

test('a drawing with transforms or on another grid is written again on the grid, with its title', () => {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2">
  <title>Foreign</title>
  <g data-sign="line" transform="translate(2 0)"><path d="M4 2v20"/><polyline points="0 4 4 8"/></g>
</svg>`;
  const next = withStroke(text, 0, { sign: 'line', d: 'M4 1V11' });
  expect(readMark(next)).toMatchObject({
    problems: [],
    drawing: { strokeWidth: 1, strokes: [{ d: 'M4 1V11' }, { d: 'M1 2L3 4' }] },
  });
  expect(next).toContain('<title>Foreign</title>');
});

describe('a point of path data', () => {
  test.each<[string, number, [number, number], string]>([
    ['M2 1H8V5', 1, [6, 1], 'M2 1H6L8 5'],
    ['M2 1H8V5', 1, [8, 2], 'M2 1L8 2V5'],
    ['M3 11V4A2 2 0 0 1 7 4V6', 2, [9, 4], 'M3 11V4A3 3 0 0 1 9 4L7 6'],
    ['M3 11A5 5 0 0 1 7 4', 1, [8, 4], 'M3 11A5 5 0 0 1 8 4'],
    ['M1 1C2 2 3 3 4 4Z', 1, [2, 5], 'M1 1C2 5 3 3 4 4Z'],
    ['M1 1Q2 2 4 4', 2, [5, 5], 'M1 1Q2 2 5 5'],
  ])('%s, point %i at %o', (d, index, to, want) => {
    expect(withPointAt(d, index, to)).toBe(want);
  });

  test('stays on the grid, in steps', () => {
    expect(onGrid([12.7, -3], 0.5, 12)).toEqual([12, 0]);
    expect(onGrid([3.33, 4.81], 0.5, 12)).toEqual([3.5, 5]);
  });
});
