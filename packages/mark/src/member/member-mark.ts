import type { BrandMark, Drawing, MarkStroke } from '../types.js';
import { drawStroke, drawStrokes } from '../strokes/draw-strokes.js';

/** An addition for a member, drawn in a box of 4 × 4 units. */
export interface SubStroke {
  readonly name: string;
  readonly strokes: readonly MarkStroke[];
}

const path = (sign: string, ...paths: string[]): MarkStroke[] => paths.map((d) => ({ sign, d }));

/** The additions: signs that are distinguishable at 16 pixels, some in two positions. */
export const subStrokes: readonly SubStroke[] = [
  { name: 'line', strokes: path('line', 'M2 0.4V3.6') },
  { name: 'line-lying', strokes: path('line', 'M0.6 2H3.4') },
  { name: 'two-lines', strokes: path('line', 'M1 0.4V3.6', 'M3 0.4V3.6') },
  { name: 'dot', strokes: [{ sign: 'dot', cx: 2, cy: 2, r: 0.9 }] },
  {
    name: 'two-dots',
    strokes: [
      { sign: 'dot', cx: 0.9, cy: 2, r: 0.7 },
      { sign: 'dot', cx: 3.1, cy: 2, r: 0.7 },
    ],
  },
  { name: 'ring', strokes: [{ sign: 'ring', cx: 2, cy: 2, r: 1.2 }] },
  { name: 'spindle', strokes: path('spindle', 'M0.6 0.9H3.4', 'M2 0.9V3.6') },
  { name: 'spindle-standing', strokes: path('spindle', 'M0.6 3.1H3.4', 'M2 0.4V3.1') },
  { name: 'cross', strokes: path('cross', 'M0.7 0.7L3.3 3.3', 'M3.3 0.7L0.7 3.3') },
  { name: 'plus', strokes: path('cross', 'M2 0.4V3.6', 'M0.4 2H3.6') },
  { name: 'hook', strokes: path('hook', 'M1 0.4V2.4A0.9 0.9 0 0 0 2.8 2.4V1.8') },
  { name: 'crook', strokes: path('crook', 'M1 3.6V1.6A0.9 0.9 0 0 1 2.8 1.6V2.2') },
  { name: 'door', strokes: path('door', 'M0.8 3.6V0.9H3.2V3.6') },
  { name: 'fork', strokes: path('fork', 'M2 3.6V2.1', 'M0.7 0.5L2 2.1L3.3 0.5') },
];

/** The drawing of a member's mark. */
export interface MemberMark extends Drawing {
  /** The names of the two sub-strokes, left to right. */
  readonly names: readonly [string, string];
}

/** Options of `memberMark`. */
export interface MemberMarkOptions {
  /** Pairs to exclude, as `first+second`: marks of a real tribe, or pairs that look like a word. */
  readonly blocklist?: ReadonlySet<string>;
}

/**
 * A member's mark: the mark of the brand with two sub-strokes below it. The same seed always gives the same mark. There are
 * {@link subStrokes}² pairs, so several seeds share one: a mark is not an identifier.
 *
 * The drawing has 18 × 18 units in `currentColor`; the sub-strokes are in a group with the class `ws-member`, so that a
 * theme may colour them.
 *
 * @param seed - any stable string, e.g. the id of a member; it cannot be computed from the mark
 */
export function memberMark(
  mark: Pick<BrandMark, 'strokes' | 'strokeWidth' | 'lineCap' | 'lineJoin'>,
  seed: string,
  options: MemberMarkOptions = {},
): MemberMark {
  const [first, second] = choosePair(seed, options.blocklist ?? new Set());
  const brand = drawStrokes(mark.strokes, mark, 'translate(3.42 1.3) scale(.93)');
  const own = [first, second].map(
    (sub, index) =>
      `<g transform="translate(${index === 0 ? 4.4 : 9.8} 13.1)">${sub.strokes.map((stroke) => drawStroke(stroke)).join('')}</g>`,
  );
  const pen = `fill="none" stroke="currentColor" stroke-width="1.15" stroke-linecap="${mark.lineCap}" stroke-linejoin="${mark.lineJoin}"`;
  return {
    viewBox: '0 0 18 18',
    body: `${brand}<g class="ws-member" ${pen}>${own.join('')}</g>`,
    names: [first.name, second.name],
  };
}

function choosePair(seed: string, blocklist: ReadonlySet<string>): [SubStroke, SubStroke] {
  const count = subStrokes.length ** 2;
  const start = hash(seed) % count;
  for (let step = 0; step < count; step += 1) {
    const index = (start + step) % count;
    const pair: [SubStroke, SubStroke] = [
      subStrokes[Math.floor(index / subStrokes.length)]!,
      subStrokes[index % subStrokes.length]!,
    ];
    if (!blocklist.has(`${pair[0].name}+${pair[1].name}`)) return pair;
  }
  throw new Error('memberMark: the blocklist excludes every pair of sub-strokes.');
}

/** 32-bit FNV-1a over UTF-8, with a final mix so that seeds with different ends spread evenly. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    value ^= byte;
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}
