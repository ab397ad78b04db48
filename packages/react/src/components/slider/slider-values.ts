/** Numbers of a slider: its scale, what keys do, and where marks are. */
import { arrowStep } from '../../internal/roving.js';

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A value as the browser's own slider has it: the nearest step from `min` that is not beyond `max`. */
export function onScale(value: number, { min, max, step }: Scale): number {
  const last = Math.floor((max - min) / step + 1e-9);
  const index = Math.min(Math.max(Math.round((value - min) / step), 0), Math.max(last, 0));
  // Without the noise of fractions: 0.1 · 3 is 0.3.
  return Number((min + index * step).toPrecision(12));
}

/** Where a value is on the line, from 0 to 100. */
export function percentOf(value: number, { min, max }: Scale): number {
  if (max <= min) return 0;
  const percent = ((value - min) / (max - min)) * 100;
  return Number(Math.min(Math.max(percent, 0), 100).toFixed(4));
}

/**
 * The value that a key leads to. Up is more in every direction; left and right follow the direction of the line. Browsers
 * differ in it.
 * @returns `undefined` for another key
 */
export function keyValue(key: string, value: number, isRtl: boolean, scale: Scale): number | undefined {
  const { min, max, step } = scale;
  const page = Math.max(step, Math.round((max - min) / 10 / step) * step);
  const arrow = arrowStep(key, isRtl) || -arrowStep(key, isRtl, 'vertical');
  if (arrow) return onScale(value + arrow * step, scale);
  const to = { PageUp: value + page, PageDown: value - page, Home: min, End: max }[key];
  return to === undefined ? undefined : onScale(to, scale);
}

/** A cell of the row of labels, and the space before it. In percent of the line. */
export interface MarkCell {
  readonly space: number;
  readonly size: number;
  /** How the label is aligned in its cell. The labels of the ends do not go beyond the values. */
  readonly align: 'start' | 'center' | 'end';
}

/**
 * Cells in which labels are centred on their marks and do not overlap. Each is as wide as the space to its nearer
 * neighbour.
 * @param places of the marks, ascending, from 0 to 100
 */
export function markCells(places: readonly number[]): MarkCell[] {
  let used = 0;
  return places.map((place, index) => {
    const before = index === 0 ? place : (place - places[index - 1]!) / 2;
    const after = index === places.length - 1 ? 100 - place : (places[index + 1]! - place) / 2;
    const isStart = place === 0;
    const isEnd = place === 100;
    const half = Math.min(before, after);
    const from = isStart ? 0 : isEnd ? place - before : place - half;
    const size = isStart ? after : isEnd ? before : 2 * half;
    const cell = { space: from - used, size, align: isStart ? 'start' : isEnd ? 'end' : 'center' } as const;
    used = from + size;
    return cell;
  });
}
