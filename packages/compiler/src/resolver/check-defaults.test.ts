import { expect, test } from 'vitest';
import { filesOf } from '../../test/tokens.js';
import { openSystem } from '../open-system.js';
import type { Diagnostic } from '../types.js';

const document = (extension: unknown): unknown => ({
  version: '2025.10',
  $extensions: { 'org.wusum': extension },
  resolutionOrder: [
    { name: 'brand', type: 'modifier', contexts: { clay: [], reed: [] }, default: 'clay' },
    { name: 'mode', type: 'modifier', contexts: { light: [], dark: [] }, default: 'light' },
  ],
});

const told = (extension: unknown, only?: Readonly<Record<string, readonly string[]>>): readonly Diagnostic[] =>
  openSystem(filesOf({ 'r.json': document(extension) }), 'r.json', { only }).diagnostics;

test.each<[string, unknown, string, string | undefined]>([
  ['a brand that was renamed', { reeds: { mode: 'dark' } }, 'brand "reeds"', 'reed'],
  ['an axis', { reed: { mdoe: 'dark' } }, 'axis "mdoe"', 'mode'],
  ['a context', { reed: { mode: 'drak' } }, 'context "drak" of "mode"', 'dark'],
])('%s that the document does not have is no default', (_name, defaults, what, didYouMean) => {
  const found = told({ defaults });
  expect(found).toMatchObject([{ code: 'WS-R023', severity: 'error', didYouMean, message: `There is no ${what}.` }]);
  const { line, column, endColumn } = found[0]!.location!;
  const written = JSON.stringify(document({ defaults }), null, 2).split('\n')[line - 1]!;
  expect(written.slice(column - 1, endColumn! - 1)).toMatch(/^"(?:reeds|mdoe|drak)"$/u);
});

test('a default of another kind, and another name for the defaults, are refused', () => {
  expect(told({ defaults: { reed: { mode: true } } }).map(({ code }) => code)).toEqual(['WS-R020']);
  expect(told({ defaults: { reed: 'dark' } }).map(({ code }) => code)).toEqual(['WS-R020']);
  expect(told({ defualts: {} })).toMatchObject([{ code: 'WS-R015', didYouMean: 'defaults' }]);
});

test('a brand that is not read is known all the same', () => {
  const defaults = { reed: { mode: 'dark' }, clay: { mode: 'light' } };
  expect(told({ defaults }, { brand: ['clay'], mode: ['light'] })).toEqual([]);
});
