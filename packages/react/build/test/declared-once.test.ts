import { globSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { expect, it } from 'vitest';
import { evaluateStyles } from '../evaluate-styles.js';

const root = join(import.meta.dirname, '../../src');
const files = globSync('components/**/*.styles.ts', { cwd: root });

/** Declarations that have no effect, because the same rule sets the property again. */
async function overridden(file: string): Promise<string[]> {
  const found: string[] = [];
  const { parts } = await evaluateStyles(join(root, file));
  for (const css of parts.flatMap(({ rules }) => rules)) {
    postcss.parse(css).walkRules(({ selector, nodes }) => {
      const last = new Map<string, string>();
      for (const node of nodes) {
        if (node.type !== 'decl') continue;
        const before = last.get(node.prop);
        if (before !== undefined && before !== node.value)
          found.push(`${selector} { ${node.prop}: ${before} } is overridden by ${node.value}`);
        last.set(node.prop, node.value);
      }
    });
  }
  return found;
}

it('no rule of a component sets a property twice: a fragment overrides nothing that precedes it', async () => {
  expect(files.length).toBeGreaterThan(100);
  const found: Record<string, string[]> = {};
  for (const file of files) {
    const all = await overridden(file);
    if (all.length > 0) found[file] = all;
  }
  expect(found).toEqual({});
});
