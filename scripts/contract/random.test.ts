import { expect, test } from 'vitest';
import { findLines, projectFiles, readText, show, withoutComments } from './repository.js';

test('tests take random numbers from a printed seed', () => {
  const tests = projectFiles().filter((path) => /\.(test|browser)\.(ts|tsx|mjs)$|\/test\/.*\.tsx?$/.test(path));
  const found = tests.flatMap((path) => findLines(path, withoutComments(readText(path)), /\bMath\.random\(/));
  expect(tests.length).toBeGreaterThan(50);
  expect(show(found)).toEqual([]);
});
