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
])('reads the imports of %j', (source, want) => {
  expect(importsOf(source)).toEqual(want);
});

test.each([
  ['@wusum/react/button', '@wusum/react'],
  ['react-dom/client', 'react-dom'],
  ['react', 'react'],
])('%s belongs to package %s', (specifier, want) => {
  expect(packageOf(specifier)).toBe(want);
});
