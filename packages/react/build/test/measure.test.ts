import { globSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { expect, it } from 'vitest';
import { evaluateStyles } from '../evaluate-styles.js';

const root = join(import.meta.dirname, '../../src');
const files = globSync('components/**/*.styles.ts', { cwd: root });

/** Rules whose width was set, and then set to that of their container by a fragment. */
async function widened(file: string): Promise<string[]> {
  const found: string[] = [];
  const { parts } = await evaluateStyles(join(root, file));
  for (const css of parts.flatMap(({ rules }) => rules)) {
    postcss.parse(css).walkRules(({ selector, nodes }) => {
      const widths = nodes.filter((node) => node.type === 'decl').filter(({ prop }) => prop === 'max-inline-size');
      if (widths.at(-1)?.value === '100%' && widths.some(({ value }) => value !== '100%')) found.push(selector);
    });
  }
  return found;
}

it('breakWords takes no measure back: it comes before the width of a text', async () => {
  expect(files.length).toBeGreaterThan(100);
  const found = await Promise.all(files.map(widened));
  expect(found.flat()).toEqual([]);
});
