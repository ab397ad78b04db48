import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluateStyles } from '../evaluate-styles.js';
import { component, LAYER_ORDER, recognise, staticStyles, styledComponent, styledStyles } from '../write-modules.js';

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

describe('the modules that take the place of sources', () => {
  const rules = ['@layer wusum.components{.ws-x{content:"\\2014`${"}}', '@keyframes ws-y{to{gap:0}}'];
  const part = { name: 'Root', tag: 'button', className: 'ws-x', rules };

  it('static parts hold no CSS', () => {
    expect(staticStyles([part])).toBe('export const Root = {"tag":"button","className":"ws-x"};\n');
  });

  it('styled parts hold their rules, and first the order of layers', async () => {
    const url = `data:text/javascript,${encodeURIComponent(styledStyles([part]))}`;
    const { Root } = (await import(/* @vite-ignore */ url)) as { Root: object };
    expect(Root).toEqual({ tag: 'button', className: 'ws-x', rules: [LAYER_ORDER, ...rules] });
    expect(styledStyles([{ ...part, rules: [rules[1]!] }])).not.toContain(LAYER_ORDER);
  });

  it('JSX of the static entry goes to our runtime by a relative path', async () => {
    const code = await component(
      'export const A = () => <b />;',
      '/p/src/components/a/A.tsx',
      '/p/src/system/jsx-runtime.ts',
    );
    expect(code).toContain('from "../../system/jsx-runtime.js"');
  });

  it.each([
    [`import { Root } from './A.styles.js';\nexport function A() {}`, { component: 'A', part: 'Root' }],
    [
      `import { Content, Other } from './A.styles.js';\nexport function DialogContent() {}`,
      { component: 'DialogContent', part: 'Content' },
    ],
    [`import { Other } from './A.styles.js';\nexport function A() {}`, undefined],
    [`export function A() {}`, undefined],
  ])('finds the part that takes the class: %#', (source, found) => {
    expect(recognise(source)).toEqual(found);
  });

  it('the styled component takes the name of the plain one', async () => {
    const source = `'use client';\nimport { Root } from './A.styles.js';\nexport function A() {\n  return <Root />;\n}\n`;
    const code = await styledComponent(source, '/p/src/components/a/A.tsx', '/p/src/system');
    for (const module of ['as-styled', 'styled-runtime']) expect(code).toContain(`from "../../system/${module}.js"`);
    expect(code).toMatch(/export \{\s+\$A as A\s+\}/);
    expect(code).toMatch(/^"use client";/);
    expect(code.match(/use client/g)).toHaveLength(1);
    const server = await styledComponent(source.replace(/^.*\n/, ''), '/p/src/components/a/A.tsx', '/p/src/system');
    expect(server).toBe(code);
  });
});
