import { afterEach, expect, test, vi } from 'vitest';
import { randomFrom, seed } from './seed.js';

afterEach(() => vi.restoreAllMocks());
const log = () => vi.spyOn(console, 'log').mockImplementation(() => undefined);

test('the same seed gives the same numbers, another seed others, all in [0, 1)', () => {
  const numbers = (start: number) => Array.from({ length: 1000 }, randomFrom(start));
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
  expect(numbers(7).filter((value) => value < 0 || value >= 1)).toEqual([]);
  expect(new Set(numbers(7)).size).toBeGreaterThan(990);
});

test('a seed is printed, and WUSUM_SEED repeats it', () => {
  const printed = log();
  const chosen = seed('here', '');
  expect(printed.mock.calls[0]?.[0]).toContain(`WUSUM_SEED=${chosen}`);
  expect(seed('here', String(chosen))).toBe(chosen);
});

test.each(['x', '-1', '1.5', '4294967296'])('WUSUM_SEED %s is refused', (given) => {
  log();
  expect(() => seed('here', given)).toThrow(RangeError);
});
