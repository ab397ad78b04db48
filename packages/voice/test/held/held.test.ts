import { describe, expect, test } from 'vitest';
import { mechanicalRules } from '../../src/check/rule-names.js';
import { approvedLines, languages } from './lines.js';
import { measureRules, wilson } from './measure.js';
import { faultyLines } from './mutations.js';

describe.each(languages)('of held strings in %s', (language) => {
  const approved = approvedLines(language);
  const figures = measureRules(language, faultyLines(language, approved)).filter(({ rule }) =>
    mechanicalRules.includes(rule),
  );

  test('there are at least 150, and 150 faults', () => {
    expect(approved.length).toBeGreaterThanOrEqual(150);
    expect(new Set(approved).size).toBe(approved.length);
    expect(faultyLines(language, approved).length).toBeGreaterThanOrEqual(150);
  });

  test.each(figures)(
    '$rule catches 95 in 100 faults and alarms at no approved string',
    ({ caught, faulty, alarms }) => {
      expect(caught / faulty).toBeGreaterThanOrEqual(0.95);
      expect(alarms).toEqual([]);
    },
  );
});

test.each([
  [0, 10, 0, 0.2775],
  [5, 10, 0.2366, 0.7634],
  [10, 10, 0.7225, 1],
] as const)('the interval of %i in %i', (successes, trials, low, high) => {
  const [from, to] = wilson(successes, trials);
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});
