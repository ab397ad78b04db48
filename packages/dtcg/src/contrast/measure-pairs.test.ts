import { describe, expect, it } from 'vitest';
import { contextKey } from '../axes.js';
import { contrastPairs } from './declared-pairs.js';
import { TokenReporter } from '../token-reporter.js';
import { fixtureAxes, fixturePermutations } from '../../test/fixture.js';
import { measurePairs } from './measure-pairs.js';

const grey = (level: number) => ({ colorSpace: 'srgb', components: [level, level, level] });

/** Black on white in light; in dark one brand does not change its text. */
const permutations = fixturePermutations({
  'color.page': { type: 'color', value: ({ mode }) => grey(mode === 'light' ? 1 : 0) },
  'color.text': {
    type: 'color',
    value: ({ mode, brand }) => grey(mode === 'dark' && brand !== 'reed' ? 1 : 0),
    extension: { solve: { on: ['{color.page}'], target: '{contrast.text}' } },
  },
  'contrast.text': { type: 'number', value: ({ contrast }) => (contrast === 'more' ? 7 : 4.5) },
});

describe('measuring pairs', () => {
  it('every permutation has the pairs of its own colours', () => {
    const pairs = measurePairs(fixtureAxes, permutations, new TokenReporter());
    expect(pairs.size).toBe(permutations.length);
    for (const permutation of permutations) {
      expect(pairs.get(contextKey(fixtureAxes, permutation.contexts))).toEqual(contrastPairs(permutation));
    }
  });

  it('pairs below their target are reported only where they are', () => {
    const reporter = new TokenReporter();
    measurePairs(fixtureAxes, permutations, reporter);
    const found = reporter.sorted();
    expect(found.length).toBeGreaterThan(0);
    for (const { code, message } of found)
      expect([code, message]).toEqual(['WS-C010', expect.stringContaining('reed · dark')]);
  });
});
