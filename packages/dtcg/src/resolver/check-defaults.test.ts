import { expect, test } from 'vitest';
import { filesOf } from '../../test/tokens.js';
import { openSystem } from '../open-system.js';
import type { Diagnostic } from '@wusum/diagnostics';

const document = (extension: unknown): unknown => ({
  version: '2025.10',
  $extensions: { 'org.wusum': extension },
  resolutionOrder: [
    { name: 'brand', type: 'modifier', contexts: { clay: [], reed: [] }, default: 'clay' },
    { name: 'mode', type: 'modifier', contexts: { light: [], dark: [] }, default: 'light' },
  ],
});

const problemsOf = (extension: unknown, only?: Readonly<Record<string, readonly string[]>>): readonly Diagnostic[] =>
  openSystem(filesOf({ 'r.json': document(extension) }), 'r.json', { only }).diagnostics;

test.each<[string, unknown, string, string]>([
  ['an unknown brand', { reeds: { mode: 'dark' } }, 'reeds', 'reed'],
  ['an unknown axis', { reed: { mdoe: 'dark' } }, 'mdoe', 'mode'],
  ['an unknown context', { reed: { mode: 'drak' } }, 'drak', 'dark'],
])('%s in the defaults is reported with the near name', (_name, defaults, given, didYouMean) => {
  const found = problemsOf({ defaults });
  expect(found).toMatchObject([
    { code: 'WS-R023', severity: 'error', didYouMean, message: expect.stringContaining(`"${given}"`) as string },
  ]);
  const { line, column, endColumn } = found[0]!.location!;
  const written = JSON.stringify(document({ defaults }), null, 2).split('\n')[line - 1]!;
  expect(written.slice(column - 1, endColumn! - 1)).toBe(`"${given}"`);
});

test('a default of the wrong kind and a misspelt "defaults" are refused', () => {
  expect(problemsOf({ defaults: { reed: { mode: true } } }).map(({ code }) => code)).toEqual(['WS-R020']);
  expect(problemsOf({ defaults: { reed: 'dark' } }).map(({ code }) => code)).toEqual(['WS-R020']);
  expect(problemsOf({ defualts: {} })).toMatchObject([{ code: 'WS-R015', didYouMean: 'defaults' }]);
});

test('a brand outside `only` is still a known name', () => {
  const defaults = { reed: { mode: 'dark' }, clay: { mode: 'light' } };
  expect(problemsOf({ defaults }, { brand: ['clay'], mode: ['light'] })).toEqual([]);
});
