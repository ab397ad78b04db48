import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../test/read-source.js';
import { TokenReporter } from '../token-reporter.js';
import type { JsonObject } from './json.js';
import { parseSource } from './parse.js';

const read = (text: string): ReturnType<typeof readSource> => readSource('a.tokens.json5', text);

describe('JSON5', () => {
  test.each<[string, string, unknown]>([
    ['bare keys', '{a: 1, $b: 2, لون: 3, _c1: 4}', { a: 1, $b: 2, لون: 3, _c1: 4 }],
    ['single quotes', `{'a': 'it"s', "b": "it's"}`, { a: 'it"s', b: "it's" }],
    ['comments and trailing commas', '{a: [1,], /* x */ } // y', { a: [1] }],
    ['numbers', '[+1, -0.5, .5, 5., 0xFF, -0x10, 1e3]', [1, -0.5, 0.5, 5, 255, -16, 1000]],
    [
      'escapes',
      String.raw`['\x41\v\0\'\a\
']`,
      ["A\v\0'a"],
    ],
    ['odd spaces', '\uFEFF{\u00A0a:\u20281\u3000}', { a: 1 }],
  ])('reads %s', (_name, text, value) => {
    expect(read(text)).toEqual({ value, codes: [] });
  });

  test.each<[string, string, string[]]>([
    ['infinity', '[Infinity]', ['WS-S008 1:2']],
    ['no number', '[NaN, 1]', ['WS-S008 1:2']],
    ['an octal number', '[010]', ['WS-S001 1:2']],
    ['a key with a hyphen', '{a-b: 1}', ['WS-S001 1:3']],
    ['a bare value', '{a: red,\n b: 2}', ['WS-S001 1:5']],
    ['a comma alone', '{,}', ['WS-S001 1:2']],
    ['duplicate keys with and without quotes', "{a: 1, 'a': 2}", ['WS-S002 1:8']],
    ['a line break in a string', "{a: 'x\n}", ['WS-S001 2:2']],
  ])('refuses %s', (_name, text, codes) => {
    expect(read(text).codes).toEqual(codes);
  });

  test('nodes have locations', () => {
    const root = parseSource('a.json5', "{\n  a: ['x',\n    true]\n}", new TokenReporter()) as JsonObject;
    expect(root.members.get('a')).toMatchObject({
      keyLocation: { line: 2, column: 3, endColumn: 4 },
      node: { items: [{ location: { line: 2, column: 7 } }, { location: { line: 3, column: 5, endColumn: 9 } }] },
    });
  });

  /** Writes a value in a random style. */
  function write(value: unknown, draw: () => number): string {
    const gap = ['', ' ', '\n', ' /* , */ ', ' // }\n'][draw() % 5]!;
    if (Array.isArray(value)) {
      const items = value.map((item) => write(item, draw)).join(',');
      return `${gap}[${items}${value.length > 0 && draw() % 2 === 0 ? ',' : ''}${gap}]`;
    }
    if (typeof value === 'object' && value !== null) {
      const members = Object.entries(value).map(([key, item]) => {
        const name = /^[a-z]+$/i.test(key) && draw() % 2 === 0 ? key : writeString(key, draw);
        return `${gap}${name}${gap}:${write(item, draw)}`;
      });
      return `{${members.join(',')}${members.length > 0 && draw() % 2 === 0 ? ',' : ''}}${gap}`;
    }
    return typeof value === 'string' ? writeString(value, draw) : gap + JSON.stringify(value);
  }

  function writeString(value: string, draw: () => number): string {
    const inner = JSON.stringify(value).slice(1, -1);
    return draw() % 2 === 0
      ? `"${inner}"`
      : `'${inner.replaceAll(String.raw`\"`, '"').replaceAll("'", String.raw`\'`)}'`;
  }

  test('a value that is written in any style is read as the same value', () => {
    const value = fc.jsonValue().filter((given) => !JSON.stringify(given).includes('\uFFFD'));
    fc.assert(
      fc.property(value, fc.array(fc.nat(), { minLength: 1 }), (given, draws) => {
        let at = 0;
        const text = write(given, () => draws[at++ % draws.length]!);
        expect(read(text)).toEqual({ value: JSON.parse(JSON.stringify(given)), codes: [] });
      }),
    );
  });
});
