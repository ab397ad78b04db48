import { expect, test } from 'vitest';
import { filesOf } from '../../dtcg/test/tokens.js';
import { compile } from './compile.js';

const problemsOf = (extension: unknown) => {
  const identity = { $type: 'number', $value: 1, $extensions: { 'org.wusum': extension } };
  const { diagnostics } = compile(filesOf({ 'a.json': { brand: { identity } } }), { resolver: 'a.json' });
  return diagnostics.filter(({ code }) => code === 'WS-V002');
};

test('an identity has a name in both languages', () => {
  expect(problemsOf({ names: { en: 'Clay', ar: 'طين' } })).toEqual([]);
  expect(problemsOf({ names: { en: 'Clay', ar: '' } })).toMatchObject([
    {
      severity: 'error',
      code: 'WS-V002',
      message: expect.stringContaining('"ar"') as string,
      location: { file: 'a.json', line: 10 },
    },
  ]);
  expect(problemsOf({ names: { ar: 'طين' } })).toMatchObject([{ location: { line: 8 } }]);
  expect(problemsOf({})).toHaveLength(2);
});
