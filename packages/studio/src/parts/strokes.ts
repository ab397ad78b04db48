import type { Stroke } from '../data/types.js';

/**
 * SVG of strokes, in their order. Each path has length 1, so that a dash can draw it. A dot is filled, all other strokes
 * are lines. This file imports nothing from the workspace, because the manager bundles it without the workspace's sources.
 */
export const strokesBody = (strokes: readonly Partial<Stroke>[]): string => strokes.map(strokeBody).join('');

function strokeBody({ sign, d, cx, cy, r }: Partial<Stroke>): string {
  if (d) return `<path d="${d}" pathLength="1"/>`;
  const filled = sign === 'dot' ? ' fill="currentColor" stroke="none"' : '';
  return `<circle cx="${cx}" cy="${cy}" r="${r}" pathLength="1"${filled}/>`;
}
