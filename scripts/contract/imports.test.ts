import { expect, test } from 'vitest';
import { importsOf, packageOf } from './imports.js';

test.each([
  ["import a from 'a';", ['a']],
  ["import type { B } from '@b/c';", ['@b/c']],
  ["import {\n  a,\n  b,\n} from './x.js';", ['./x.js']],
  ["export * from './y.js';", ['./y.js']],
  ["import './z.css';", ['./z.css']],
  ["const m = await import('m');", ['m']],
  ["// import a from 'a';", []],
  ["/* import a from 'a'; */", []],
  ["const code = `import a from 'a';`;", []],
  ['const m = await import(`./${name}.js`);', []],
  ["import a from 'a'; const b = <a.B<string> c={1 as number} />;", ['a']],
])('reads the imports of %j', (source, want) => {
  expect(importsOf('x.tsx', source)).toEqual(want);
});

test('reads the imports of an MDX document', () => {
  expect(importsOf('x.mdx', "import { A } from './a.js';\n\n# Title\n")).toEqual(['./a.js']);
});

test('a syntax error is reported with the file name', () => {
  expect(() => importsOf('x.ts', 'const =')).toThrow(/^x\.ts: /);
});

test.each([
  ['@wusum/react/button', '@wusum/react'],
  ['react-dom/client', 'react-dom'],
  ['react', 'react'],
])('%s belongs to package %s', (specifier, want) => {
  expect(packageOf(specifier)).toBe(want);
});
