/** Laws of the compiled modules. */
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { afterAll, describe, expect, it } from 'vitest';
import { compileComponent, type CompiledModule } from '../compile-component.js';
import { compileStyles, LAYER_ORDER } from '../compile-styles.js';
import { evaluateStyles } from '../evaluate-styles.js';
import { findComponents } from '../find-components.js';
import { BuildError, parseSource } from '../source.js';
import { openFixture, rootStyles } from './fixture.js';

const { write, remove } = openFixture();
afterAll(remove);

const parts = `import { Root } from './A.styles.js';\n`;
const find = (text: string, file = 'A.tsx') =>
  findComponents(parseSource(`/p/${file}`, text)).map(({ exported, part }) => [exported, part]);

/** Where a text of the output comes from. */
function originOf({ code, map }: CompiledModule, text: string): [line: number, column: number] {
  const before = code.slice(0, code.indexOf(text)).split('\n');
  const { originalLine, originalColumn } = new SourceMap(JSON.parse(map) as SourceMapPayload).findEntry(
    before.length - 1,
    before.at(-1)!.length,
  ) as { originalLine: number; originalColumn: number };
  return [originalLine, originalColumn];
}

/** Line and column of a text in a source, both from 0. */
function placeIn(source: string, text: string): [line: number, column: number] {
  const before = source.slice(0, source.indexOf(text)).split('\n');
  return [before.length - 1, before.at(-1)!.length];
}

describe('the components of a source', () => {
  it.each([
    ['a function', 'export function A(props) { return <Root {...props} />; }'],
    ['a generic function', 'export function A<T extends string>(props: { value: T }) { return <Root />; }'],
    ['an arrow function in a const', 'export const A = (props: object) => <Root {...props} />;'],
    ['a typed const', 'export const A: FC<object> = (props) => <Root {...props} />;'],
    ['memo', 'export const A = memo(function A() { return <Root />; });'],
    ['React.memo, cast to a generic', 'export const A = React.memo(() => <Root />) as unknown as <T>(p: T) => null;'],
    ['forwardRef', 'export const A = forwardRef<Element>((props, ref) => <Root ref={ref} />);'],
    ['an export list', 'function A() { return <Root />; }\nexport { A };'],
    ['an export under another name', 'const B = () => <Root />;\nexport { B as A };'],
  ])('are styled components when written as %s', (_, code) => {
    expect(find(parts + code)).toEqual([['A', 'Root']]);
  });

  it('take the part named Root, else the one that ends their name, else the only one', () => {
    const named = `import { Content, Other } from './A.styles.js';\n`;
    const only = `import { Box } from './A.styles.js';\n`;
    expect(find(`${named}export function DialogContent() {}`)).toEqual([['DialogContent', 'Content']]);
    expect(find(`${named}export function A() {}`)).toEqual([['A', undefined]]);
    expect(find(`${only}export function A() {}`)).toEqual([['A', 'Box']]);
    expect(find(`${parts}export function A() {}\nexport function B() {}`)).toEqual([
      ['A', 'Root'],
      ['B', undefined],
    ]);
    expect(find('export function A() {}')).toEqual([]);
  });

  it.each([
    ['a class', 'export class A extends Component {}'],
    ['an async function', 'export async function A() {}'],
    ['another wrapper', 'export const A = observer(() => <Root />);'],
    ['a default export', 'export default function A() {}'],
  ])('are refused at their place when written as %s', (_, code) => {
    const attempt = () => find(parts + code);
    expect(attempt).toThrow(BuildError);
    expect(attempt).toThrow(/A\.tsx:2:\d+: .+\n {2}Why: .+\n {2}Fix: .+/);
  });
});

describe('a compiled component', () => {
  const file = write(
    'A.tsx',
    [
      `'use client';`,
      `import { aDefaults } from './A.props.js';`,
      `import { Root } from './A.styles.js';`,
      `/** aDefaults.size stays in text. */`,
      `export function A<T>({ size = aDefaults.size }: { size?: string; value?: T }) {`,
      `  return <Root data-size={size}>{'aDefaults.size'}</Root>;`,
      `}`,
      '',
    ].join('\n'),
  );
  write('A.props.ts', `export const aDefaults = { size: 'md' } as const;\n`);
  const text = readFileSync(file, 'utf8');

  it('has its defaults as constants, and its strings as they are', async () => {
    const { code } = await compileComponent(text, file, 'static');
    expect(code).toContain('size = "md"');
    expect(code).toContain('children: "aDefaults.size"');
    expect(code).not.toContain('A.props');
  });

  it.each(['static', 'styled'] as const)('leads back to its source by its source map: %s', async (entry) => {
    const compiled = await compileComponent(text, file, entry);
    expect(originOf(compiled, 'jsx(Root')).toEqual(placeIn(text, '<Root'));
    expect(originOf(compiled, '"data-size"')).toEqual(placeIn(text, 'data-size'));
  });

  it('is under its own name a styled component in the styled entry, and a client module', async () => {
    const { code } = await compileComponent(text, file, 'styled');
    expect(code).toMatch(/\$A = .*\$asStyled\(A, Root\)/);
    expect(code).toMatch(/export \{\s+\$A as A\s+\}/);
    expect(code.match(/use client/g)).toHaveLength(1);
    const server = await compileComponent(text.replace(`'use client';\n`, ''), file, 'styled');
    expect(server.code).toBe(code);
  });

  it('keeps the other names of an export list', async () => {
    const list = `import { Root } from './A.styles.js';\nfunction B() { return <Root />; }\nconst b = 1;\nexport { B as A, b };\n`;
    const { code } = await compileComponent(list, file, 'styled');
    expect(code).toMatch(/export \{\s+\$B as A,\s+b\s+\}/);
  });

  it('refuses a key after a spread, at its place', async () => {
    const late = `export const A = (p) => (\n  <b {...p} key="a" />\n);\n`;
    await expect(compileComponent(late, file, 'static')).rejects.toMatchObject({
      place: expect.stringMatching(/A\.tsx:2:13$/),
    });
  });

  it('refuses a default that its props file does not have, at its place', async () => {
    const wrong = `import { aDefaults } from './A.props.js';\nexport const A = () => aDefaults.color;\n`;
    await expect(compileComponent(wrong, file, 'static')).rejects.toMatchObject({
      place: expect.stringMatching(/A\.tsx:2:24$/),
    });
  });
});

describe('a compiled styles file', () => {
  const file = write('A.styles.ts', `const unused = 1;\n${rootStyles}`);
  const text = readFileSync(file, 'utf8');

  it('holds no CSS in the static entry, and its rules after the order of layers in the styled one', async () => {
    const styles = await evaluateStyles(file);
    const values = await Promise.all(
      (['static', 'styled'] as const).map(async (entry) => {
        const { code } = compileStyles(text, file, styles.parts, entry);
        const url = `data:text/javascript,${encodeURIComponent(code)}`;
        return ((await import(/* @vite-ignore */ url)) as { Root: object }).Root;
      }),
    );
    expect(values).toEqual([
      { tag: 'div', className: 'ws-x' },
      { tag: 'div', className: 'ws-x', rules: [LAYER_ORDER, '@layer wusum.components{.ws-x{gap:1em;}}'] },
    ]);
  });

  it('leads back to the declaration of each part', async () => {
    const { parts: evaluated } = await evaluateStyles(file);
    const compiled = compileStyles(text, file, evaluated, 'static');
    expect(originOf(compiled, 'Root =')).toEqual(placeIn(text, 'Root ='));
  });
});
