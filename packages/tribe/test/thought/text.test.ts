import { describe, expect, it } from 'vitest';
import { linkProps, safeAddress } from '../../src/thought/addresses.js';
import { noteId, numberNotes, placeId } from '../../src/thought/numbering.js';
import { outlineOf } from '../../src/thought/headings.js';

describe('notes', () => {
  it('are numbered in their order', () => {
    const [first, second] = numberNotes([
      { id: 'a', text: 'One' },
      { id: 'b', text: 'Two', places: 2 },
    ]);
    expect([first!.number, first!.places, second!.number, second!.places]).toEqual([1, 1, 2, 2]);
    expect([noteId(second!), placeId(second!, 2)]).toEqual(['note-b', 'note-b-place-2']);
  });

  it('with one id are refused: links of the second would lead to the first', () => {
    expect(() => numberNotes([{ id: 'a' }, { id: 'a' }])).toThrow(RangeError);
  });
});

it('headings are a tree, and one that skips a level is below the nearest higher one', () => {
  const tree = outlineOf([
    { id: 'a', text: 'A', level: 2 },
    { id: 'b', text: 'B', level: 4 },
    { id: 'c', text: 'C', level: 3 },
    { id: 'd', text: 'D', level: 2 },
  ]);
  const shape = (items: typeof tree): unknown[] => items.map(({ id, items: inner }) => [id, shape(inner)]);
  expect(shape(tree)).toEqual([
    [
      'a',
      [
        ['b', []],
        ['c', []],
      ],
    ],
    ['d', []],
  ]);
});

describe('addresses in data', () => {
  it.each([
    ['/thought/2?a=b#c', '/thought/2?a=b#c'],
    ['#term-a', '#term-a'],
    ['next/part', 'next/part'],
    ['https://example.org/a', 'https://example.org/a'],
    ['javascript:alert(1)', undefined],
    ['//evil.example/a', undefined],
    ['\\\\evil.example', undefined],
    ['java\nscript:alert(1)', undefined],
    [undefined, undefined],
  ])('%j is %j', (given, want) => {
    expect(safeAddress(given)).toBe(want);
  });

  it('to another site give no vote and no access; in this site they are plain', () => {
    expect(linkProps('https://example.org/')).toEqual({ href: 'https://example.org/', rel: 'ugc nofollow noopener' });
    expect(linkProps('/a')).toEqual({ href: '/a' });
    expect(linkProps('vbscript:x')).toEqual({});
  });
});
