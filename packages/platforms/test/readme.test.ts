import { expect, test } from 'vitest';
import { runExamples } from '../../../scripts/testing/run-examples.js';

test('the examples of the README print what they show', { timeout: 30_000 }, () => {
  expect(runExamples(new URL('../', import.meta.url))).toEqual([
    '$space-card: 24px !default;\n',
    'css/tokens.css css/default.css names/names.txt flat/tokens.json space.card\n',
    'public static let spaceCard: CGFloat = 24\n',
  ]);
});
