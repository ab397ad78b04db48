import { expect, it } from 'vitest';
import { compileContract } from './compile-contract.js';
import { makeContract } from './emit/contract/index.js';

const size = (value: number) => ({ $type: 'dimension', $value: { value, unit: 'px' } });
const document = {
  version: '2025.10',
  sets: { base: { sources: [{ $ref: 'base.tokens.json' }] } },
  modifiers: {
    brand: { contexts: { clay: [{ $ref: 'clay.tokens.json' }], reed: [] }, default: 'clay' },
    mode: { contexts: { light: [], dark: [{ $ref: 'dark.tokens.json' }] }, default: 'light' },
  },
  resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }, { $ref: '#/modifiers/mode' }],
  $extensions: { 'org.wusum': { contractVersion: '3.1' } },
};
const files = {
  'x.resolver.json': JSON.stringify(document),
  'base.tokens.json': JSON.stringify({ gap: size(4) }),
  'clay.tokens.json': JSON.stringify({ gap: size(8), own: size(1) }),
  'dark.tokens.json': JSON.stringify({ gap: size(2) }),
};

it('a contract is compiled without the brands: no value, no name and no file of theirs is read', () => {
  const result = compileContract(files);
  expect(result.diagnostics.filter(({ code }) => code !== 'WS-E005')).toEqual([]);
  expect(result.version).toBe('3.1');
  if (!result.ok) throw new Error('The contract did not compile.');
  expect(makeContract(result.system, '3.1')).toMatchObject({
    names: { gap: 'dimension' },
    contexts: { mode: ['light', 'dark'] },
  });
  expect(Object.keys(makeContract(result.system, '3.1').contexts)).toEqual(['mode']);
  expect(result.system.permutations.map(({ tokens }) => tokens.get('gap')!.value)).toEqual([
    { value: 4, unit: 'px' },
    { value: 2, unit: 'px' },
  ]);
});

it.each([
  ['a document that is not JSON', { 'x.resolver.json': '{ "sets": ' }, 'WS-S'],
  ['no document', {}, 'WS-E003'],
])('%s is reported', (_title, given, code) => {
  const { ok, diagnostics } = compileContract(given);
  expect(ok).toBe(false);
  expect(diagnostics.some((diagnostic) => diagnostic.code.startsWith(code))).toBe(true);
});
