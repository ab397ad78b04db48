import { describe, expect, test } from 'vitest';
import { codesOf, color, problemsOf, px, resolve, token, valuesOf } from '../../test/tokens.js';

const blue = token('color', color(0.5));
const shadow = token('shadow', { color: color(), offsetX: px(0), offsetY: px(2), blur: px(4), spread: px(0) });

describe('references', () => {
  test.each<[string, Record<string, unknown>, unknown]>([
    ['an alias', { a: { $value: '{b}' }, b: blue }, color(0.5)],
    ['an alias with a slash and spaces', { a: { $value: '{x y.b/c}' }, 'x y': { 'b/c': blue } }, color(0.5)],
    ['a pointer with escapes', { a: { $ref: '#/x%20y/b~1c/$value' }, 'x y': { 'b/c': blue } }, color(0.5)],
    ['a root token by alias', { a: { $value: '{g.$root}' }, g: { $root: blue } }, color(0.5)],
    ['a root token by pointer', { a: { $ref: '#/g/$root/$value' }, g: { $root: blue } }, color(0.5)],
    ['a part of a part', { a: token('number', { $ref: '#/s/$value/blur/value' }), s: shadow }, 4],
    [
      'components one by one',
      {
        a: token('color', {
          colorSpace: { $ref: '#/b/$value/colorSpace' },
          components: [{ $ref: '#/b/$value/components/0' }, 0, 1],
        }),
        b: blue,
      },
      { colorSpace: 'srgb', components: [0.5, 0, 1] },
    ],
    [
      'a list of components',
      { a: token('color', { colorSpace: 'srgb', components: { $ref: '#/b/$value/components' } }), b: blue },
      color(0.5),
    ],
    [
      'a shadow among shadows',
      {
        a: token('shadow', ['{s}', '{one}', { $ref: '#/two/$value/1' }]),
        s: shadow,
        one: token('shadow', [shadow.$value]),
        two: token('shadow', [shadow.$value, shadow.$value]),
      },
      [shadow.$value, shadow.$value, shadow.$value],
    ],
    [
      'a stop of another gradient',
      {
        a: token('gradient', [{ $ref: '#/g/$value/1' }]),
        g: token('gradient', [
          { color: color(), position: 0 },
          { color: color(1), position: 1 },
        ]),
      },
      [{ color: color(1), position: 1 }],
    ],
    [
      'a name in a font stack',
      {
        a: token('fontFamily', [{ $ref: '#/f/$value/1' }, { $ref: '#/g/$value' }]),
        f: token('fontFamily', ['A', 'B']),
        g: token('fontFamily', 'C'),
      },
      ['B', 'C'],
    ],
    [
      'another part of the same token',
      { a: token('shadow', { ...(shadow.$value as object), spread: { $ref: '#/a/$value/blur' } }) },
      { ...(shadow.$value as object), spread: px(4) },
    ],
    [
      'a part that is itself a reference',
      {
        a: token('color', { $ref: '#/s/$value/color' }),
        s: token('shadow', { ...(shadow.$value as object), color: '{b}' }),
        b: blue,
      },
      color(0.5),
    ],
    [
      'a part of a part that is itself a reference',
      {
        a: token('number', { $ref: '#/s/$value/color/components/0' }),
        s: token('shadow', { ...(shadow.$value as object), color: '{b}' }),
        b: blue,
      },
      0.5,
    ],
  ])('%s', (_name, tokens, want) => {
    expect(codesOf(tokens)).toEqual([]);
    expect(valuesOf(tokens)['a']).toEqual(want);
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['a missing token', { a: token('color', '{b}') }, ['WS-G010']],
    ['a missing token without a type', { a: { $value: '{b}' } }, ['WS-G010']],
    [
      'a missing token in a composite value',
      { a: token('shadow', { ...(shadow.$value as object), color: '{b}' }) },
      ['WS-G010'],
    ],
    ['a missing token by pointer', { a: token('color', { $ref: '#/b/$value' }) }, ['WS-G010']],
    ['a group', { a: token('color', '{g}'), g: { b: blue } }, ['WS-G014']],
    ['a group with a root token', { a: token('color', '{g}'), g: { $root: blue } }, ['WS-G014']],
    ['a part by curly alias', { a: token('number', '{b.components.0}'), b: blue }, ['WS-G010']],
    ['the root of the document', { a: token('color', { $ref: '#/' }) }, ['WS-G014']],
    ['itself', { a: token('color', '{a}') }, ['WS-G011']],
    ['itself by pointer', { a: token('color', { $ref: '#/a/$value' }) }, ['WS-G011']],
    [
      'the whole from a part',
      { a: token('shadow', { ...(shadow.$value as object), color: { $ref: '#/a/$value' } }) },
      ['WS-G011'],
    ],
    [
      'a part from itself',
      { a: token('shadow', { ...(shadow.$value as object), blur: { $ref: '#/a/$value/blur' } }) },
      ['WS-G011'],
    ],
    [
      'itself through others',
      { a: token('color', '{b}'), b: { $value: '{c}' }, c: { $ref: '#/a/$value' } },
      ['WS-G011'],
    ],
    ['two aliases in one string', { a: token('color', '{b}{b}'), b: blue }, ['WS-G012']],
    ['an alias with text around it', { a: token('color', 'x {b}'), b: blue }, ['WS-G012']],
    ['an unclosed alias', { a: token('color', '{b'), b: blue }, ['WS-G012']],
    ['an empty alias', { a: token('color', '{}') }, ['WS-G012']],
    ['an alias with an empty segment', { a: token('color', '{b..c}') }, ['WS-G012']],
    ['a pointer without #', { a: token('color', { $ref: '/b/$value' }), b: blue }, ['WS-G013']],
    ['a pointer to a file', { a: token('color', { $ref: 'b.json#/b/$value' }) }, ['WS-G013']],
    ['a pointer with a bad escape', { a: token('color', { $ref: '#/b~2/$value' }) }, ['WS-G013']],
    ['a $ref that is a number', { a: token('color', { $ref: 1 }) }, ['WS-G013']],
    ['a token-level $ref that is a number', { a: { $type: 'color', $ref: 1 } }, ['WS-G013']],
    ['the type of a token', { a: token('color', { $ref: '#/b/$type' }), b: blue }, ['WS-G015']],
    ['a token instead of its value', { a: token('color', { $ref: '#/b' }), b: blue }, ['WS-G015']],
    ['a missing member of a value', { a: token('number', { $ref: '#/b/$value/alpha' }), b: blue }, ['WS-G016']],
    ['an item past the end', { a: token('number', { $ref: '#/b/$value/components/3' }), b: blue }, ['WS-G016']],
    ['an item with a leading zero', { a: token('number', { $ref: '#/b/$value/components/00' }), b: blue }, ['WS-G016']],
    [
      'several shadows for one item',
      { a: token('shadow', ['{b}']), b: token('shadow', [shadow.$value, shadow.$value]) },
      ['WS-G018'],
    ],
    [
      'several stops for one item',
      {
        a: token('gradient', ['{b}']),
        b: token(
          'gradient',
          [0, 1].map((position) => ({ color: color(), position })),
        ),
      },
      ['WS-G018'],
    ],
    [
      'several names for one item',
      { a: token('fontFamily', ['A', { $ref: '#/b/$value' }]), b: token('fontFamily', ['B', 'C']) },
      ['WS-G018'],
    ],
    ['a reference with other keys', { a: token('color', { $ref: '#/b/$value', alpha: 1 }), b: blue }, ['WS-G017']],
  ])('refuses %s', (_name, tokens, want) => {
    expect(codesOf(tokens)).toEqual(want);
  });

  test('a circle is reported once, with its path and locations', () => {
    const found = problemsOf({
      b: { $value: '{c}' },
      c: { $value: '{a}' },
      a: token('color', '{b}'),
      d: { $value: '{b}' },
    });
    expect(found).toMatchObject([
      {
        code: 'WS-G011',
        message: expect.stringContaining('a → b → c → a') as string,
        related: [{ message: expect.stringContaining('b') }, { message: expect.stringContaining('c') }],
      },
    ]);
  });

  test('a missing name is reported with the near one', () => {
    expect(problemsOf({ color: { blue }, a: { $value: '{color.bleu}' } })).toMatchObject([
      { didYouMean: 'color.blue', location: { line: 16 }, edit: { text: '"{color.blue}"' } },
    ]);
    expect(problemsOf({ g: { $root: blue }, a: { $value: '{g}' } })).toMatchObject([{ didYouMean: '{g.$root}' }]);
    expect(problemsOf({ b: blue, a: { $ref: '#/b' } })).toMatchObject([{ didYouMean: '#/b/$value' }]);
  });

  test('other problems of a value are reported together with an unresolved reference', () => {
    expect(codesOf({ a: token('shadow', { ...(shadow.$value as object), color: '{no}', blur: 4 }) })).toEqual([
      'WS-G010',
      'WS-T012',
    ]);
  });

  test('a referenced number is checked against the range where it is used', () => {
    const tokens = {
      n: token('number', 5),
      a: token('color', { colorSpace: 'srgb', components: [{ $ref: '#/n/$value' }, 0, 0] }),
    };
    expect(problemsOf(tokens)).toMatchObject([{ code: 'WS-T011', location: { line: 11 } }]);
  });

  test('chains of thousands of aliases resolve', () => {
    const length = 3000;
    const tokens: Record<string, unknown> = { [`t${length}`]: token('number', 1) };
    for (let index = 0; index < length; index++) tokens[`t${index}`] = { $value: `{t${index + 1}}` };
    expect(valuesOf(tokens)['t0']).toBe(1);
  }, 30_000);

  test('a token lists the aliases that lead to its value', () => {
    expect(resolve({ 't.json': { a: { $value: '{b}' }, b: { $value: '{c}' }, c: blue } }).get('a')?.aliasChain).toEqual(
      ['b', 'c'],
    );
  });
});
