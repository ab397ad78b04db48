import { printable } from './printable.js';
import { textWidth } from './text-width.js';

/** A part of a line and the range to underline, in terminal cells. */
export interface Excerpt {
  readonly text: string;
  /** Cells before the underlined part. */
  readonly offset: number;
  /** Cells that are underlined; at least one. */
  readonly width: number;
}

const tab = '    ';
/** Most cells before the location, and in total. */
const before = 60;
const most = 120;
/** Long lines are only read this far from the location, in UTF-16 units: a cell seldom takes more than four units. */
const reach = 4 * most;

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

interface Cluster {
  readonly text: string;
  readonly cells: number;
  readonly isMarked: boolean;
}

/**
 * The part of a line around a location, ready to print above an underline. Wide, combining and joined characters count
 * as many cells as in a terminal.
 *
 * @param line without its line break
 * @param from first UTF-16 unit, from 0
 * @param to the unit after the last one
 */
export function excerpt(line: string, from: number, to: number): Excerpt {
  const start = Math.min(Math.max(0, from), line.length);
  const end = Math.min(Math.max(start, to), line.length);
  const first = Math.max(0, start - reach);
  const all = clustersIn(line.slice(first, start + reach), start - first, end - first);
  const at = all.findIndex(({ isMarked }) => isMarked);
  const place = at < 0 ? all.length : at;
  const left = takeCells(all.slice(0, place).reverse(), before).reverse();
  const used = cellsOf(left);
  const right = takeCells(all.slice(place), most - used);
  const isCutLeft = first > 0 || left.length < place;
  const isCutRight = start + reach < line.length || left.length + right.length < all.length - (place - left.length);
  const text = [...left, ...right].map((cluster) => cluster.text).join('');
  return {
    text: `${isCutLeft ? '…' : ''}${text}${isCutRight ? '…' : ''}`,
    offset: used + (isCutLeft ? 1 : 0),
    width: Math.max(1, cellsOf(right.filter(({ isMarked }) => isMarked))),
  };
}

function clustersIn(text: string, start: number, end: number): Cluster[] {
  return [...clusters.segment(text)].map(({ segment, index }) => {
    const shown = printable(segment, tab);
    const isMarked = index + segment.length > start && (index < end || (index === start && start === end));
    return { text: shown, cells: textWidth(shown, { countAnsiEscapeCodes: true }), isMarked };
  });
}

function takeCells(list: readonly Cluster[], limit: number): Cluster[] {
  let used = 0;
  let count = 0;
  while (count < list.length && used + list[count]!.cells <= limit) used += list[count++]!.cells;
  return list.slice(0, count);
}

function cellsOf(list: readonly Cluster[]): number {
  return list.reduce((sum, { cells }) => sum + cells, 0);
}
