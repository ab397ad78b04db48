import { GRID } from '../grid.js';
import { round } from '../numbers.js';
import { drawStrokes } from '../strokes/draw-strokes.js';
import type { BrandMark, Drawing, Script } from '../types.js';

/** Where the mark is: at the start of the name in its reading direction, at its end, or above it. */
export type LockupArrangement = 'start' | 'end' | 'stacked';

/** What a lockup shows. */
export interface LockupOptions {
  /** The script of the name. `both` has the mark in the middle, where both names begin: the Arabic one at its left. */
  readonly script: Script | 'both';
  /** @default 'start' */
  readonly arrangement?: LockupArrangement;
}

/** The parts of a mark that a lockup is made of. */
export type LockupMark = Pick<BrandMark, 'strokes' | 'strokeWidth' | 'lineCap' | 'lineJoin' | 'wordmarks' | 'lockup'>;

/**
 * Draws mark and name as one. The mark is never mirrored, and has the same size and place in every lockup of one height,
 * whatever the letters of the names reach.
 */
export function drawLockup(mark: LockupMark, { script, arrangement = 'start' }: LockupOptions): Drawing {
  const scripts: readonly Script[] = script === 'both' ? ['arabic', 'latin'] : [script];
  const names = scripts.filter((one) => mark.wordmarks[one].body !== '').map((one) => nameOf(mark, one));
  if (arrangement === 'stacked') return stacked(mark, names);
  return inLine(mark, names, arrangement);
}

/** A name with its box in units of the grid, whose y is from the baseline. */
interface Name {
  readonly script: Script;
  readonly body: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function nameOf({ wordmarks, lockup }: LockupMark, script: Script): Name {
  const { viewBox, body } = wordmarks[script];
  const size = lockup.sizes[script];
  const [x = 0, y = 0, width = 0, height = 0] = viewBox.split(' ').map((number) => Number(number) * size);
  return { script, body, size, x, y, width, height };
}

/** The mark and names in a line; the lines of all scripts have one height. */
function inLine(mark: LockupMark, names: readonly Name[], arrangement: 'start' | 'end'): Drawing {
  const { baselines, gap } = mark.lockup;
  const all = (['latin', 'arabic'] as const).map((script) => ({ ...nameOf(mark, script), at: baselines[script] }));
  const top = Math.min(0, ...all.map(({ at, y }) => at + y));
  const bottom = Math.max(GRID, ...all.map(({ at, y, height }) => at + y + height));
  // A name begins at the mark: a Latin one is at its right, an Arabic one at its left.
  const isBefore = ({ script }: Name): boolean =>
    names.length > 1 || arrangement === 'start' ? script === 'arabic' : script === 'latin';
  const before = names.filter(isBefore).reduce((sum, { width }) => sum + width + gap, 0);
  const placed = names.map((name) => {
    const start = isBefore(name) ? 0 : before + GRID + gap;
    return { body: placeName(name, start, baselines[name.script]), end: start + name.width };
  });
  const end = Math.max(before + GRID, ...placed.map((name) => name.end));
  return {
    viewBox: boxOf([0, top, end, bottom - top]),
    // In reading order: the mark, then the names.
    body: placeMark(mark, before) + placed.map(({ body }) => body).join(''),
  };
}

/** The mark above the names, each in the middle. */
function stacked(mark: LockupMark, names: readonly Name[]): Drawing {
  const { gap } = mark.lockup;
  const width = Math.max(GRID, ...names.map((name) => name.width));
  let height = GRID;
  const bodies = names.map((name, index) => {
    const top = height + (index === 0 ? gap : gap * 0.75);
    height = top + name.height;
    return placeName(name, (width - name.width) / 2, top - name.y);
  });
  return { viewBox: boxOf([0, 0, width, height]), body: placeMark(mark, (width - GRID) / 2) + bodies.join('') };
}

const placeMark = (mark: LockupMark, x: number): string =>
  drawStrokes(mark.strokes, mark, x === 0 ? undefined : `translate(${round(x)} 0)`);

const placeName = ({ x, size, body }: Name, start: number, baseline: number): string =>
  `<g transform="translate(${round(start - x)} ${round(baseline)})${size === 1 ? '' : ` scale(${round(size)})`}">${body}</g>`;

const boxOf = (numbers: readonly number[]): string => numbers.map(round).join(' ');
