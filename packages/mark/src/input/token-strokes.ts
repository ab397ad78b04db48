import type { ValuePath } from '@wusum/diagnostics';
import type { MarkStroke, MarkToken, Point } from '../types.js';
import { signNames } from '../grammar/signs.js';
import type { MarkReporter } from '../reporter.js';
import { GRID } from '../grid.js';
import { pathPoints } from './path-data.js';

/** Reads `mark.stroke.<slot>`: the value is the position in the draw order, and 0 means no stroke. */
export function readStrokes(tokens: readonly MarkToken[], reporter: MarkReporter): MarkStroke[] {
  const drawn = tokens.filter((token) => {
    if (typeof token.value === 'number' && token.value >= 0) return token.value > 0;
    reporter.add('WS-M001', token, `"${token.path}", the position in the draw order, is not a number of at least 0.`);
    return false;
  });
  const inOrder = drawn.toSorted((a, b) => Number(a.value) - Number(b.value));
  const strokes = inOrder.flatMap((token) => readStroke(token.extension?.stroke, token, reporter) ?? []);
  if (strokes.length === 0) {
    reporter.add('WS-M003', tokens[0], 'The mark has no stroke.');
  }
  return strokes;
}

interface StrokeOptions {
  /** Size of the grid that the stroke must stay inside. */
  readonly grid?: number;
  /** Path of the stroke in the extension of its token. */
  readonly at?: ValuePath;
}

/** Reads one stroke: a path, or a ring or dot with center and radius. */
export function readStroke(
  value: unknown,
  token: MarkToken,
  reporter: MarkReporter,
  { grid = GRID, at = ['stroke'] }: StrokeOptions = {},
): MarkStroke | undefined {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { sign, path, center, radius } = fields;
  if (typeof sign !== 'string' || !(signNames as readonly string[]).includes(sign)) {
    reporter.add('WS-M002', token, `"${token.path}" has the unknown sign ${JSON.stringify(sign)}.`, {
      at: [...at, 'sign'],
      didYouMean: reporter.near(sign, signNames),
      fix: `Use one of: ${signNames.join(', ')}.`,
    });
    return undefined;
  }
  if (typeof path === 'string') {
    const points = pathPoints(path);
    if (points) {
      warnOutside(points, { margin: 0, grid, at: [...at, 'path'] }, token, reporter);
      return { sign, d: path };
    }
    reporter.add('WS-M005', token, `"${token.path}" has invalid path data: ${path}`, {
      at: [...at, 'path'],
    });
    return undefined;
  }
  if ((sign === 'ring' || sign === 'dot') && isPoint(center) && typeof radius === 'number' && radius > 0) {
    warnOutside([center], { margin: radius, grid, at: [...at, 'center'] }, token, reporter);
    return { sign, cx: center[0], cy: center[1], r: radius };
  }
  reporter.add('WS-M002', token, `The ${sign} in "${token.path}" has no drawing.`, {
    at,
    fix: sign === 'ring' || sign === 'dot' ? 'Add "center": [x, y] and "radius".' : 'Add "path".',
  });
  return undefined;
}

interface Outline {
  /** Extent of the drawing around its points. */
  readonly margin: number;
  readonly grid: number;
  readonly at: ValuePath;
}

function warnOutside(
  points: readonly Point[],
  { margin, grid, at }: Outline,
  token: MarkToken,
  reporter: MarkReporter,
): void {
  const outside = points.find(([x, y]) => Math.min(x, y) - margin < 0 || Math.max(x, y) + margin > grid);
  if (!outside) return;
  reporter.add('WS-M004', token, `"${token.path}" leaves the grid at ${outside.join(', ')}.`, {
    at,
    fix: `Move the stroke inside the grid from 0 to ${grid}.`,
  });
}

export function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && value.length === 2 && value.every((number) => typeof number === 'number');
}
