import { choicesFrom, type Choices } from './choices.js';

/** A pattern as in `pattern.json`. */
export interface NewPattern {
  readonly kind: string;
  readonly [parameter: string]: unknown;
}

const attempts = 50;

/**
 * The cover pattern of a new brand. The same id always gives the same pattern, unless another brand has it already.
 *
 * @param id the brand
 * @param others the cover patterns of all other brands
 */
export function newPattern(id: string, others: readonly unknown[]): NewPattern {
  const taken = new Set(others.map((pattern) => JSON.stringify(pattern)));
  let pattern = choosePattern(`${id} 0`);
  for (let attempt = 1; attempt < attempts && taken.has(JSON.stringify(pattern)); attempt += 1) {
    pattern = choosePattern(`${id} ${attempt}`);
  }
  return pattern;
}

function choosePattern(seed: string): NewPattern {
  const choices = choicesFrom(`pattern ${seed}`);
  return choices.pick([channels, diamonds, stars, weave])(choices);
}

function channels({ pick }: Choices): NewPattern {
  const [rows, columns] = [pick([4, 5, 6]), pick([4, 5, 6])];
  const row = (): string => Array.from({ length: columns }, () => pick(['0', '1'])).join('');
  return { kind: 'channels', cell: 16, bank: pick([2, 2.4, 2.8]), draft: Array.from({ length: rows }, row) };
}

function diamonds({ pick }: Choices): NewPattern {
  const [outer, inner, core] = pick([
    [2, 1, 3],
    [1, 2, 4],
    [3, 1, 2],
    [2, 4, 1],
  ]);
  const middle = [
    [20, outer],
    [pick([10, 12, 14]), inner],
    [pick([4, 5, 6]), core],
  ];
  return { kind: 'diamonds', size: 40, middle, corner: [[pick([8, 10, 12]), pick([1, 3, 4])]], dot: pick([0, 2, 4]) };
}

function stars({ pick }: Choices): NewPattern {
  const tiling = pick(['octagons', 'decagons']);
  const angle = pick(tiling === 'octagons' ? [60, 63, 67.5, 70] : [68, 70, 72, 74]);
  return { kind: 'hankin', tiling, size: 48, angle, filled: pick([true, false]), eye: pick([0, 2.4, 5.4]) };
}

function weave({ pick }: Choices): NewPattern {
  const solid = (thread: number, height: number): object => ({ motif: 'solid', height, thread });
  const [first, second] = pick([
    [1, 2],
    [2, 1],
    [1, 3],
    [3, 4],
  ]);
  const width = pick([6, 8, 12]);
  const teeth = (point: string): object => ({ motif: 'teeth', height: width / 2, width, threads: [0, first], point });
  const diamond = { motif: 'diamond', height: 11, width: 12, threads: [0, 0, first, second, 0, second] };
  const pattern = pick([[teeth('up'), teeth('down')], [diamond], [teeth('up'), solid(first, 1), teeth('down')]]);
  const pick2 = { motif: 'pick', height: 1, width: 4, threads: [second, 0] };
  const rows = [solid(0, 2), pick2, solid(0, 2), solid(second, 1), ...pattern, solid(second, 1)];
  return { kind: 'weave', columns: 24, rows };
}
