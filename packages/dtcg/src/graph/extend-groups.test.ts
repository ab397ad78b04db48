import { describe, expect, test } from 'vitest';
import { codesOf, color, problemsOf, px, resolve, token, valuesOf } from '../../test/tokens.js';

const blue = token('color', color(0.5));
const base = { $type: 'color', one: { $value: color(0.1) }, deep: { two: { $value: color(0.2) } } };

describe('$extends', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    [
      'inherits tokens and the type',
      { base, a: { $extends: '{base}' } },
      { 'a.one': color(0.1), 'a.deep.two': color(0.2) },
    ],
    ['is the same by pointer', { base, a: { $extends: '#/base' } }, { 'a.one': color(0.1) }],
    [
      'is the same as $ref on a group',
      { base, a: { $ref: '#/base', three: { $value: color(0.3) } } },
      { 'a.one': color(0.1), 'a.three': color(0.3) },
    ],
    [
      'is overridden by local tokens, deeply',
      { base, a: { $extends: '{base}', deep: { two: { $value: color(0.9) }, three: { $value: color(0.3) } } } },
      { 'a.one': color(0.1), 'a.deep.two': color(0.9), 'a.deep.three': color(0.3) },
    ],
    [
      'works over several levels, in any order',
      { c: { $extends: '{b}' }, b: { $extends: '{base}', one: { $value: color(0.9) } }, base },
      { 'c.one': color(0.9), 'c.deep.two': color(0.2) },
    ],
    [
      'reaches a group that is itself inherited',
      { base, b: { $extends: '{base}' }, c: { $extends: '{b.deep}' } },
      { 'c.two': color(0.2) },
    ],
    [
      'works inside an inherited group',
      { base, other: { two: blue, four: blue }, b: { $extends: '{base}', deep: { $extends: '{other}' } } },
      { 'b.deep.two': color(0.2), 'b.deep.four': color(0.5) },
    ],
    ['inherits a root token', { base: { $root: blue }, a: { $extends: '{base}' } }, { 'a.$root': color(0.5) }],
    [
      'keeps the type from above the extended group',
      { theme: { $type: 'color', base: { one: { $value: color(0.1) } } }, a: { $extends: '{theme.base}' } },
      { 'a.one': color(0.1) },
    ],
    [
      'keeps the type of inherited tokens next to another local type',
      { base, a: { $extends: '{base}', $type: 'dimension', space: { $value: px(1) } } },
      { 'a.one': color(0.1), 'a.space': px(1) },
    ],
    [
      'lets aliases lead to inherited tokens',
      { base, a: { $extends: '{base}' }, x: { $value: '{a.deep.two}' } },
      { x: color(0.2) },
    ],
    [
      'extends a child',
      { a: { $extends: '{a.inner}', inner: { one: blue } } },
      { 'a.one': color(0.5), 'a.inner.one': color(0.5) },
    ],
  ])('%s', (_name, tokens, want) => {
    expect(codesOf(tokens)).toEqual([]);
    expect(valuesOf(tokens)).toMatchObject(want);
  });

  test('replaces a token completely', () => {
    const tokens = {
      base: { one: { ...blue, $description: 'old' } },
      a: { $extends: '{base}', one: token('number', 1) },
    };
    expect(resolve({ 't.json': tokens }).get('a.one')).toMatchObject({ type: 'number', description: undefined });
  });

  test('inherits deprecation', () => {
    const tokens = { base: { ...base, $deprecated: true }, a: { $extends: '{base}' } };
    expect(resolve({ 't.json': tokens }).get('a.deep.two')?.deprecated).toBe(true);
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['a missing group', { a: { $extends: '{no}' } }, ['WS-G020']],
    ['a token', { b: blue, a: { $extends: '{b}' } }, ['WS-G021']],
    ['the value of a token', { b: blue, a: { $extends: '#/b/$value' } }, ['WS-G021']],
    ['itself', { a: { $extends: '{a}', b: blue } }, ['WS-G022']],
    ['a group that contains it', { a: { b: { $extends: '{a}' }, c: blue } }, ['WS-G022']],
    ['the whole document', { a: { $extends: '#/' } }, ['WS-G022']],
    ['each other', { a: { $extends: '{b}' }, b: { $extends: '{c}' }, c: { $extends: '{a}' } }, ['WS-G022']],
    [
      'a group that contains a group extending it',
      { a: { $extends: '{b}' }, b: { c: { $extends: '{a}' } } },
      ['WS-G022'],
    ],
    ['something malformed', { a: { $extends: 'base' }, base }, ['WS-G012']],
    ['a pointer that is malformed', { a: { $extends: '#base' }, base }, ['WS-G013']],
    [
      'a group with the name of an inherited token',
      { base, a: { $extends: '{base}', one: { two: blue } } },
      ['WS-G007'],
    ],
    ['$extends on a token', { base, a: { ...blue, $extends: '{base}' } }, ['WS-G002']],
  ])('refuses %s', (_name, tokens, want) => {
    expect(codesOf(tokens)).toEqual(want);
  });

  test('a circle is reported with its path', () => {
    const found = problemsOf({ a: { $extends: '{b}' }, b: { $extends: '{c}' }, c: { $extends: '{a}' } });
    expect(found).toMatchObject([{ message: expect.stringContaining('a → b → c → a') as string }]);
  });
});
