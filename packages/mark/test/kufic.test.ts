import { describe, expect, test } from 'vitest';
import { kuficLetters, kuficPath, squareKufic, type KuficGrid } from '../src/index.js';
import { brandNames, brands } from './support.js';

const show = ({ cells }: KuficGrid): string =>
  cells.map((row) => row.map((ink) => (ink ? '#' : '.')).join('')).join('\n');
const letters = Object.keys(kuficLetters);
const joining = letters.filter(
  (letter) =>
    squareKufic(`${letter}ا`, { dots: false }).cells.length > 0 &&
    pieces(squareKufic(`${letter}ا`, { dots: false })) === 1,
);
const words = [
  ...brands.map((brand) => brandNames(brand).arabic),
  'قبيلة',
  'حكاية',
  'سلام',
  'الله',
  'محمد',
  'بيت',
  'شجرة',
  'ظلال',
  'غدير',
  'مؤمن',
  'أهلًا',
  'وسوم القبيلة',
];

/** Pieces of ink that hang together by sides. */
function pieces({ cells, width }: KuficGrid): number {
  const ink = new Set(cells.flatMap((row, y) => row.flatMap((cell, x) => (cell ? [y * width + x] : []))));
  let count = 0;
  for (const start of ink) {
    count += 1;
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (!ink.delete(at)) continue;
      const x = at % width;
      open.push(at - width, at + width, ...(x > 0 ? [at - 1] : []), ...(x < width - 1 ? [at + 1] : []));
    }
  }
  return count;
}

/** Places where a stroke is two cells wide, or two strokes touch at a corner only. */
function faults({ cells }: KuficGrid): string[] {
  return cells.slice(1).flatMap((row, y) =>
    row.slice(1).flatMap((d, x) => {
      const [a, b, c] = [cells[y]![x]!, cells[y]![x + 1]!, row[x]!];
      if (a && b && c && d) return [`wide at ${x},${y}`];
      return (a && d && !b && !c) || (b && c && !a && !d) ? [`corner at ${x},${y}`] : [];
    }),
  );
}

test('a word is set from right to left on one baseline', () => {
  expect(show(squareKufic('سلام'))).toBe(
    [
      '....#.#......',
      '....#.#......',
      '....#.#......',
      '###.#.#.#.#.#',
      '#.#.#.#.#.#.#',
      '###.#########',
      '#............',
      '#............',
    ].join('\n'),
  );
});

describe.each(words)('%s', (word) => {
  const grid = squareKufic(word);
  test('has strokes and gaps of one cell', () => {
    expect([faults(grid), show(grid)]).toEqual([[], show(grid)]);
  });

  test('has as many joined groups as the word has', () => {
    const bare = squareKufic(word, { dots: false });
    const groups = [...word.replaceAll(/[\u064B-\u0652]/gu, '')].filter((letter, index, all) => {
      const next = all[index + 1];
      return letter !== ' ' && (next === undefined || next === ' ' || next === 'ء' || !joining.includes(letter));
    });
    expect(pieces(bare)).toBe(groups.length);
  });

  test('can be drawn out to a width, and stays the same word', () => {
    const wide = squareKufic(word, { width: grid.width + 7 });
    expect([wide.width, wide.height]).toEqual([grid.width + 7, grid.height]);
    expect(faults(wide)).toEqual([]);
    expect(pieces(wide)).toBe(pieces(grid));
  });
});

test('six letters do not join the next one', () => {
  const base = letters.filter((letter) => !/[أإآؤئءىة]/u.test(letter));
  expect(base.filter((letter) => !joining.includes(letter)).join('')).toBe('ادذرزو');
});

test.each([
  ['alone', (letter: string) => letter],
  ['at the start', (letter: string) => `${letter}ل`],
  ['in the middle', (letter: string) => `ل${letter}ل`],
  ['at the end', (letter: string) => `ل${letter}`],
])('all letters look different %s', (_, place) => {
  const looks = new Map<string, string[]>();
  for (const letter of letters) {
    const picture = show(squareKufic(place(letter)));
    looks.set(picture, [...(looks.get(picture) ?? []), letter]);
  }
  expect([...looks.values()].filter((same) => same.length > 1)).toEqual([]);
});

test('every letter has strokes and gaps of one cell next to tall and low letters', () => {
  for (const letter of letters) {
    for (const word of [letter, `ل${letter}ل`, `ب${letter}ب`, `ا${letter}ا`, `د${letter}`]) {
      expect([word, faults(squareKufic(word))]).toEqual([word, []]);
    }
  }
});

test('vowel signs and tatweel are left out, and other characters refused', () => {
  expect(squareKufic('وُسـوم')).toEqual(squareKufic('وسوم'));
  expect(() => squareKufic('wusum')).toThrow(RangeError);
});

test('path data has all cells', () => {
  const grid = squareKufic('فلج');
  const area = [...kuficPath(grid).matchAll(/h(\d+)v1/gu)].reduce((sum, [, run]) => sum + Number(run), 0);
  expect(area).toBe(grid.cells.flat().filter(Boolean).length);
});
