import { join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { evaluateStyles } from '../evaluate-styles.js';

const file = join(import.meta.dirname, '../../src/components/button/Button.styles.ts');

/** Selectors of the part that a page tries on each element: outside of media queries. */
async function selectors(): Promise<string[]> {
  const { parts } = await evaluateStyles(file);
  const found: string[] = [];
  for (const css of parts.flatMap(({ rules }) => rules)) {
    postcss.parse(css).walkRules(({ selectors: own, parent }) => {
      if (parent?.type === 'atrule' && (parent as postcss.AtRule).name === 'layer') found.push(...own);
    });
  }
  return found;
}

describe('the rules of a button', () => {
  it.each([':hover', ':active', ':disabled'])(
    'has one rule for %s, whatever the variant and the colour',
    async (state) => {
      expect((await selectors()).filter((selector) => selector.includes(state))).toHaveLength(1);
    },
  );

  it('has at most 22 rules: a switch of mode tries each of them on every button', async () => {
    const own = (await selectors()).filter((selector) => !selector.includes('>'));
    expect(own.length).toBeLessThanOrEqual(22);
  });
});
