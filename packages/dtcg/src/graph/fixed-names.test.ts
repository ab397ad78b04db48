import { expect, test } from 'vitest';
import { filesOf, px, text, token } from '../../test/tokens.js';
import { openSystem } from '../open-system.js';
import type { Diagnostic } from '@wusum/diagnostics';

/** All problems of a contract that a brand overrides. */
function problemsOf(base: unknown, brand: unknown, contract = true): readonly Diagnostic[] {
  const document = {
    version: '2025.10',
    $extensions: { 'org.wusum': { contract } },
    resolutionOrder: [
      { name: 'base', type: 'set', sources: [{ $ref: 'base.json' }] },
      { name: 'brand', type: 'modifier', contexts: { clay: [], reed: [{ $ref: 'reed.json' }] }, default: 'clay' },
    ],
  };
  const system = openSystem(filesOf({ 'r.json': document, 'base.json': base, 'reed.json': brand }), 'r.json');
  system.permutations();
  return system.diagnostics;
}

/** The number of the first line that contains a text, from 1. */
const lineOf = (content: unknown, part: string): number =>
  text(content)
    .split('\n')
    .findIndex((line) => line.includes(part)) + 1;

const size = { $type: 'dimension', small: { $value: px(4) }, large: { $value: px(8) } };
const card = token('border', {
  color: { colorSpace: 'srgb', components: [0, 0, 0] },
  width: '{size.small}',
  style: 'solid',
});

test.each<[string, unknown, string]>([
  ['by itself', { size: { small: token('number', 4) } }, '"number"'],
  ['by its group', { size: { $type: 'number', small: { $value: 4 }, large: { $value: 8 } } }, '"number"'],
])(
  'a brand that changes a type %s is reported at that type, with the location in the contract',
  (_name, reed, part) => {
    const base = { size, card };
    const found = problemsOf(base, reed).filter(({ code }) => code === 'WS-T004');
    expect(found).toMatchObject([
      {
        message: expect.stringMatching(/size\.small.*dimension.*brand reed.*number/u) as string,
        location: { file: 'reed.json', line: lineOf(reed, part) },
        related: [{ location: { file: 'base.json', line: lineOf(base, '"dimension"') } }],
      },
    ]);
  },
);

test('a reference to another type shows the location of that type', () => {
  const reed = { size: { small: token('number', 4) } };
  expect(problemsOf({ size, card }, reed, false)).toMatchObject([
    {
      code: 'WS-T003',
      location: { file: 'base.json' },
      related: [{ location: { file: 'reed.json', line: lineOf(reed, '"number"') } }],
    },
  ]);
  const alias = { size: { small: { $value: '{count}' } } };
  const base = { count: token('number', 2), size: { small: token('dimension', px(2)) } };
  expect(problemsOf(base, alias)).toMatchObject([{ code: 'WS-T003', location: { file: 'reed.json' } }]);
});

test('a group type in a brand does not change tokens with a type of their own', () => {
  const base = { size: { $type: 'dimension', small: { $value: px(4) }, ratio: token('number', 2) } };
  expect(problemsOf(base, { size: { $type: 'dimension', ratio: { $value: 3 } } })).toEqual([]);
});
