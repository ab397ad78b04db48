import type { Diagnostic } from '@wusum/diagnostics';
import { markAt } from '../icon/mark-at.js';
import type { MarkInput } from '../input/mark-input.js';
import { MarkReporter } from '../reporter.js';
import type { BrandMark } from '../types.js';
import { nearestSigns, type Nearness } from './distance.js';
import { survivalAt } from './survival.js';

/** A drawn mark with its brand and what it was drawn from. */
export interface CheckedMark {
  readonly brand: string;
  readonly mark: BrandMark;
  readonly input: MarkInput;
}

/**
 * Checks what a mark looks like: whether it survives at its smallest size (`WS-M013`), and whether it is taken for a sign
 * that many people know or for the mark of another brand (`WS-M014`). Brands that share one drawing are one.
 */
export function checkMarks(marks: readonly CheckedMark[]): readonly Diagnostic[] {
  const reporter = new MarkReporter();
  const own = [...new Map(marks.filter(isDrawn).map((one) => [sourceOf(one), one])).values()];
  for (const one of own) {
    checkSize(one, reporter);
    const others = own
      .filter((other) => other !== one)
      .map(({ brand, mark }) => [`the mark of ${brand}`, mark] as const);
    const [nearest] = nearestSigns(one.mark, others);
    if (nearest) add(reporter, 'WS-M014', one, likeText(one.brand, nearest));
  }
  return reporter.diagnostics;
}

const isDrawn = ({ mark, input }: CheckedMark): boolean => mark.strokes.length > 0 && input.drawing !== undefined;

/** Where a mark is drawn: its file, or else its strokes. */
const sourceOf = ({ mark, input }: CheckedMark): string =>
  input.drawing?.location?.file ?? JSON.stringify(mark.strokes);

function checkSize(one: CheckedMark, reporter: MarkReporter): void {
  const { brand, mark } = one;
  const size = mark.minimumSize;
  if (!(size > 0)) return;
  const { drawn, seen, survives } = survivalAt(markAt(mark, size), size);
  if (survives) return;
  const message = `At its smallest size of ${size} pixels the mark of ${brand} shows ${parts(seen)}; it has ${parts(drawn)}.`;
  add(reporter, 'WS-M013', one, message);
}

const parts = ({ pieces, counters }: { readonly pieces: number; readonly counters: number }): string =>
  `${count(pieces, 'piece')} and ${count(counters, 'counter')}`;
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const likeText = (brand: string, { name, distance }: Nearness): string =>
  `The mark of ${brand} looks like ${name.startsWith('the mark') ? name : `the sign “${name}”`}: their distance is ${distance.toFixed(2)} of 1.`;

function add(reporter: MarkReporter, code: 'WS-M013' | 'WS-M014', { input }: CheckedMark, message: string): void {
  const location = input.drawing?.location;
  reporter.add(code, { path: 'mark.drawing', value: undefined, ...(location && { location }) }, message);
}
