import { expect, test } from 'vitest';
import { filesOf } from '../test/tokens.js';
import { compile } from './compile.js';

const told = (extension: unknown) => {
  const identity = { $type: 'number', $value: 1, $extensions: { 'org.wusum': extension } };
  const { diagnostics } = compile(filesOf({ 'a.json': { brand: { identity } } }), { resolver: 'a.json' });
  return diagnostics.filter(({ code }) => code === 'WS-V002');
};

test('an identity has a name in both languages', () => {
  expect(told({ names: { en: 'Clay', ar: 'طين' } })).toEqual([]);
  expect(told({ names: { en: 'Clay', ar: '' } })).toMatchObject([
    { severity: 'error', message: '"brand.identity" has no name in "ar".', location: { file: 'a.json', line: 10 } },
  ]);
  expect(told({ names: { ar: 'طين' } })).toMatchObject([{ location: { line: 8 } }]);
  expect(told({})).toHaveLength(2);
});
