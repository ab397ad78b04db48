import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { componentFolders } from '../components.js';
import { grown, measureSizes, type Sizes, sizesFile } from '../sizes.js';

const root = join(import.meta.dirname, '../..');
const budget = JSON.parse(readFileSync(sizesFile(root), 'utf8')) as Sizes;

test('no export costs more than its budget in sizes.json: `npm run sizes` accepts what it costs now', async () => {
  expect(grown(budget, await measureSizes(root))).toEqual([]);
}, 240_000);

test('sizes.json has the exports that there are', () => {
  expect(Object.keys(budget)).toEqual(['*', ...componentFolders(root)]);
});

// The aim is 34 KB, which the sheet of 105 components had. If it is larger than this, `npm run sheet-order` may find a
// better order; a page may also import the sheets of the components that it uses.
test('the style sheet of all components costs at most 35 KB', () => {
  expect(budget['*']!.css).toBeLessThanOrEqual(35.3 * 1024);
});

test('growth by a few bytes passes, and more fails by name', () => {
  const one = (css: number): Sizes => ({ button: { js: 1000, css, styled: 3000 } });
  expect(grown(one(1000), one(1070))).toEqual([]);
  expect(grown(one(1000), one(1071))).toEqual(['button css 1000 → 1071 bytes']);
  expect(grown({}, one(1))).toHaveLength(1);
});
