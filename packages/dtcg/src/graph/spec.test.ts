import { describe, expect, test } from 'vitest';
import { codesOf, color, px, resolve, token, valuesOf } from '../../test/tokens.js';

/** DTCG Format 2025.10, sentence by sentence: names, properties, groups and references. Types are in `validate/`. */

const red = token('color', color(1));
const one = token('number', 1);
const shadow = token('shadow', { color: color(), offsetX: px(0), offsetY: px(2), blur: px(4), spread: px(0) });
const text = token('typography', {
  fontFamily: ['A', 'B'],
  fontSize: px(16),
  fontWeight: 400,
  letterSpacing: px(0),
  lineHeight: 1.5,
});

type Row = readonly [section: string, what: string, tokens: unknown, want: readonly string[]];

const rows: readonly Row[] = [
  ['5.1', 'an object with $value is a token', { 'token name': red }, []],
  ['5.1', 'a name is any JSON string', { '': {}, ' ': one, '😀': one, 'a\nb': one, 'a"b': one }, ['WS-G001']],
  ['5.1', 'names may be a space, symbols or any script', { ' ': one, '😀': one, 'a\nb': one, '"': one, لون: one }, []],
  ['5.1', 'names that differ only in case are valid', { 'font-size': one, 'FONT-SIZE': one }, ['WS-G009']],
  ['5.1.1', 'a token name must not start with $', { $name: one }, ['WS-G002']],
  ['5.1.1', 'a group name must not start with $', { $group: { a: one } }, ['WS-G002']],
  ['5.1.1', 'a name may contain $', { a$: one, b$c: { d$: one } }, []],
  ['5.1.1', 'a name must not contain {', { 'a{': one }, ['WS-G001']],
  ['5.1.1', 'a name must not contain }', { g: { '}a': one } }, ['WS-G001']],
  ['5.1.1', 'a name must not contain a period', { g: { 'a.b': { c: one } } }, ['WS-G001']],
  [
    '5.1.1',
    'names may contain slashes, tildes, hashes and percent signs',
    { 'a/b': one, 'a~b': one, '#': one, '50%': one },
    [],
  ],
  ['5.2.1', 'a description is a string', { a: { ...one, $description: 'x' }, g: { $description: 'y', b: one } }, []],
  ['5.2.1', 'a description is not a number', { a: { ...one, $description: 1 } }, ['WS-G005']],
  ['5.2.1', 'a description is not null', { a: { ...one, $description: null } }, ['WS-G005']],
  ['5.2.1', 'a description is not a list', { a: { ...one, $description: ['x'] } }, ['WS-G005']],
  ['5.2.1', 'the description of a group is not an object', { $description: {}, a: one }, ['WS-G005']],
  ['5.2.2', 'the type is a string', { a: { $type: 1, $value: 1 } }, ['WS-G005', 'WS-T002']],
  ['5.2.2', 'null is not a type', { a: { $type: null, $value: 1 } }, ['WS-G005', 'WS-T002']],
  ['5.2.2', 'types are case-sensitive', { a: { $type: 'Number', $value: 1 } }, ['WS-T001']],
  ['5.2.2', 'a type with a space is unknown', { a: { $type: 'number ', $value: 1 } }, ['WS-T001']],
  ['5.2.2', 'the type string is unknown', { a: { $type: 'string', $value: 'x' } }, ['WS-T001']],
  ['5.2.2', 'the type constructor is unknown', { a: { $type: 'constructor', $value: 1 } }, ['WS-T001']],
  ['5.2.2', 'the type is not derived from a color value', { a: { $value: color(1) } }, ['WS-T002']],
  [
    '5.2.2',
    'the type is not derived from a dimension, a number or a list',
    { a: { $value: px(1) }, b: { $value: 1 }, c: { $value: [] } },
    ['WS-T002'],
  ],
  ['5.2.2', 'the type is not derived from the name of the group', { color: { a: { $value: color(1) } } }, ['WS-T002']],
  ['5.2.2', 'the type is not inherited from a sibling token', { g: { a: one, b: { $value: 1 } } }, ['WS-T002']],
  ['5.2.2', 'an alias may repeat the type', { a: one, b: token('number', '{a}') }, []],
  ['5.2.2', 'an alias must not change the type', { a: one, b: token('fontWeight', '{a}') }, ['WS-T003']],
  [
    '5.2.3',
    'extensions are an object with any content',
    { a: { ...one, $extensions: { 'a.b': null, c: [1, {}] } } },
    [],
  ],
  ['5.2.3', 'extensions are not a string', { a: { ...one, $extensions: 'x' } }, ['WS-G005']],
  ['5.2.3', 'extensions are not null', { g: { $extensions: null, a: one } }, ['WS-G005']],
  [
    '5.2.3',
    'aliases in extensions of other vendors are not resolved',
    { a: { ...one, $extensions: { x: '{no', y: { $ref: 1 } } } },
    [],
  ],
  [
    '5.2.4',
    'deprecated is true, false or a string',
    { a: { ...one, $deprecated: true }, b: { ...one, $deprecated: '' } },
    [],
  ],
  ['5.2.4', 'deprecated is not null', { a: { ...one, $deprecated: null } }, ['WS-G005']],
  ['5.2.4', 'deprecated is not a list', { a: { $deprecated: [], b: one } }, ['WS-G005']],
  ['6.1', 'a token with a child token', { a: { ...one, b: one } }, ['WS-G003']],
  ['6.1', 'a token with a child group', { a: { ...one, b: {} } }, ['WS-G003']],
  ['6.1', 'null is not a token or group', { a: null }, ['WS-G006']],
  [
    '6.1',
    'strings, numbers, lists and booleans are not tokens or groups',
    { a: 'x', b: 1, c: [], d: true },
    ['WS-G006'],
  ],
  ['6.1', 'null is not a value of any type', { a: token('number', null) }, ['WS-T014']],
  ['6.2', 'a root token next to children', { $type: 'number', $root: { $value: 0 }, a: { $value: 1 } }, []],
  ['6.2', 'a root token is a token', { g: { $root: { a: one } } }, ['WS-G008']],
  ['6.2', 'a root token is not a bare value', { g: { $root: 1 } }, ['WS-G006']],
  ['6.2', 'a root token has no children', { g: { $root: { ...one, a: one } } }, ['WS-G003']],
  [
    '6.2',
    'a root token may be an alias and be referenced',
    { b: one, g: { $root: { $value: '{b}' } }, a: { $value: '{g.$root}' } },
    [],
  ],
  ['6.2', 'a group with a root token is not a token', { g: { $root: one }, a: { $value: '{g}' } }, ['WS-G014']],
  [
    '6.3',
    'a group has five properties',
    { g: { $type: 'number', $description: '', $deprecated: false, $extensions: {} } },
    ['WS-G008'],
  ],
  ['6.3', 'a group has no other properties', { g: { $name: 'x', a: one } }, ['WS-G002']],
  ['6.3', 'a type is inherited through nested groups', { $type: 'number', a: { b: { c: { $value: 1 } } } }, []],
  ['6.3', 'an inherited type may be overridden', { $type: 'color', a: { $type: 'number', b: { $value: 1 } } }, []],
  ['6.4', '$extends refers to a group', { b: { a: one }, c: { $extends: '{b}' } }, []],
  ['6.4', '$extends does not refer to a token', { b: one, c: { $extends: '{b}' } }, ['WS-G021']],
  ['6.4', '$extends does not refer to a root token', { b: { $root: one }, c: { $extends: '{b.$root}' } }, ['WS-G021']],
  ['6.4', '$extends does not refer to a token by pointer', { b: one, c: { $extends: '#/b' } }, ['WS-G021']],
  [
    '6.4',
    '$extends is not a list, a number or null',
    { b: {}, c: { $extends: ['{b}'] }, d: { $extends: 1 }, e: { $extends: null } },
    ['WS-G005'],
  ],
  ['6.4', '$extends is not a property of tokens', { b: {}, a: { ...one, $extends: '{b}' } }, ['WS-G002']],
  ['6.4.1', '$ref in a group is the same', { b: { a: one }, c: { $ref: '#/b', d: one } }, []],
  [
    '6.4.1',
    '$ref in a group without children of its own',
    { b: { a: one }, c: { $ref: '#/b' }, d: { $value: '{c.a}' } },
    [],
  ],
  ['6.4.4', 'a group must not extend its parent', { b: { a: one, c: { $extends: '{b}' } } }, ['WS-G022']],
  ['6.4.4', 'a group must not extend its parent by pointer', { b: { a: one, c: { $extends: '#/b' } } }, ['WS-G022']],
  ['6.4.4', 'siblings may extend one parent', { b: { a: one }, c: { $extends: '{b}' }, d: { $extends: '{b}' } }, []],
  ['6.4.4', 'siblings within a group may extend each other', { g: { b: { a: one }, c: { $extends: '{g.b}' } } }, []],
  ['6.4.5', 'escapes in the pointer of $extends', { 'a/b~c': { x: one }, d: { $extends: '#/a~1b~0c' } }, []],
  ['6.4.6', 'a missing target', { c: { $extends: '#/no' } }, ['WS-G020']],
  ['6.5', 'empty groups, also nested', { a: {}, b: { c: { d: {} } } }, []],
  ['6.5', 'an unfinished token is not an empty group', { a: { $type: 'color', $description: 'later' } }, ['WS-G008']],
  [
    '6.7.2',
    'paths are separated by periods and may contain $root',
    { a: { b: { $root: one } }, c: { $value: '{a.b.$root}' } },
    [],
  ],
  ['6.7.4', 'circles of aliases', { a: { $value: '{b}' }, b: { $value: '{a}' } }, ['WS-G011']],
  ['6.7.4', 'circles of pointers', { a: { $ref: '#/b/$value' }, b: { $value: { $ref: '#/a/$value' } } }, ['WS-G011']],
  ['6.7.4', 'circles of both', { a: { $value: '{b}' }, b: { $ref: '#/a/$value' } }, ['WS-G011']],
  ['6.7.4', 'circles of groups', { a: { $extends: '{b}' }, b: { $extends: '{a}' } }, ['WS-G022']],
  ['7.1.1', 'an alias refers to a token, in any order', { a: { $value: '{b}' }, b: one }, []],
  [
    '7.1.1',
    'an alias may contain spaces and slashes',
    { a: { $value: '{my/group.a token}' }, 'my/group': { 'a token': one } },
    [],
  ],
  ['7.1.1', 'an alias does not refer to a part of a value', { a: token('number', '{s.blur}'), s: shadow }, ['WS-G010']],
  ['7.1.1', 'an alias has no spaces around the name', { a: { $value: '{ b }' }, b: one }, ['WS-G010']],
  ['7.1.1', 'an alias is case-sensitive', { a: { $value: '{B}' }, b: one }, ['WS-G010']],
  ['7.1.1', 'an alias does not contain $value', { a: { $value: '{b.$value}' }, b: one }, ['WS-G012']],
  ['7.1.1', 'an alias has no double brackets', { a: { $value: '{{b}}' }, b: one }, ['WS-G012']],
  ['7.1.1', 'an alias has no text after it', { a: { $type: 'number', $value: '{b}px' }, b: one }, ['WS-G012']],
  ['7.1.1', 'names such as constructor are ordinary names', { a: { $value: '{toString}' }, toString: one }, []],
  [
    '7.1.1',
    'names such as constructor may be missing',
    { a: { $value: '{toString}' }, b: { $value: '{__proto__}' } },
    ['WS-G010'],
  ],
  ['7.1.2', '$ref instead of $value', { a: { $ref: '#/b/$value' }, b: one }, []],
  ['7.1.2', '$ref within $value', { a: { $value: { $ref: '#/b/$value' } }, b: one }, []],
  ['7.1.2', '$ref and $value exclude each other', { a: { ...one, $ref: '#/b/$value' }, b: one }, ['WS-G004']],
  [
    '7.1.2',
    'a component of a color is a number',
    { a: { $type: 'number', $ref: '#/b/$value/components/0' }, b: red },
    [],
  ],
  [
    '7.1.2',
    'a component of a color is a number without a type',
    { a: { $ref: '#/b/$value/components/0' }, b: red },
    [],
  ],
  ['7.1.2', 'the full path is required', { a: { $type: 'number', $ref: '#/b' }, b: one }, ['WS-G015']],
  ['7.2.1', 'escapes of tilde and slash are decoded in order', { a: { $ref: '#/x~01y~1z/$value' }, 'x~1y/z': one }, []],
  ['7.2.1', 'percent encoding of characters outside URIs', { a: { $ref: '#/50%25%20x/$value' }, '50% x': one }, []],
  ['7.2.1', 'an incomplete percent encoding', { a: { $ref: '#/a%2/$value' } }, ['WS-G013']],
  ['7.2.1', 'a tilde alone', { a: { $ref: '#/a~/$value' } }, ['WS-G013']],
  [
    '7.2.1',
    'indices count from zero to the last',
    { a: token('number', { $ref: '#/b/$value/components/2' }), b: red },
    [],
  ],
  [
    '7.2.1',
    'an index after the last item',
    { a: token('number', { $ref: '#/b/$value/components/3' }), b: red },
    ['WS-G016'],
  ],
  [
    '7.2.1',
    'the index - is not an item',
    { a: token('number', { $ref: '#/b/$value/components/-' }), b: red },
    ['WS-G016'],
  ],
  ['7.2.1', 'a missing property of a value', { a: token('number', { $ref: '#/b/$value/alpha' }), b: red }, ['WS-G016']],
  [
    '7.2.1',
    'a property that a value inherits from Object',
    { a: token('number', { $ref: '#/b/$value/toString' }), b: red },
    ['WS-G016'],
  ],
  ['7.2.1', 'a property of a number', { a: token('number', { $ref: '#/b/$value/0' }), b: one }, ['WS-G016']],
  [
    '7.2.2',
    'chains of aliases and pointers',
    { a: { $value: '{b}' }, b: { $ref: '#/c/$value' }, c: { $value: { $ref: '#/d/$value' } }, d: one },
    [],
  ],
  [
    '7.3.2',
    'the value of one dimension with the unit of another',
    {
      a: token('dimension', { value: { $ref: '#/b/$value/value' }, unit: { $ref: '#/c/$value/unit' } }),
      b: token('dimension', px(1)),
      c: token('dimension', { value: 2, unit: 'rem' }),
    },
    [],
  ],
  [
    '7.3.2',
    'a dimension with the unit of a duration',
    {
      a: token('dimension', { value: 1, unit: { $ref: '#/b/$value/unit' } }),
      b: token('duration', { value: 1, unit: 'ms' }),
    },
    ['WS-T003'],
  ],
  [
    '7.3.3',
    'parts of a typography',
    { a: token('typography', { ...(text.$value as object), fontFamily: { $ref: '#/b/$value/fontFamily' } }), b: text },
    [],
  ],
  [
    '7.3.3',
    'a part of a typography with another type',
    { a: token('typography', { ...(text.$value as object), fontSize: { $ref: '#/b/$value/lineHeight' } }), b: text },
    ['WS-T003'],
  ],
  ['7.4.1', 'the root of the document is not a value', { a: { $type: 'number', $ref: '#/' } }, ['WS-G022']],
  [
    '7.4.2',
    'a property of a token is not a value',
    { a: { $type: 'number', $value: { $ref: '#/b/$type' } }, b: one },
    ['WS-G015'],
  ],
  ['7.4.5', 'a $ref that is empty', { a: { $type: 'number', $ref: '' } }, ['WS-G013']],
  ['7.4.5', 'a $ref that is null', { a: { $type: 'number', $value: { $ref: null } } }, ['WS-G013']],
  ['7.4.5', 'a $ref with an alias in it', { a: { $type: 'number', $ref: '{b}' }, b: one }, ['WS-G013']],
  ['7.4.5', 'a $ref to another place', { a: { $type: 'number', $ref: 'https://example.com/#/b/$value' } }, ['WS-G013']],
];

describe('DTCG Format 2025.10', () => {
  test.each(rows.map(([section, what, tokens, want]) => ({ section, what, tokens, want })))(
    '§$section $what',
    ({ tokens, want }) => {
      expect(codesOf(tokens)).toEqual(want);
    },
  );
});

test('§5.2.4 the nearest `$deprecated` wins, and that of the token wins over its groups', () => {
  const tokens = resolve({
    't.json': {
      $deprecated: 'All of it.',
      a: one,
      g: { $deprecated: false, b: one, h: { $deprecated: true, c: one, d: { ...one, $deprecated: 'Use c.' } } },
      $root: { ...one, $deprecated: false },
    },
  });
  const deprecations = [...tokens].map(([path, { deprecated }]) => [path, deprecated]);
  expect(Object.fromEntries(deprecations)).toEqual({
    a: 'All of it.',
    'g.b': undefined,
    'g.h.c': true,
    'g.h.d': 'Use c.',
    $root: undefined,
  });
});

test('§6.4.3 local tokens replace inherited ones completely, at any depth; others are added; order does not matter', () => {
  const base = { $type: 'number', a: { $value: 1, $description: 'old' }, g: { b: { $value: 2 }, c: { $value: 3 } } };
  const heir = { $extends: '{base}', a: { $value: 10 }, g: { b: { $value: 20 }, d: { $value: 30 } } };
  const want = { 'heir.a': 10, 'heir.g.b': 20, 'heir.g.c': 3, 'heir.g.d': 30 };
  expect(valuesOf({ base, heir })).toMatchObject(want);
  expect(valuesOf({ heir, base })).toEqual(valuesOf({ base, heir }));
  expect(resolve({ 't.json': { base, heir } }).get('heir.a')?.description).toBeUndefined();
});

test('§6.4.2 a group that is inherited from above is inherited with its own inherited tokens', () => {
  const tokens = {
    c: { $extends: '{b.deep}' },
    b: { $extends: '{base}', deep: { x: one } },
    base: { deep: { y: one } },
  };
  expect(Object.keys(valuesOf(tokens)).sort()).toEqual(['b.deep.x', 'b.deep.y', 'base.deep.y', 'c.x', 'c.y']);
});

test('§7.2 aliases in an inherited token resolve as in the extended group', () => {
  const tokens = { base: { a: one, b: { $value: '{base.a}' } }, heir: { $extends: '{base}', a: token('number', 2) } };
  expect(valuesOf(tokens)).toMatchObject({ 'heir.a': 2, 'heir.b': 1 });
});
