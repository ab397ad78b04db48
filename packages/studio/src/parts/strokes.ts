import type { Stroke } from '../data/types.js';

/** The nine strokes of the grammar on twelve units. Their names are in the copy, `stroke.*`. */
export const grammar: readonly { readonly sign: Sign; readonly strokes: readonly Omit<Stroke, 'sign'>[] }[] = [
  { sign: 'line', strokes: [{ d: 'M6 1V11' }] },
  { sign: 'ring', strokes: [{ cx: 6, cy: 6, r: 3.6 }] },
  { sign: 'crook', strokes: [{ d: 'M3.4 11V4.6A2.8 2.8 0 0 1 9 4.6V6.4' }] },
  { sign: 'hook', strokes: [{ d: 'M4 1V8A2.2 2.2 0 0 0 8.4 8V6.6' }] },
  { sign: 'dot', strokes: [{ cx: 6, cy: 6, r: 1.5 }] },
  { sign: 'spindle', strokes: [{ d: 'M2 2.2H10' }, { d: 'M6 2.2V11' }] },
  { sign: 'fork', strokes: [{ d: 'M6 11V6' }, { d: 'M2 1.6L6 6L10 1.6' }] },
  { sign: 'cross', strokes: [{ d: 'M2 2L10 10' }, { d: 'M10 2L2 10' }] },
  { sign: 'door', strokes: [{ d: 'M2.4 11V2.2H9.6V11' }] },
];

export const signs = ['line', 'ring', 'crook', 'hook', 'dot', 'spindle', 'fork', 'cross', 'door'] as const;
export type Sign = (typeof signs)[number];
