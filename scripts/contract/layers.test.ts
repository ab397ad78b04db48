import { expect, test } from 'vitest';
import { projectFiles, readText } from './repository.js';

/**
 * A style sheet that a page may load first must state the order of all layers, so the order is in several files: those
 * that are compiled into published CSS cannot import it.
 */
const order = 'wusum.reset, wusum.theme, wusum.components, wusum.utilities';
const stated = /@layer\s+(wusum\.\w+(?:\s*,\s*wusum\.\w+)+)\s*;/gu;

test('every style sheet states the same order of cascade layers', () => {
  const files = projectFiles().filter((path) => /^packages\/[^/]+\/(src|build)\/.*\.(ts|tsx|css)$/u.test(path));
  const orders = files.flatMap((path) =>
    [...readText(path).matchAll(stated)].map(([, names = '']) => ({ path, names: names.split(/\s*,\s*/u).join(', ') })),
  );
  expect(orders.length).toBeGreaterThan(2);
  expect(orders.filter(({ names }) => names !== order)).toEqual([]);
});
