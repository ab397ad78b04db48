import { expect, test } from 'vitest';
import { apgCoverage, apgExamples, ledgerData, ledgerPage, readCoverage } from '../api/apg-ledger.js';
import { readText } from './repository.js';

test('docs/accessibility/ledger.md and ledger.json are what the tests cover', () => {
  expect(JSON.parse(readText('docs/accessibility/ledger.json')), 'Run `npm run docs`.').toEqual(ledgerData());
  expect(readText('docs/accessibility/ledger.md') === ledgerPage(), 'Run `npm run docs`.').toBe(true);
});

test('a component has a test or a reason for each behaviour of an example that it follows', () => {
  const coverage = apgCoverage();
  expect(coverage.length).toBeGreaterThan(5);
  const wanted = coverage.map(({ example }) => [example, apgExamples[example]!.toSorted()]);
  expect(coverage.map(({ example, behaviours }) => [example, Object.keys(behaviours).toSorted()])).toEqual(wanted);
});

test('a reason is a sentence, written in place or in a constant', () => {
  const reasons = apgCoverage().flatMap(({ behaviours }) => Object.values(behaviours).filter((each) => each !== true));
  expect(
    reasons.filter((reason) => !/^[A-Z].{15,}\.$/.test(String(reason)) && !/: \w+\.$/.test(String(reason))),
  ).toEqual([]);
  const source = `const why = 'The page.'; describeApg('a/b', { one: () => {}, 'two-2': 'A reason.', three: why, four: test });`;
  expect(readCoverage('x/button/B.apg.test.tsx', source)).toEqual([
    {
      component: 'button',
      example: 'a/b',
      behaviours: { one: true, 'two-2': 'A reason.', three: 'The page.', four: true },
    },
  ]);
  expect(() => readCoverage('x/b/B.tsx', `describeApg('a/b', all)`)).toThrow(/object literal/);
});
