import { describe, expect, test } from 'vitest';
import { filesOf, token } from '../../test/tokens.js';
import { compile } from '../compile.js';
import type { Diagnostic } from '../types.js';

const tokens = { size: token('number', 1) };
const document = (...sources: string[]): unknown => ({
  version: '2025.10',
  resolutionOrder: [{ name: 'base', type: 'set', sources: sources.map(($ref) => ({ $ref })) }],
});

const told = (contents: Readonly<Record<string, unknown>>): readonly Diagnostic[] =>
  compile(filesOf(contents), { resolver: 'r.resolver.json' }).diagnostics.filter(({ code }) => /^WS-[RS]/u.test(code));

describe('a token file that nothing reads', () => {
  const base = { 'r.resolver.json': document('base.tokens.json'), 'base.tokens.json': tokens };

  test('is told, once for a folder', () => {
    const spare = { 'brands/reed/a.tokens.json': tokens, 'brands/reed/b.tokens.yaml': 'x: {}' };
    expect(told({ ...base, ...spare })).toMatchObject([
      {
        code: 'WS-R024',
        severity: 'warning',
        message: 'No source of the resolver document names "brands/reed/a.tokens.json", nor b.tokens.yaml beside it.',
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
    ['that is called otherwise', { 'package.json': {}, 'notes.json': tokens, 'tokens.yaml': 'x: {}' }],
  ])('is no mistake where it is one %s', (_name, others) => {
    expect(told({ ...base, ...others })).toEqual([]);
  });
});

describe('for a missing file', () => {
  const brand = (name: string): string[] =>
    ['color', 'voice', 'mark'].map((part) => `brands/${name}/${part}.tokens.json`);
  const contents = (...paths: string[]): Record<string, unknown> => Object.fromEntries(paths.map((path) => [path, {}]));

  test('of a folder that was moved, the file in the folder that nothing else uses is meant', () => {
    const resolver = { 'r.resolver.json': document(...brand('clay'), ...brand('reed')) };
    const found = told({ ...resolver, ...contents(...brand('reed'), ...brand('clay-house'), 'old/mark.tokens.json') });
    const missing = found.filter(({ code }) => code === 'WS-S003');
    expect(missing.map(({ didYouMean }) => didYouMean)).toEqual(brand('clay-house'));
  });

  test('of a folder that is gone, no file of another brand is meant', () => {
    const resolver = { 'r.resolver.json': document(...brand('clay'), ...brand('clan')) };
    const found = told({ ...resolver, ...contents(...brand('clan')) });
    expect(found.map(({ code, didYouMean }) => [code, didYouMean])).toEqual(Array(3).fill(['WS-S003', undefined]));
  });

  test('of a name that was mistyped, the near name in its folder is meant, also where it is in use', () => {
    const resolver = { 'r.resolver.json': document('a/color.tokens.json', 'a/colour.tokens.json') };
    expect(told({ ...resolver, ...contents('a/color.tokens.json') })).toMatchObject([
      { code: 'WS-S003', didYouMean: 'a/color.tokens.json' },
    ]);
  });
});
