import { expect, test } from 'vitest';
import { maturityOf } from '../api/component-status.js';
import { readText } from './repository.js';

const complete = { tests: 2, stories: 3, pictures: true, version: '1.2.0', isDeprecated: false };

test.each([
  ['has tests, stories and pictures', {}, 'stable'],
  ['is in a package before 1.0.0', { version: '0.9.1' }, 'beta'],
  ['has no test', { tests: 0, version: '0.9.1' }, 'experimental'],
  ['has no story', { stories: 0 }, 'experimental'],
  ['has no pictures', { pictures: false }, 'experimental'],
  ['is deprecated', { isDeprecated: true, tests: 0 }, 'deprecated'],
] as const)('a component that %s', (_what, change, maturity) => {
  expect(maturityOf({ ...complete, ...change })).toBe(maturity);
});

test('the status of a component counts its tests and stories, and has the numbers of the ledger', () => {
  const all = JSON.parse(readText('docs/components/status.json')) as {
    path: string;
    tests: number;
    stories: number;
    practices: { example: string; tested: number; reasons: number }[];
  }[];
  const ledger = readText('docs/accessibility/ledger.md');
  const tested = all.flatMap(({ practices }) => practices).reduce((sum, one) => sum + one.tested, 0);
  expect(ledger).toContain(`: ${tested} tested, `);
  const dialog = all.find(({ path }) => path === 'dialog')!;
  expect(dialog.tests).toBeGreaterThan(1);
  expect(dialog.stories).toBeGreaterThan(3);
});
