import type { TransformedToken } from 'style-dictionary/types';
import { expect, test } from 'vitest';
import { openSystem } from '@wusum/dtcg';
import { CellTable } from '../model.js';
import { runCells } from './run-cells.js';

const color = (lightness: number): object => ({ colorSpace: 'oklch', components: [lightness, 0, 0] });
const files = {
  'x.resolver.json': JSON.stringify({
    version: '2025.10',
    sets: { base: { sources: [{ $ref: 'base.json' }] } },
    modifiers: { mode: { contexts: { light: [], dark: [{ $ref: 'dark.json' }] }, default: 'light' } },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/mode' }],
  }),
  'base.json': JSON.stringify({
    color: { $type: 'color', text: { $value: '{color.ink}', $description: 'A {brace}.' }, ink: { $value: color(0.2) } },
    font: { $type: 'fontFamily', odd: { $value: 'Odd {1' } },
  }),
  'dark.json': JSON.stringify({ color: { $type: 'color', ink: { $value: color(0.9) } } }),
};

function cellsOf(): CellTable['all'] {
  const cells = new CellTable();
  for (const { tokens } of openSystem(files, 'x.resolver.json').permutations())
    for (const token of tokens.values()) cells.add(token);
  return cells.all;
}

test('a cell is a true Style Dictionary token: the first token that has the value', async () => {
  const seen: TransformedToken[] = [];
  const transform = (token: TransformedToken): unknown => (seen.push({ ...token }), token.$value);
  let values: readonly unknown[] = [];
  await runCells(cellsOf(), {
    web: { transforms: { value: { type: 'value', transform } }, formats: { a: (given) => ((values = given), '') } },
  });
  expect(seen).toHaveLength(3);
  expect(seen[0]).toMatchObject({
    key: '{color.text}',
    $type: 'color',
    $value: { colorSpace: 'oklch', components: [0.2, 0, 0] },
    path: ['color', 'text'],
    filePath: 'base.json',
    isSource: true,
    attributes: {},
    original: { $value: '{color.ink}' },
  });
  expect(seen.map(({ path, $value }) => [path.join('.'), $value as unknown])).toEqual([
    ['color.text', color(0.2)],
    ['font.odd', 'Odd {1'],
    ['color.text', color(0.9)],
  ]);
  expect(values).toEqual([color(0.2), 'Odd {1', color(0.9)]);
});

test('an error of a transform is thrown, not printed by Style Dictionary', async () => {
  const transform = (): never => {
    throw new TypeError('no paper');
  };
  const platform = { transforms: { value: { type: 'value', transform } as const }, formats: { a: () => '' } };
  await expect(runCells(cellsOf(), { web: platform })).rejects.toThrow(TypeError);
});
