import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluateStyles } from '../evaluate-styles.js';
import { foldedStyles, recognise, staticComponent, staticStyles, styledComponent } from '../write-modules.js';

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
  it('joins constants and parts to one template, and compiles it on the stable class', async () => {
    const { parts } = await evaluate(
      `const gap = '1em';
       export const Label = styled.i.withConfig({ componentId: 'ws-x-label' })\`color: inherit;\`;
       ${root('@layer a { gap: ${gap}; ${Label} { gap: 0; } &:where(:hover) { gap: 2em; } @media print { gap: 3em; } }')}`,
    );
    const part = parts.find(({ name }) => name === 'Root')!;
    expect(part.template).toBe(
      '@layer a{gap: 1em;.ws-x-label{gap: 0;}&:where(:hover){gap: 2em;}@media print{gap: 3em;}}',
    );
    expect(part.css).toBe(
      '@layer a{.ws-x{gap:1em;}.ws-x .ws-x-label{gap:0;}.ws-x:where(:hover){gap:2em;}@media print{.ws-x{gap:3em;}}}',
    );
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
  const part = { name: 'Root', tag: 'button', className: 'ws-x', template: 'content: "\\2014`${"', css: '' };

  it('static parts hold no styled-components', () => {
    expect(staticStyles([part])).toBe('export const Root = {"tag":"button","className":"ws-x"};\n');
  });

  it('a folded template keeps what a template literal would read', () => {
    const literal = /`([\s\S]*)`;\n$/.exec(foldedStyles([part]))![1]!;
    expect(new Function(`return \`${literal}\``)()).toBe(part.template);
  });

  it('JSX of the static entry goes to our runtime by a relative path', async () => {
    const code = await staticComponent(
      'export const A = () => <b />;',
      '/p/src/components/a/A.tsx',
      '/p/src/system/jsx-runtime.ts',
    );
    expect(code).toContain('from "../../system/jsx-runtime.js"');
  });

  it.each([
    [`import { Root } from './A.styles.js';\nexport function A() {}`, { component: 'A', part: 'Root', always: false }],
    [
      `import { Content, Other } from './A.styles.js';\nexport function DialogContent() {}`,
      { component: 'DialogContent', part: 'Content', always: false },
    ],
    [`import { Other } from './A.styles.js';\nexport function A() {}`, undefined],
    [`export function A() {}`, undefined],
  ])('finds the part that takes the class: %#', (source, found) => {
    expect(recognise(source)).toEqual(found);
  });

  it.each([
    ['  return <Root {...rest} />;', true],
    ['  return (\n    // Why.\n    <Root>\n      {words}\n    </Root>\n  );', true],
    ['  const around = (words) => (words ? <b>{words}</b> : null);\n  return <Root>{around(rest)}</Root>;', true],
    ['  if (!rest) return null;\n  return <Root />;', false],
    ['  if (!rest) {\n    return <Other />;\n  }\n  return <Root />;', false],
    ['  return rest ? <Root /> : null;', false],
    ['  return (\n    <Other>\n      <Root />\n    </Other>\n  );', false],
    ['  return <RootOther />;', false],
  ])('a component that always ends in its root part is told apart: %j', (body, always) => {
    const source = `import { Root } from './A.styles.js';\nexport function A(rest) {\n${body}\n}\n`;
    expect(recognise(source)?.always).toBe(always);
  });

  it('the styled component takes the name of the plain one', () => {
    const source = `'use client';\nimport { Root } from './A.styles.js';\nexport function A() {\n  return <Root />;\n}\n`;
    const code = styledComponent(source, '/p/src/components/a/A.tsx', '/p/src/system/as-styled.ts');
    expect(code).toMatch(/^'use client';\nimport \{ asStyled as \$asStyled \} from '..\/..\/system\/as-styled.js';/);
    expect(code).toContain('export { $A as A }');
    expect(code.match(/use client/g)).toHaveLength(1);
  });
});
