import { describe, expect, test } from 'vitest';
import { closeRepeat, largestOffset } from '@wusum/pattern';
import { drawPattern, type HankinPattern } from '../src/pattern/pattern.js';
import { drawMark } from '../src/index.js';
import { hankinTilings, readPattern } from '../src/pattern/read-pattern.js';
import { looseEnds, missingCopies } from '../../pattern/test/seams.js';
import { brands, inputOf } from './support.js';

describe.each(brands)('the patterns of %s', (brand) => {
  const { patterns, numbers } = inputOf(brand);
  test.each(Object.entries(patterns))('%s: has no seam', (_, { value }) => {
    const { pattern, problems } = readPattern(value);
    const repeat = closeRepeat(drawPattern(pattern!, Number(numbers.patternAngle!.value))!);
    expect(problems).toEqual([]);
    expect(missingCopies(repeat)).toEqual([]);
    expect(looseEnds(repeat)).toEqual([]);
  });
});

test('a motif that does not divide the repeat is refused, because the pattern would have a seam', () => {
  const rows = [{ motif: 'pick', height: 1, width: 5, threads: [0, 1] }];
  const { problems } = readPattern({ kind: 'weave', columns: 24, rows });
  expect(problems.map(({ code }) => code)).toEqual(['WS-M008']);
});

test.each(hankinTilings)('a brand can choose stars on the tiling %s', (tiling) => {
  const { pattern, problems } = readPattern({ kind: 'hankin', tiling, size: 48, angle: 55, offset: 0.05 });
  expect(problems).toEqual([]);
  expect(missingCopies(closeRepeat(drawPattern(pattern!, 60)!))).toEqual([]);
});

test('an offset that is too large for the angle of the brand is reported where the pattern is, and drawn as the largest', async () => {
  const [brand] = brands;
  const input = inputOf(brand!);
  const value = { kind: 'hankin', tiling: 'octagons', size: 48, offset: 0.45 };
  const location = { file: 'pattern.json', line: 1, column: 1 };
  const numbers = { ...input.numbers, patternAngle: { value: 70 } };
  const { diagnostics } = await drawMark(
    { ...input, numbers, patterns: { cloth: { value, location } } },
    { names: { latin: 'A', arabic: 'أ' } },
  );
  expect(diagnostics.filter(({ code }) => code === 'WS-M007').map((one) => one.location?.file)).toEqual([
    'pattern.json',
  ]);
  expect(drawPattern(value as HankinPattern, 70)).toEqual(
    drawPattern({ ...value, offset: largestOffset('octagons', 70) } as HankinPattern, 70),
  );
});
