import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Axis, Permutation } from '@wusum/dtcg';
import { contextsOf, toDiagnostics } from '../src/rules/shared/findings.js';
import { rules } from '../src/rules/index.js';

const axes: readonly Axis[] = [
  { name: 'brand', contexts: ['clay', 'reed', 'palm'] },
  { name: 'mode', contexts: ['light', 'dark'] },
  { name: 'density', contexts: ['wide', 'tight'] },
];
const all: readonly Permutation[] = axes[0]!.contexts.flatMap((brand) =>
  axes[1]!.contexts.flatMap((mode) =>
    axes[2]!.contexts.map((density) => ({ contexts: { brand, mode, density }, tokens: new Map() })),
  ),
);
const where = (pick: (contexts: Permutation['contexts']) => boolean): Permutation[] =>
  all.filter(({ contexts }) => pick(contexts));

describe('contexts of a finding', () => {
  test.each<[what: string, met: Permutation[], want: Record<string, string> | undefined]>([
    ['everywhere', [...all], undefined],
    ['nowhere in particular', [], undefined],
    ['one mode', where(({ mode }) => mode === 'dark'), { mode: 'dark' }],
    [
      'two brands in one mode',
      where(({ brand, mode }) => brand !== 'palm' && mode === 'dark'),
      { brand: 'clay, reed', mode: 'dark' },
    ],
    [
      'all values of two axes, and not all of both: where it is worst',
      where(({ brand, mode }) => (brand === 'clay') === (mode === 'dark')),
      { brand: 'clay', mode: 'dark' },
    ],
  ])('%s', (_, met, want) => {
    const worst = met.find(({ contexts }) => contexts['mode'] === 'dark');
    expect(contextsOf(axes, new Set(met), all, worst)).toEqual(want);
  });

  test('leave out every axis that does not matter', () => {
    fc.assert(
      fc.property(fc.subarray([...all], { minLength: 1 }), (met) => {
        const found = contextsOf(axes, new Set(met), all, met[0]);
        const isMet = new Set(met);
        for (const { name, contexts } of axes) {
          if (found !== undefined && name in found) continue;
          // Every context of an omitted axis has the finding as well.
          for (const { contexts: given } of met)
            for (const context of contexts)
              expect(
                isMet.has(
                  all.find((one) =>
                    axes.every((axis) => one.contexts[axis.name] === (axis.name === name ? context : given[axis.name])),
                  )!,
                ),
              ).toBe(true);
        }
      }),
    );
  });
});

test('a finding in several permutations is reported once, from the worst one', () => {
  const finding = (rank: number, permutation: Permutation) => ({
    key: 'same',
    message: `${rank}`,
    rank,
    permutations: [permutation],
  });
  const dark = where(({ mode }) => mode === 'dark');
  const found = toDiagnostics(
    rules[0]!,
    'warning',
    dark.map((permutation, index) => finding(index % 4, permutation)),
    axes,
    all,
  );
  expect(found.map(({ message, contexts }) => [message, contexts])).toEqual([['3', { mode: 'dark' }]]);
});
