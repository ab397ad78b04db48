import { describe, expect, test } from 'vitest';
import { filesOf, token } from '../../dtcg/test/tokens.js';
import { compile } from './compile.js';
import type { Diagnostic } from '@wusum/diagnostics';

const tokens = { size: token('number', 1) };
const document = (...sources: string[]): unknown => ({
  version: '2025.10',
  resolutionOrder: [{ name: 'base', type: 'set', sources: sources.map(($ref) => ({ $ref })) }],
});

const problemsOf = (contents: Readonly<Record<string, unknown>>): readonly Diagnostic[] =>
  compile(filesOf(contents), { resolver: 'r.resolver.json' }).diagnostics.filter(({ code }) => /^WS-[RS]/u.test(code));

describe('a token file that no source references', () => {
  const base = { 'r.resolver.json': document('base.tokens.json'), 'base.tokens.json': tokens };

  test('is reported once for each folder', () => {
    const spare = { 'brands/reed/a.tokens.json': tokens, 'brands/reed/b.tokens.yaml': 'x: {}' };
    expect(problemsOf({ ...base, ...spare })).toMatchObject([
      {
        code: 'WS-R024',
        severity: 'warning',
        message: expect.stringMatching(/brands\/reed\/a\.tokens\.json.*b\.tokens\.yaml/u) as string,
        location: { file: 'brands/reed/a.tokens.json', line: 1, column: 1 },
      },
    ]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['of another resolver document', { 'o.resolver.json': document('o.tokens.json'), 'o.tokens.json': tokens }],
    ['with names that were removed', { 'removed.tokens.json': tokens }],
    [
      'kept aside by its name',
      { '_draft.tokens.json': tokens, '_old/a.tokens.json': tokens, '.b/a.tokens.json': tokens },
    ],
    ['that a build wrote', { 'out/wusum-build.json': {}, 'out/theme/resolved/light.tokens.json': tokens }],
    ['without `.tokens` in its name', { 'package.json': {}, 'notes.json': tokens, 'tokens.yaml': 'x: {}' }],
  ])('is not reported if it is one %s', (_name, others) => {
    expect(problemsOf({ ...base, ...others })).toEqual([]);
  });
});

describe('did you mean, for a missing file', () => {
  const brand = (name: string): string[] =>
    ['color', 'voice', 'mark'].map((part) => `brands/${name}/${part}.tokens.json`);
  const contents = (...paths: string[]): Record<string, unknown> => Object.fromEntries(paths.map((path) => [path, {}]));

  test('in a renamed folder: the file in the folder that nothing else uses', () => {
    const resolver = { 'r.resolver.json': document(...brand('clay'), ...brand('reed')) };
    const found = problemsOf({
      ...resolver,
      ...contents(...brand('reed'), ...brand('clay-house'), 'old/mark.tokens.json'),
    });
    const missing = found.filter(({ code }) => code === 'WS-S003');
    expect(missing.map(({ didYouMean }) => didYouMean)).toEqual(brand('clay-house'));
  });

  test('in a deleted folder: no file of another brand', () => {
    const resolver = { 'r.resolver.json': document(...brand('clay'), ...brand('clan')) };
    const found = problemsOf({ ...resolver, ...contents(...brand('clan')) });
    expect(found.map(({ code, didYouMean }) => [code, didYouMean])).toEqual(Array(3).fill(['WS-S003', undefined]));
  });

  test('with a misspelt name: the near name in its folder, even if it is in use', () => {
    const resolver = { 'r.resolver.json': document('a/color.tokens.json', 'a/colour.tokens.json') };
    expect(problemsOf({ ...resolver, ...contents('a/color.tokens.json') })).toMatchObject([
      { code: 'WS-S003', didYouMean: 'a/color.tokens.json' },
    ]);
  });
});
