import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluateStyles } from '../evaluate-styles.js';

// Below the package, so that its imports resolve.
const cache = join(import.meta.dirname, '../../node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'styles-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

function evaluate(body: string) {
  const file = join(folder, `${(count += 1)}.styles.ts`);
  writeFileSync(file, `import { styled } from 'styled-components';\n${body}`);
  return evaluateStyles(file);
}

const root = (template: string, tag = 'div') =>
  `export const Root = styled.${tag}.withConfig({ componentId: 'ws-x' })\`${template}\`;`;

describe('evaluateStyles', () => {
  it('joins constants and parts, and compiles them on the stable class, a rule each', async () => {
    const { parts } = await evaluate(
      `const gap = '1em';
       export const Label = styled.i.withConfig({ componentId: 'ws-x-label' })\`color: inherit;\`;
       ${root('@layer a { gap: ${gap}; ${Label} { gap: 0; } &:where(:hover) { gap: 2em; } @media print { gap: 3em; } } @keyframes b { to { gap: 0; } }')}`,
    );
    const part = parts.find(({ name }) => name === 'Root')!;
    expect(part.rules).toEqual([
      '@layer a{.ws-x{gap:1em;}.ws-x .ws-x-label{gap:0;}.ws-x:where(:hover){gap:2em;}@media print{.ws-x{gap:3em;}}}',
      '@keyframes b{to{gap:0;}}',
    ]);
    expect(part).toMatchObject({ tag: 'div', className: 'ws-x' });
  });

  it.each([
    ['a function', root('gap: ${(p) => p.gap};'), /not a constant/],
    ['no componentId', 'export const Root = styled.div`gap: 0;`;', /componentId/],
    [
      'a styled component as its target',
      'export const Root = styled(() => null).withConfig({ componentId: "ws-x" })`gap: 0;`;',
      /host element/,
    ],
    [
      'attrs',
      `export const Root = styled.div.withConfig({ componentId: 'ws-x' }).attrs({ a: 1 })\`gap: 0;\`;`,
      /attrs/,
    ],
    ['another export', `${root('gap: 0;')} export const gap = '1em';`, /exports nothing else/],
    ['nothing', 'const a = styled.div``; void a;', /no styled component/],
  ])('refuses %s', async (_, body, reason) => {
    await expect(evaluate(body)).rejects.toThrow(reason);
  });
});
