import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../test/read-source.js';
import type { Diagnostic } from '@wusum/diagnostics';
import { TokenReporter } from '../token-reporter.js';
import { joinPath } from './documents.js';
import type { JsonObject } from './json.js';
import { parseSource } from './parse.js';

function problems(text: string, file = 'a.json'): readonly Diagnostic[] {
  const reporter = new TokenReporter();
  parseSource(file, text, reporter);
  return reporter.sorted();
}

const read = (text: string, file = 'a.json'): ReturnType<typeof readSource> => readSource(file, text);

describe('JSON', () => {
  test.each<[string, string, string[], unknown?]>([
    ['a trailing comma', '{"a": 1,}', ['WS-S001 1:8'], { a: 1 }],
    ['a missing comma', '{"a": 1\n "b": 2}', ['WS-S001 2:2'], { a: 1, b: 2 }],
    ['a missing comma in a list', '[1 2]', ['WS-S001 1:4'], [1, 2]],
    ['two commas', '[1,,2]', ['WS-S001 1:4'], [1, 2]],
    ['an unquoted key', '{a: 1}', ['WS-S001 1:2'], {}],
    ['a number as a key', '{100: 1}', ['WS-S001 1:2'], {}],
    ['a missing colon', '{"a" 1}', ['WS-S001 1:6'], {}],
    ['an equals sign', '{"a" = 1}', ['WS-S001 1:6'], {}],
    ['a missing value', '{"a": , "b": 1}', ['WS-S001 1:7'], { b: 1 }],
    ['a bare word', '{"a": red}', ['WS-S001 1:7'], {}],
    ['a comment', '{ // c\n}', ['WS-S001 1:3'], {}],
    ['an unclosed comment', '{} /*', ['WS-S001 1:4'], {}],
    ['single quotes', "{'a': 1}", ['WS-S001 1:2'], {}],
    ['an empty file', '', ['WS-S001 1:1']],
    ['an unclosed object', '{"a": 1', ['WS-S001 1:8']],
    ['the wrong bracket', '{"a": [1}', ['WS-S001 1:9']],
    ['more than one document', '{} {}', ['WS-S001 1:4'], {}],
    ['a leading zero', '{"a": 01}', ['WS-S001 1:7'], { a: 0 }],
    ['a leading plus', '[+1]', ['WS-S001 1:2'], []],
    ['a number with a unit', '[16px]', ['WS-S001 1:2'], [16]],
    ['an unknown escape', '["\\q"]', ['WS-S001 1:3'], ['']],
    ['an incomplete code point', '["\\u12"]', ['WS-S001 1:3'], ['']],
    ['an unusual space', '{\u00A0}', ['WS-S001 1:2'], {}],
    ['duplicate keys', '{"a": 1,\n "a": 2,\n "a": 3}', ['WS-S002 2:2', 'WS-S002 3:2'], { a: 3 }],
    ['duplicate keys far down', '{"a": {"b": [{"c": 1, "c": 2}]}}', ['WS-S002 1:23'], { a: { b: [{ c: 2 }] } }],
    ['duplicate keys by escape', '{"a": 1, "\\u0061": 2}', ['WS-S002 1:10'], { a: 2 }],
    ['a raw line break in a string', '["x\n", 1]', ['WS-S001 1:2', 'WS-S001 2:1']],
    ['a raw tab in a key', '{"a\t": 1}', ['WS-S005 1:2'], { 'a\t': 1 }],
    ['an unclosed string', '{"a": "x,\n "b": 1}', ['WS-S001 1:7'], { a: 'x,', b: 1 }],
    ['duplicate keys before a syntax error', '{"a": 1, "a": 2,}', ['WS-S002 1:10', 'WS-S001 1:16'], { a: 2 }],
    ['a number out of range', '[1e400]', ['WS-S008 1:2'], [Infinity]],
    ['bytes that are not UTF-8', '{"a\uFFFD": 1}', ['WS-S006 1:4'], { 'a\uFFFD': 1 }],
    ['UTF-16 with a byte order mark', '\uFFFD\uFFFD{\0}\0', ['WS-S006 1:1']],
    ['UTF-16 without a byte order mark', '{\0}\0', ['WS-S006 1:1']],
    ['a byte order mark', '\uFEFF{"a": 1}', [], { a: 1 }],
  ])('reports %s at its location', (_name, text, codes, value) => {
    expect(read(text)).toEqual({ codes, value });
  });

  test('reports every syntax error of a file at once', () => {
    const text = '{\n \'a\': 1\n "b": tru,\n "c": [1,],\n "d": \'x\',\n}';
    expect(read(text).codes).toEqual(['WS-S001 2:2', 'WS-S001 3:7', 'WS-S001 4:9', 'WS-S001 5:7', 'WS-S001 5:10']);
  });

  test('stops after twenty syntax errors', () => {
    expect(problems('? '.repeat(500)).length).toBe(20);
  });

  test.each([1_500, 10_000, 200_000])('%i levels of nesting are refused without a stack overflow', (levels) => {
    expect(read('['.repeat(levels) + ']'.repeat(levels)).codes).toEqual(['WS-S007 1:1001']);
    expect(read('{"a":'.repeat(levels) + '1' + '}'.repeat(levels)).codes).toEqual(['WS-S007 1:5001']);
  });

  test('a duplicate key is related to the first one, a missing bracket to the open one', () => {
    expect(problems('{"a": 1,\n "a": 2}')[0]?.related).toMatchObject([{ location: { line: 1, column: 2 } }]);
    expect(problems('{"a": {\n "b": 2}')[0]?.related).toMatchObject([{ location: { line: 1, column: 1 } }]);
  });

  test('nodes have locations with every kind of line break', () => {
    for (const newline of ['\n', '\r\n', '\r']) {
      const text = `{${newline}  "a": [1,${newline}    true]${newline}}`;
      const root = parseSource('a.json', text, new TokenReporter()) as JsonObject;
      expect(root.members.get('a')).toMatchObject({
        keyLocation: { file: 'a.json', line: 2, column: 3, endLine: 2, endColumn: 6 },
        node: {
          location: { line: 2, column: 8, endLine: 3, endColumn: 10 },
          items: [{ location: { line: 2, column: 9 } }, { location: { line: 3, column: 5 } }],
        },
      });
    }
  });

  const plain = fc.json().filter((text) => !text.includes('\uFFFD'));

  test('reads every JSON text as JSON.parse does', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const { value, codes } = read(text);
        expect(codes).toEqual([]);
        expect(value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('refuses every text that JSON.parse refuses, and no other', () => {
    const extra = fc.constantFrom(',', '}', ']', '{', '[', '"', ':', '\u0001', "'", '/', '\\', '0', '-', '.', 'e', ' ');
    const noisy = fc.tuple(plain, fc.nat(), extra, fc.boolean()).map(([text, at, char, isCut]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + char + text.slice(place + (isCut ? 1 : 0));
    });
    fc.assert(
      fc.property(noisy, (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const codes = read(text).codes.filter((line) => !/^WS-S00[28]/.test(line));
        expect(codes.length === 0).toBe(valid);
      }),
      { numRuns: 300 },
    );
  });
});

describe('JSON with comments', () => {
  test.each<[string, string, string[], unknown?]>([
    ['comments', '{ // one\n "a": /* two */ 1 }', [], { a: 1 }],
    ['trailing commas', '{"a": [1,],}', [], { a: [1] }],
    ['no single quotes', "{'a': 1}", ['WS-S001 1:2'], {}],
    ['no comma alone', '[,]', ['WS-S001 1:2'], []],
  ])('accepts %s', (_name, text, codes, value) => {
    expect(read(text, 'a.tokens.jsonc')).toEqual({ codes, value });
  });
});

test.each([
  ['tokens/a.json', 'b.json', 'tokens/b.json'],
  ['tokens/a.json', './c/../b.json', 'tokens/b.json'],
  ['tokens/a.json', '../b.json', 'b.json'],
  ['a.json', '../b.json', '../b.json'],
  ['tokens/a.json', '/b.json', 'b.json'],
])('joinPath from %s to %s is %s', (from, reference, want) => {
  expect(joinPath(from, reference)).toBe(want);
});
