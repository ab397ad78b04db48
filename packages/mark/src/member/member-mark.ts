import type { BrandMark, Drawing, MarkStroke } from '../types.js';
import { drawStroke, drawStrokes } from '../strokes/draw-strokes.js';

/** An addition for a member, drawn in a box of 4 × 4 units. */
export interface SubStroke {
  readonly name: string;
  readonly strokes: readonly MarkStroke[];
}

const path = (sign: string, ...paths: string[]): MarkStroke[] => paths.map((d) => ({ sign, d }));

/** The additions: signs that are distinguishable at 24 pixels beside a mark, some in two positions. */
export const subStrokes: readonly SubStroke[] = [
  { name: 'line', strokes: path('line', 'M2 0.4V3.6') },
  { name: 'line-lying', strokes: path('line', 'M0.6 2H3.4') },
  { name: 'two-lines', strokes: path('line', 'M1 0.4V3.6', 'M3 0.4V3.6') },
  { name: 'dot', strokes: [{ sign: 'dot', cx: 2, cy: 2, r: 0.9 }] },
  {
    name: 'two-dots',
    strokes: [
      { sign: 'dot', cx: 1, cy: 0.9, r: 0.8 },
      { sign: 'dot', cx: 3, cy: 3.1, r: 0.8 },
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
  { name: 'fork', strokes: path('fork', 'M2 3.6V2.5', 'M0.6 0.4L2 2.5L3.4 0.4') },
];

/** The drawing of a member's mark. */
export interface MemberMark extends Drawing {
  /** The names of the sub-strokes, row by row: two, or up to four in a large tribe. */
  readonly names: readonly string[];
}

/** Options of `memberMark`. */
export interface MemberMarkOptions {
  /** Combinations to exclude, as `first+second`: marks of a real tribe, or pairs that look like a word. */
  readonly blocklist?: ReadonlySet<string>;
  /**
   * The ids of all members in the order in which they joined. No two of them get the same mark, and whoever joins later
   * changes no earlier mark. Without it, seeds share marks: there are {@link subStrokes}² pairs.
   */
  readonly among?: readonly string[];
}

/**
 * A member's mark: the mark of the brand, and beside it sub-strokes, as the mark of a family has an addition beside that of
 * its tribe. The same seed always gives the same mark.
 *
 * The drawing has 18 × 18 units in `currentColor`, and its ink is in the circle of that width; the sub-strokes are in a
 * group with the class `ws-member`, so that a theme may colour them.
 *
 * @param seed - any stable string, e.g. the id of a member; it cannot be computed from the mark
 * @throws RangeError when the seed is not among the members, or the tribe is larger than the combinations
 */
export function memberMark(
  mark: Pick<BrandMark, 'strokes' | 'strokeWidth' | 'lineCap' | 'lineJoin'>,
  seed: string,
  { blocklist = none, among }: MemberMarkOptions = {},
): MemberMark {
  const names = among ? namesAmong(among, seed, blocklist) : firstFree(seed, 2, (key) => !blocklist.has(key));
  if (!names) throw new RangeError('memberMark: the blocklist excludes every pair of sub-strokes.');
  return { ...drawMember(mark, names), names };
}

/** The drawing of a mark with sub-strokes, two to four. */
export function drawMember(
  mark: Pick<BrandMark, 'strokes' | 'strokeWidth' | 'lineCap' | 'lineJoin'>,
  names: readonly string[],
): Drawing {
  const { left, top, scale, cell, places } = layouts[names.length]!;
  const brand = drawStrokes(mark.strokes, mark, `translate(${left} ${top}) scale(${scale})`);
  const size = round(cell / BOX);
  const own = names.map((name, index) => {
    const [x, y] = places[index]!;
    const strokes = byName
      .get(name)!
      .strokes.map((stroke) => drawStroke(stroke))
      .join('');
    return `<g transform="translate(${x} ${y}) scale(${size})">${strokes}</g>`;
  });
  const pen = `fill="none" stroke="currentColor" stroke-width="${round(LINE / size)}" stroke-linecap="${mark.lineCap}" stroke-linejoin="${mark.lineJoin}"`;
  return { viewBox: '0 0 18 18', body: `${brand}<g class="ws-member" ${pen}>${own.join('')}</g>` };
}

const none: ReadonlySet<string> = new Set();
const byName = new Map(subStrokes.map((sub) => [sub.name, sub]));
const round = (value: number): number => Math.round(value * 100) / 100;

/** Side of the box of a sub-stroke, in its own units. */
const BOX = 4;
/** Width of the lines of sub-strokes, in units of the drawing. */
const LINE = 1.2;

/** Where the mark and the sub-strokes are, in units of the drawing. */
interface Layout {
  /** Corner of the grid of the mark. */
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  /** Side of the box of a sub-stroke. */
  readonly cell: number;
  readonly places: readonly (readonly [x: number, y: number])[];
}

/** Beside three and four sub-strokes the mark is smaller. */
const small = { left: 0.4, top: 5.4, scale: 0.6, cell: 3.9 } as const;

/** By the number of sub-strokes: two are in a column beside the mark, three and four in two columns. */
const layouts: Readonly<Record<number, Layout>> = {
  2: {
    left: 1.2,
    top: 4.5,
    scale: 0.75,
    cell: 5.6,
    places: [
      [10.6, 3],
      [10.6, 9.4],
    ],
  },
  3: {
    ...small,
    places: [
      [8.1, 4.7],
      [12.5, 4.7],
      [10.3, 9.4],
    ],
  },
  4: {
    ...small,
    places: [
      [8.1, 4.7],
      [12.5, 4.7],
      [8.1, 9.4],
      [12.5, 9.4],
    ],
  },
};

/** Of each list of members, the combinations that they have. */
const tribes = new WeakMap<readonly string[], Map<string, readonly string[]>>();

function namesAmong(among: readonly string[], seed: string, blocklist: ReadonlySet<string>): readonly string[] {
  const known = blocklist === none ? tribes.get(among) : undefined;
  const all = known ?? memberNames(among, blocklist);
  if (!known && blocklist === none) tribes.set(among, all);
  const names = all.get(seed);
  if (!names) throw new RangeError(`memberMark: "${seed}" is not among the members.`);
  return names;
}

/**
 * The sub-strokes of every member of a tribe. A member gets the pair of the seed, if it is free, else a combination of three
 * or four. Members only take what earlier ones left, so a list that grows at its end keeps every mark.
 *
 * @param members ids in the order in which they joined; a repeated id counts once
 * @throws RangeError when there are more members than combinations
 */
export function memberNames(
  members: readonly string[],
  blocklist: ReadonlySet<string> = none,
): Map<string, readonly string[]> {
  const taken = new Set<string>();
  const free = (key: string): boolean => !taken.has(key) && !blocklist.has(key);
  const all = new Map<string, readonly string[]>();
  for (const member of new Set(members)) {
    const names = own(member, 2, free) ?? own(member, 3, free) ?? firstFree(member, 4, free);
    if (!names) throw new RangeError(`memberMark: no combination is left for member ${all.size + 1}.`);
    taken.add(names.join('+'));
    all.set(member, names);
  }
  return all;
}

type IsFree = (key: string) => boolean;

/** The combination that the seed itself gives, if it is free. */
function own(seed: string, length: number, free: IsFree): readonly string[] | undefined {
  const names = combination(hash(seed) % subStrokes.length ** length, length);
  return free(names.join('+')) ? names : undefined;
}

/** The first free combination, beginning with that of the seed. */
function firstFree(seed: string, length: number, free: IsFree): readonly string[] | undefined {
  const count = subStrokes.length ** length;
  const start = hash(seed) % count;
  for (let step = 0; step < count; step += 1) {
    const names = combination((start + step) % count, length);
    if (free(names.join('+'))) return names;
  }
  return undefined;
}

/** A number as the digits of a numeral whose digits are the sub-strokes. */
const combination = (index: number, length: number): readonly string[] =>
  Array.from({ length }, (_, place) => {
    const digit = Math.floor(index / subStrokes.length ** (length - 1 - place)) % subStrokes.length;
    return subStrokes[digit]!.name;
  });

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
