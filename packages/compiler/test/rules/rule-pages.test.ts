import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rulePages } from './rule-pages.js';

const folder = fileURLToPath(new URL('../../../../docs/rules/', import.meta.url));

test('docs/rules is generated from the rules and their cases (npm run docs writes it)', async () => {
  const pages = await rulePages();
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(pages).toSorted());
  const written = Object.keys(pages).map((path) => [path, readFileSync(`${folder}${path}`, 'utf8')]);
  expect(Object.fromEntries(written)).toEqual(pages);
});
