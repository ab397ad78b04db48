import { BASELINE, kuficLetters, skeletons, type Letter, type LetterForm, type Skeleton } from './letters.js';

/** A word on a grid of square cells. */
export interface KuficGrid {
  readonly width: number;
  readonly height: number;
  /** Whether a cell is ink: rows from top to bottom, each from left to right. */
  readonly cells: readonly (readonly boolean[])[];
}

/** Options of `squareKufic`. */
export interface SquareKuficOptions {
  /**
   * Width in cells: joints between letters are drawn out until the line is as wide. Without it, or if the line is wider, the
   * line is as wide as its letters need.
   */
  readonly width?: number;
  /**
   * Whether letters have their dots. Walls often leave them out; without them words are harder to read.
   * @default true
   */
  readonly dots?: boolean;
}

/** Letters, a gap of one column between them. `joined` is whether a letter is joined to the one before it. */
interface Placed {
  readonly cells: readonly Cell[];
  readonly width: number;
  readonly joined: boolean;
}
/** Column from the right, row. */
type Cell = readonly [column: number, row: number];

/**
 * Sets a line of Arabic in square Kufic, by rules: strokes and gaps are one cell wide, letters join on the baseline in their
 * initial, medial, final and isolated forms, and words are three cells apart.
 *
 * @param text - letters of Arabic and spaces; vowel signs and tatweel are left out
 * @throws RangeError when a letter is not known
 */
export function squareKufic(text: string, { width, dots = true }: SquareKuficOptions = {}): KuficGrid {
  const words = text
    .normalize('NFC')
    .replaceAll(/\u0640|[\u064B-\u0652]|\u0670/gu, '')
    .trim()
    .split(/\s+/u);
  const placed = words.flatMap((word, index) => {
    const letters = setWord(word, dots);
    return index === 0 ? letters : [{ cells: [], width: 1, joined: false }, ...letters];
  });
  const gaps = gapsOf(placed, width);
  const cells: Cell[] = [];
  let at = 0;
  placed.forEach((one, index) => {
    const gap = index === 0 ? 0 : gaps[index]!;
    if (one.joined) for (let column = 0; column < gap; column += 1) cells.push([at + column, BASELINE]);
    at += gap;
    for (const [column, row] of one.cells) cells.push([at + column, row]);
    at += one.width;
  });
  return gridOf(cells, at);
}

/** The grid as SVG path data, one unit for each cell; neighbours in a row are one rectangle. */
export function kuficPath({ cells }: KuficGrid): string {
  return cells
    .flatMap((row, y) =>
      [
        ...row
          .map((ink) => (ink ? '#' : '.'))
          .join('')
          .matchAll(/#+/gu),
      ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('');
}

function setWord(word: string, dots: boolean): Placed[] {
  const letters = Array.from(word, (char) => {
    const found = kuficLetters[char];
    if (!found) throw new RangeError(`squareKufic: "${char}" is not a letter of Arabic. Leave it out.`);
    return found;
  });
  return letters.map((letter, index) => {
    const joined = index > 0 && joinsNext(letters[index - 1]!) && letter.skeleton !== 'hamza';
    const next = letters[index + 1];
    const open = joinsNext(letter) && next !== undefined && next.skeleton !== 'hamza';
    return placeLetter(letter, formOf(skeletons[letter.skeleton], joined, open), { joined, open, dots });
  });
}

const joinsNext = ({ skeleton }: Letter): boolean => 'open' in skeletons[skeleton];

function formOf({ open, medial, closed, isolated }: Skeleton, joined: boolean, opens: boolean): LetterForm {
  if (opens && open) return joined ? (medial ?? open) : open;
  return joined ? closed : (isolated ?? closed);
}

interface Place {
  readonly joined: boolean;
  readonly open: boolean;
  readonly dots: boolean;
}

function placeLetter(letter: Letter, form: LetterForm, { joined, open, dots }: Place): Placed {
  const width = form.rows[0]!.length;
  const skeleton = form.rows.flatMap((row, y) =>
    row.split('').flatMap((cell, x): Cell[] => (cell === '#' ? [[width - 1 - x, form.top + y]] : [])),
  );
  const middle = form.dots ?? Math.floor((width - 1) / 2);
  const marks = dots ? marksOf(letter, skeleton, middle) : [];
  // Marks wider than the letter make room for themselves; the baseline fills it where letters join.
  const right = Math.max(0, ...marks.map(([column]) => -column));
  const left = Math.max(0, ...marks.map(([column]) => column - width + 1));
  const joints: Cell[] = [
    ...Array.from({ length: joined ? right : 0 }, (_, column): Cell => [-1 - column, BASELINE]),
    ...Array.from({ length: open ? left : 0 }, (_, column): Cell => [width + column, BASELINE]),
  ];
  const cells = [...skeleton, ...marks, ...joints].map(([column, row]): Cell => [column + right, row]);
  return { cells, width: width + right + left, joined };
}

/** Cells of the marks of a letter, one free row from it. */
function marksOf({ over, under }: Letter, skeleton: readonly Cell[], middle: number): Cell[] {
  const reach = (columns: readonly number[]) =>
    skeleton.filter(([column]) => columns.some((one) => Math.abs(one - column) <= 1)).map(([, row]) => row);
  if (over !== undefined) {
    const shape =
      over === 3
        ? [
            [0, -2],
            [-1, 0],
            [1, 0],
          ]
        : shapes[over].map((column) => [column, 0]);
    const columns = shape.map(([column]) => middle + column!);
    const row = Math.min(...reach(columns)) - 2;
    return shape.map(([column, y]) => [middle + column!, row + y!]);
  }
  if (under !== undefined) {
    const columns = shapes[under].map((column) => middle + column);
    const row = Math.max(...reach(columns)) + 2;
    return columns.map((column) => [column, row]);
  }
  return [];
}

/** Columns of marks around their middle. */
const shapes = { 1: [0], 2: [-1, 1], hamza: [0, 1], madda: [-1, 0, 1] } as const;

/** Columns before each letter: one, and more where the line is drawn out. */
function gapsOf(placed: readonly Placed[], width: number | undefined): number[] {
  const natural = placed.reduce((sum, one) => sum + one.width, placed.length - 1);
  const stretched = placed.flatMap(({ joined }, index) => (joined ? [index] : []));
  const places = stretched.length > 0 ? stretched : placed.flatMap((_, index) => (index > 0 ? [index] : []));
  const extra = Math.max(0, (width ?? 0) - natural);
  return placed.map((_, index) => {
    const place = places.indexOf(index);
    if (place < 0) return 1;
    return 1 + Math.floor(extra / places.length) + (place < extra % places.length ? 1 : 0);
  });
}

function gridOf(cells: readonly Cell[], width: number): KuficGrid {
  const rows = cells.map(([, row]) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const grid = Array.from({ length: bottom - top + 1 }, () => Array.from({ length: width }, () => false));
  for (const [column, row] of cells) grid[row - top]![width - 1 - column] = true;
  return { width, height: grid.length, cells: grid };
}
