import type { Stroke } from '../data/types.js';

/**
 * SVG of strokes, in their order; each is one unit long, so that it can be drawn by dashes. A dot is filled, all else is
 * line. It imports nothing of the workspace: the manager's bundler reads no sources there.
 */
export const strokesBody = (strokes: readonly Partial<Stroke>[]): string => strokes.map(strokeBody).join('');

function strokeBody({ sign, d, cx, cy, r }: Partial<Stroke>): string {
  if (d) return `<path d="${d}" pathLength="1"/>`;
  const filled = sign === 'dot' ? ' fill="currentColor" stroke="none"' : '';
  return `<circle cx="${cx}" cy="${cy}" r="${r}" pathLength="1"${filled}/>`;
}
