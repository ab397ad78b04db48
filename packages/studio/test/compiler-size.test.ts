import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const storybook = inject('storybook');

test('the compiler for the browser is at most 250 kB compressed, and has nothing of Node or Style Dictionary', () => {
  const assets = join(storybook, 'assets');
  const workers = readdirSync(assets).filter((name) => name.startsWith('compile.worker-'));
  expect(workers).toHaveLength(1);
  const code = readFileSync(join(assets, workers[0]!), 'utf8');
  expect(gzipSync(code).length).toBeLessThan(250 * 1024);
  // A chunk that it imports at once would count, too.
  expect(code.match(/^import .*$/gmu) ?? []).toEqual([]);
  expect(code).not.toMatch(/["'`]node:|createRequire|StyleDictionary/u);
});
