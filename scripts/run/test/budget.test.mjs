import { afterEach, expect, test, vi } from 'vitest';
import { budgetFactor, checkBudget } from '../budget.mjs';
import { Stop } from '../report.mjs';
import { suites } from '../suites.mjs';

test.each([
  ['less than its budget', { cpu: 119, budget: 2 }, false],
  ['more than its budget', { cpu: 121, budget: 2 }, true],
  ['more than its budget, on a machine that is slower', { cpu: 121, budget: 2, factor: 1.5 }, false],
  ['an unknown time', { cpu: undefined, budget: 2 }, false],
])('a suite that uses %s: %j is over: %s', (_what, given, over) => {
  expect(checkBudget(given).over).toBe(over);
});

afterEach(() => vi.unstubAllEnvs());

test.each([
  [undefined, 1],
  ['', 1],
  ['1.5', 1.5],
])('WUSUM_BUDGET_FACTOR %j means %s', (given, want) => {
  vi.stubEnv('WUSUM_BUDGET_FACTOR', given);
  expect(budgetFactor()).toBe(want);
});

test.each(['0', '-1', 'slow', 'Infinity'])('WUSUM_BUDGET_FACTOR %s is a usage error', (given) => {
  vi.stubEnv('WUSUM_BUDGET_FACTOR', given);
  expect(() => budgetFactor()).toThrow(Stop);
});

test('every suite has a budget that it can reach before its time limit', () => {
  const wrong = suites.filter(({ budget, minutes }) => !(budget > 0) || budget > minutes * 2);
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('the budgets of npm test fit in 35 minutes on two cores, with a third in reserve', () => {
  const sum = suites.filter(({ onlyByName }) => !onlyByName).reduce((total, { budget }) => total + budget, 0);
  expect(sum).toBeLessThanOrEqual(2 * 35);
});
