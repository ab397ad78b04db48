import { describe, expect, test } from 'vitest';
import { codesOf, color, resolve, token, valuesOf } from '../../test/tokens.js';
import { TokenReporter } from '../token-reporter.js';
import { parseSource } from '../source/parse.js';
import { DefinitionIds, readDefinitions } from './definitions.js';

const blue = token('color', color(0.5));

describe('structure', () => {
  test.each<[string, unknown, string[]]>([
    ['a token file that is a list', [], ['WS-S004']],
    ['a name with a dot', { 'a.b': blue }, ['WS-G001']],
    ['a name with a bracket', { 'a{b': blue }, ['WS-G001']],
    ['an empty name', { '': blue }, ['WS-G001']],
    ['a name that starts with $', { $blue: blue }, ['WS-G002']],
    ['an unknown property of a token', { a: { ...blue, $desciption: 'x' } }, ['WS-G002']],
    ['a value at the root', { $value: 1 }, ['WS-G002']],
    ['a token with children', { a: { ...blue, b: blue } }, ['WS-G003']],
    ['a token with a property without $', { a: { ...blue, alpha: 0.5 } }, ['WS-G002']],
    ['a token with a root token', { a: { ...blue, $root: blue } }, ['WS-G003']],
    ['a value next to a reference', { b: blue, a: { ...blue, $ref: '#/b/$value' } }, ['WS-G004']],
    ['a description that is a number', { a: { ...blue, $description: 1 } }, ['WS-G005']],
    ['extensions that are a list', { a: { ...blue, $extensions: [] } }, ['WS-G005']],
    ['a deprecation that is a number', { a: { ...blue, $deprecated: 1 } }, ['WS-G005']],
    ['a deprecated group with an object', { a: { $deprecated: {}, b: blue } }, ['WS-G005']],
    ['a type that is a list', { a: { $type: ['color'], b: blue } }, ['WS-G005']],
    ['$extends that is a list', { a: { $extends: ['{b}'] }, b: {} }, ['WS-G005']],
    ['a member that is a string', { a: 'red' }, ['WS-G006']],
    ['a token of an older format', { a: { value: '#fff', type: 'string', comment: 'x' } }, ['WS-G024']],
    ['an older token with an object', { a: { value: { x: 1 }, type: 'other' } }, ['WS-G024']],
    ['a token of the first drafts', { a: { value: color(), type: 'color', description: 'x' } }, ['WS-G024']],
    ['a type without a value', { a: { $type: 'color' } }, ['WS-G008']],
    ['a root token without a value', { a: { $root: {} } }, ['WS-G008']],
    ['an unknown type', { a: token('string', 'x') }, ['WS-T001']],
    ['a type in upper case', { a: token('Color', color()) }, ['WS-T001']],
    ['no type', { a: { $value: 1 } }, ['WS-T002']],
  ])('refuses %s', (_name, tokens, want) => {
    expect(codesOf(tokens)).toEqual(want);
  });

  test.each<[string, unknown]>([
    ['an empty file', {}],
    ['groups and tokens called value and type', { value: blue, type: { value: blue, type: blue } }],
    ['empty groups', { a: {}, b: { $description: 'later' } }],
    ['$schema at the root', { $schema: 'x', a: blue }],
    ['names with spaces, dollars inside, other scripts', { 'token uno': blue, a$: blue, لون: blue, 'a/b~c': blue }],
    ['names such as constructor', { __proto__: blue, constructor: blue, toString: blue }],
  ])('accepts %s', (_name, tokens) => {
    expect(codesOf(tokens)).toEqual([]);
  });

  test('a token named __proto__ is an ordinary token', () => {
    expect(
      Object.keys(valuesOf('{ "__proto__": { "$type": "number", "$value": 1 }, "b": { "$value": "{__proto__}" } }')),
    ).toContain('b');
  });
});

describe('$deprecated and $description', () => {
  const tokens = {
    old: { $deprecated: 'Use new.', a: blue, b: { ...blue, $deprecated: false }, c: { $deprecated: true, d: blue } },
    e: { ...blue, $description: 'A blue.' },
  };

  test.each<[string, unknown]>([
    ['old.a', 'Use new.'],
    ['old.b', undefined],
    ['old.c.d', true],
    ['e', undefined],
  ])('%s is deprecated: %s', (path, want) => {
    expect(resolve({ 't.json': tokens }).get(path)?.deprecated).toBe(want);
  });

  test('a token has its own description', () => {
    expect(resolve({ 't.json': tokens }).get('e')?.description).toBe('A blue.');
  });
});

test('each system numbers its definitions from the same start: nothing is shared between systems', () => {
  const root = parseSource('a.json', JSON.stringify({ a: blue, b: blue }), new TokenReporter())!;
  const idsOf = (): number[] =>
    [...readDefinitions(root, new TokenReporter(), new DefinitionIds()).tokens.values()].map(({ id }) => id);
  expect(idsOf()).toEqual(idsOf());
});
