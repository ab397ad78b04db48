import { describe, expect, test } from 'vitest';
import { ruleCases } from '../../src/rules/cases/index.js';
import { caseText, runCase } from '../../src/rules/cases/run-case.js';
import { rules } from '../../src/rules/index.js';
import { fontPackages } from './fonts.js';

describe.each(rules)('$id', (rule) => {
  const cases = ruleCases[rule.id];

  test.each(cases)('$name', async (given) => {
    const found = await runCase(rule.id, given, fontPackages(given.fonts ?? []));
    expect(found.map(caseText)).toEqual(given.want);
    for (const { code, why, help } of found) {
      expect(code).toBe(rule.code);
      for (const part of [why, help]) expect(part).toMatch(/\S/u);
    }
  });

  test('has a case that fails and one that is fine', () => {
    expect(cases.some(({ want }) => want.length > 0)).toBe(true);
    expect(cases.some(({ want }) => want.length === 0)).toBe(true);
  });
});

test('each rule has a code and an id of its own, and options that take their defaults', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const { options } of rules)
    for (const option of Object.values(options)) expect(option.is(option.default)).toBe(true);
});
