import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DiagnosticBag } from '../diagnostics/bag.js';
import { joinPath } from './documents.js';
import { toValue, type JsonObject } from './json.js';
import { parseSource } from './parse.js';

function read(text: string): { value: unknown; told: string[] } {
  const bag = new DiagnosticBag();
  const node = parseSource('a.json', text, bag);
  return {
    value: node && toValue(node),
    told: bag.sorted().map(({ code, location }) => `${code} ${location?.line}:${location?.column}`),
  };
}

describe('parseSource', () => {
  test.each<[string, string, string[]]>([
    ['a trailing comma', '{"a": 1,}', ['WS-S001 1:9']],
    ['a missing comma', '{"a": 1\n "b": 2}', ['WS-S001 2:2']],
    ['an unquoted key', '{a: 1}', ['WS-S001 1:2']],
    ['a comment', '{ // c\n}', ['WS-S001 1:3']],
    ['single quotes', "{'a': 1}", ['WS-S001 1:2']],
    ['an empty file', '', ['WS-S001 1:1']],
    ['an unclosed object', '{"a": 1', ['WS-S001 1:8']],
    ['a leading zero', '{"a": 01}', ['WS-S001 1:7']],
    ['duplicate keys', '{"a": 1,\n "a": 2,\n "a": 3}', ['WS-S002 2:2', 'WS-S002 3:2']],
    ['a raw line break in a string', '{"a": "x\ny"}', ['WS-S005 1:7']],
    ['a raw tab in a key', '{"a\t": 1}', ['WS-S005 1:2']],
    ['duplicate keys behind a syntax error', '{"a": 1, "a": 2,}', ['WS-S002 1:10', 'WS-S001 1:17']],
    ['a byte order mark', '\uFEFF{"a": 1}', []],
  ])('reports %s at its place', (_name, text, told) => {
    expect(read(text).told).toEqual(told);
  });

  test('a duplicate key points to the first one', () => {
    const bag = new DiagnosticBag();
    parseSource('a.json', '{"a": 1,\n "a": 2}', bag);
    expect(bag.sorted()[0]?.related).toMatchObject([{ message: 'first set here', location: { line: 1, column: 2 } }]);
  });

  test('nodes know where they stand', () => {
    const root = parseSource('a.json', '{\n  "a": [1,\n    true]\n}', new DiagnosticBag()) as JsonObject;
    expect(root.members.get('a')).toMatchObject({
      keyLocation: { file: 'a.json', line: 2, column: 3, endColumn: 6 },
      node: { items: [{ location: { line: 2, column: 9 } }, { location: { line: 3, column: 5 } }] },
    });
  });

  test('reads every JSON text to the value that JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { value, told } = read(text);
        expect(told).toEqual([]);
        expect(value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('refuses every text that JSON.parse refuses', () => {
    const noisy = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom(',', '}', ']', '"', ':', '\u0001', "'", '/'))
      .map(([text, at, extra]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + extra + text.slice(place);
      });
    fc.assert(
      fc.property(noisy, (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(read(text).told.filter((line) => !line.startsWith('WS-S002')).length === 0).toBe(valid);
      }),
    );
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
