import { expect, test } from 'vitest';
import { isPathHere } from '../../src/server/form-fields.ts';

test.each(['/en', '/ar/welcome', '/en/mine/{story}'])('%s is a path of this application', (path) => {
  expect(isPathHere(path)).toBe(true);
});

test.each([
  undefined,
  '',
  '/',
  'https://evil.example/en',
  '//evil.example',
  '/en//evil.example',
  '/\\evil.example',
  '/en\\..',
  '/en\n/x',
  '/english',
  ['/en', '/ar'],
])('%j is none', (path) => {
  expect(isPathHere(path)).toBe(false);
});
