import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPointer, parsePointer } from './pointer.js';

describe('parsePointer', () => {
  test.each<[string, string[] | undefined]>([
    ['', []],
    ['/', ['']],
    ['/a/b', ['a', 'b']],
    ['/a~1b/~0', ['a/b', '~']],
    ['/a%20b', ['a b']],
    ['/~01', ['~1']],
    ['a', undefined],
    ['/a b', undefined],
    ['/a~2', undefined],
    ['/%zz', undefined],
    ['/a#b', undefined],
    ['/{a}', undefined],
  ])('reads %s', (fragment, want) => {
    expect(parsePointer(fragment)).toEqual(want);
  });

  test('reads back what formatPointer writes', () => {
    const segment = fc.string({ unit: fc.constantFrom('a', 'Z', '0', '~', '/', '$', '.', '-') });
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        expect(parsePointer(formatPointer(segments).slice(1))).toEqual(segments);
      }),
    );
  });
});
