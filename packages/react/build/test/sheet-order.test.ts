import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inOrder, type Piece, searchOrder } from '../sheet-order.js';

const pieces = (texts: Record<string, string>): Piece[] =>
  Object.entries(texts).map(([name, text]) => ({ name, text }));
const namesOf = (all: readonly Piece[]): string => all.map(({ name }) => name).join('');

test('pieces are in the known order, and names of none are ignored', () => {
  expect(namesOf(inOrder(pieces({ a: 'one', b: 'two', c: 'three' }), ['c', 'gone', 'a', 'b']))).toBe('cab');
});

test('a new piece comes after the one that it has most in common with', () => {
  const all = pieces({
    a: 'a{color:rebeccapurple;margin:0}',
    b: 'b{display:inline-grid;gap:1px}',
    n: 'n{color:rebeccapurple;margin:1px}',
    other: 'w',
  });
  expect(namesOf(inOrder(all, ['a', 'b']))).toBe('anbother');
});

/** Texts of 3,000 characters that no other one repeats. */
const unlike = (seed: number): string => {
  let state = seed;
  return Array.from({ length: 3000 }, () => {
    state = (state * 16_807) % 2_147_483_647;
    return String.fromCodePoint(97 + (state % 26));
  }).join('');
};

test('the search puts pieces near what they repeat, which gzip would not find far away, and gives the same each time', () => {
  const halves = Array.from({ length: 12 }, (_, index) => ({ name: `a${index}`, text: unlike(index + 1) }));
  const far = [...halves, ...halves.map(({ name, text }) => ({ name: name.replace('a', 'b'), text }))];
  const sizeOf = (order: readonly Piece[]) => deflateRawSync(order.map(({ text }) => text).join('')).length;
  const found = searchOrder('', far, 150);
  expect(sizeOf(inOrder(far, found))).toBeLessThan(sizeOf(far) * 0.7);
  expect(found.toSorted()).toEqual(far.map(({ name }) => name).toSorted());
  expect(searchOrder('', far, 150)).toEqual(found);
});
