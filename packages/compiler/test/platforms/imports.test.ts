import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../src/platforms/', import.meta.url));

test('platforms use the theme writer only through value-printers.ts and theme-engine.ts', () => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const users = paths.filter((path) => /from '[./]*\/emit\//u.test(readFileSync(`${folder}${path}`, 'utf8')));
  expect(users.toSorted()).toEqual(['shared/theme-engine.ts', 'shared/value-printers.ts']);
});
