import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Axis, Contexts } from '@wusum/dtcg';
import { dependsOn, makeGrid } from './grid.js';
import { product } from '../../dtcg/test/fixture.js';

const axes: readonly Axis[] = [
  { name: 'a', contexts: ['1', '2', '3'] },
  { name: 'b', contexts: ['1', '2'] },
  { name: 'c', contexts: ['1', '2', '3', '4'] },
];
const permutations = product(axes).map((contexts) => ({ contexts, tokens: new Map() }));
const spread = (value: (contexts: Contexts) => number): number[] => {
  const grid = makeGrid(axes, permutations);
  return permutations.map((_, index) => value(grid.contexts(index)));
};

describe('a grid of permutations', () => {
  it('finds a permutation by its contexts, in any order', () => {
    const grid = makeGrid(axes, permutations.toReversed());
    for (const { contexts } of permutations) expect(grid.contexts(grid.index(contexts))).toEqual(contexts);
  });

  it('refuses a grid with a hole', () => {
    expect(() => makeGrid(axes, permutations.slice(1))).toThrow(RangeError);
    expect(() => makeGrid(axes, [...permutations.slice(1), permutations[1]!])).toThrow(RangeError);
  });

  it('a value depends on exactly those axes that it reads', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c']), (read) => {
        const values = spread((contexts) => read.reduce((sum, name) => sum * 10 + Number(contexts[name]), 0));
        expect(dependsOn(makeGrid(axes, permutations), values)).toEqual(read);
      }),
    );
  });

  it('a difference in a single permutation is found', () => {
    const values = spread((contexts) => (contexts.a === '3' && contexts.b === '2' && contexts.c === '4' ? 1 : 0));
    expect(dependsOn(makeGrid(axes, permutations), values)).toEqual(['a', 'b', 'c']);
  });
});
