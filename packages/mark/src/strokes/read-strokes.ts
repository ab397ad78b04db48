import type { ExtensionPath, MarkStroke, MarkToken, Point } from '../types.js';
import { signNames } from '../grammar/signs.js';
import type { Report } from '../reporter.js';
import { pathPoints } from './path-data.js';

export const GRID = 12;

/** Reads `mark.stroke.<slot>`: the value is the place in the draw order, and 0 leaves the slot empty. */
export function readStrokes(tokens: readonly MarkToken[], report: Report): MarkStroke[] {
  const drawn = tokens.filter((token) => {
    if (typeof token.value === 'number' && token.value >= 0) return token.value > 0;
    report.add('WS-M001', token, `"${token.path}" must be a number: its place in the draw order, or 0 for none.`);
    return false;
  });
  const inOrder = drawn.toSorted((a, b) => Number(a.value) - Number(b.value));
  const strokes = inOrder.flatMap((token) => readStroke(token.extension?.stroke, token, report) ?? []);
  if (strokes.length === 0) {
    report.add('WS-M003', tokens[0], 'The mark has no stroke.', {
      fix: 'Give mark.stroke.1 the value 1 and a "stroke" in its extension.',
    });
  }
  return strokes;
}

interface StrokeOptions {
  /** Units of the grid that the stroke is to keep within. */
  readonly grid?: number;
  /** Where in the extension of its token the stroke is written. */
  readonly at?: ExtensionPath;
}

/** Reads one stroke as tokens write it: a path, or a ring or dot by centre and radius. */
export function readStroke(
  value: unknown,
  token: MarkToken,
  report: Report,
  { grid = GRID, at = ['stroke'] }: StrokeOptions = {},
): MarkStroke | undefined {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { sign, path, center, radius } = fields;
  if (typeof sign !== 'string' || !(signNames as readonly string[]).includes(sign)) {
    report.add('WS-M002', token, `"${token.path}" names no sign of the grammar: ${JSON.stringify(sign)}.`, {
      at: [...at, 'sign'],
      didYouMean: report.near(sign, signNames),
      fix: `The signs are ${signNames.join(', ')}.`,
    });
    return undefined;
  }
  if (typeof path === 'string') {
    const points = pathPoints(path);
    if (points) {
      warnOutside(points, { margin: 0, grid, at: [...at, 'path'] }, token, report);
      return { sign, d: path };
    }
    report.add('WS-M005', token, `"${token.path}" has path data that cannot be read: ${path}`, {
      at: [...at, 'path'],
      fix: 'Begin with M and use absolute commands (M L H V C S Q T A Z).',
    });
    return undefined;
  }
  if ((sign === 'ring' || sign === 'dot') && isPoint(center) && typeof radius === 'number' && radius > 0) {
    warnOutside([center], { margin: radius, grid, at: [...at, 'center'] }, token, report);
    return { sign, cx: center[0], cy: center[1], r: radius };
  }
  report.add('WS-M002', token, `"${token.path}" is a ${sign} without its drawing.`, {
    at,
    fix: sign === 'ring' || sign === 'dot' ? 'Give "center": [x, y] and "radius".' : 'Give "path".',
  });
  return undefined;
}

interface Outline {
  /** How far the drawing reaches around its points. */
  readonly margin: number;
  readonly grid: number;
  readonly at: ExtensionPath;
}

function warnOutside(points: readonly Point[], { margin, grid, at }: Outline, token: MarkToken, report: Report): void {
  const outside = points.find(([x, y]) => Math.min(x, y) - margin < 0 || Math.max(x, y) + margin > grid);
  if (!outside) return;
  report.add('WS-M004', token, `"${token.path}" leaves the grid at ${outside.join(', ')}.`, {
    at,
    why: `Clear space and favicon count from a grid of ${grid} units.`,
    fix: `Keep the stroke between 0 and ${grid}.`,
  });
}

export function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && value.length === 2 && value.every((number) => typeof number === 'number');
}
