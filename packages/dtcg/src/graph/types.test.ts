import { describe, expect, test } from 'vitest';
import { codesOf, color, px, resolve, token } from '../../test/tokens.js';

const blue = token('color', color(0.5));
const shadow = token('shadow', { color: color(), offsetX: px(0), offsetY: px(2), blur: px(4), spread: px(0) });

describe('types are determined', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['from the token', { a: token('number', 1) }, 'number'],
    ['from the token before the group', { a: token('number', 1), $type: 'color' }, 'number'],
    ['from the nearest group', { $type: 'color', a: { $value: color() } }, 'color'],
    [
      'from the referenced token before the group',
      { $type: 'color', a: { $value: '{n}' }, n: token('number', 1) },
      'number',
    ],
    ['through a chain of aliases', { a: { $value: '{b}' }, b: { $value: '{c}' }, c: token('number', 1) }, 'number'],
    ['from a pointer to a whole value', { a: { $ref: '#/b/$value' }, b: blue }, 'color'],
    ['from a pointer to a part', { a: { $ref: '#/s/$value/blur' }, s: shadow }, 'dimension'],
    ['from a pointer to a number in a part', { a: { $value: { $ref: '#/s/$value/blur/value' } }, s: shadow }, 'number'],
    ['from a pointer through an alias', { a: { $ref: '#/t/$value/color' }, t: { $value: '{s}' }, s: shadow }, 'color'],
  ])('%s', (_name, tokens, want) => {
    expect(resolve({ 't.json': tokens }).get('a')?.type).toBe(want);
  });

  test.each<[string, unknown, string[]]>([
    ['an alias of another type', { a: token('dimension', '{b}'), b: blue }, ['WS-T003']],
    ['a pointer to a part that is not a token type', { a: { $ref: '#/b/$value/components' }, b: blue }, ['WS-T002']],
    [
      'a wrong alias inside a composite value',
      { s: token('shadow', { ...(shadow.$value as object), blur: '{b}' }), b: blue },
      ['WS-T003'],
    ],
    ['a number for a font weight', { a: token('fontWeight', '{n}'), n: token('number', 400) }, ['WS-T003']],
    [
      'a curly alias in a part of a color',
      { a: token('color', { colorSpace: 'srgb', components: ['{n}', 0, 0] }), n: token('number', 1) },
      ['WS-T022'],
    ],
    [
      'a number from a component that is none',
      {
        a: { $type: 'number', $ref: '#/b/$value/components/0' },
        b: token('color', { colorSpace: 'srgb', components: ['none', 0, 0] }),
      },
      ['WS-T014'],
    ],
  ])('refuses %s', (_name, tokens, want) => {
    expect(codesOf(tokens)).toEqual(want);
  });
});
