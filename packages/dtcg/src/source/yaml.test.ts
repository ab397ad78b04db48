import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readSource } from '../../test/read-source.js';
import { codesOf } from '../../test/tokens.js';
import { TokenReporter } from '../token-reporter.js';
import { checkDocument } from '../open-system.js';
import type { JsonObject } from './json.js';
import { parseSource } from './parse.js';

const read = (text: string): ReturnType<typeof readSource> => readSource('a.tokens.yaml', text);

describe('YAML', () => {
  test.each<[string, string, unknown]>([
    ['blocks', 'a:\n  b: [1, 2]\n  c: x\n', { a: { b: [1, 2], c: 'x' } }],
    [
      'words that are not booleans',
      'a: [no, off, yes, True, null, ~]\n',
      { a: ['no', 'off', 'yes', true, null, null] },
    ],
    ['dates as strings', 'a: 2025-10-28\n', { a: '2025-10-28' }],
    ['times and versions as strings', 'a: [12:30:45, 1.2.3]\n', { a: ['12:30:45', '1.2.3'] }],
    [
      'keys as they are written',
      '100: a\n1.50: b\ntrue: c\nnull: d\n',
      { 100: 'a', '1.50': 'b', true: 'c', null: 'd' },
    ],
    ['strings over several lines', 'a: >-\n  b\n  c\n', { a: 'b c' }],
    ['comments and documents marks', '%YAML 1.2\n---\n# x\na: 1 # y\n...\n', { a: 1 }],
    ['an alias', 'a: &x { b: 1 }\nc: *x\n', { a: { b: 1 }, c: { b: 1 } }],
    ['a byte order mark', '\uFEFFa: 1\nb: 2\n', { a: 1, b: 2 }],
    ['a key called <<, in quotes', '"<<": 1\n', { '<<': 1 }],
    ['a key called __proto__', '__proto__: 1\n', JSON.parse('{"__proto__": 1}')],
    ['an empty value', 'a:\nb: 1\n', { a: null, b: 1 }],
    ['JSON', '{"a": [1, "x"]}', { a: [1, 'x'] }],
  ])('reads %s', (_name, text, value) => {
    expect(read(text)).toEqual({ value, codes: [] });
  });

  test.each<[string, string, string[]]>([
    ['an empty file', '# nothing\n', ['WS-S001 1:1']],
    ['several documents', 'a: 1\n---\nb: 2\n', ['WS-S001 2:1']],
    ['duplicate keys', 'a: 1\nb:\n  c: 1\n  c: 2\na: 3\n', ['WS-S002 4:3', 'WS-S002 5:1']],
    ['merge keys', 'a: &x { b: 1 }\nc:\n  <<: *x\n', ['WS-S001 3:3']],
    ['a tag', 'a: !mine 1\n', ['WS-S001 1:4']],
    ['bytes', 'a: !!binary aGk=\n', ['WS-S001 1:13']],
    ['a list as a key', '? [a]\n: 1\n', ['WS-S001 1:3']],
    ['YAML 1.1', '%YAML 1.1\n---\na: no\n', ['WS-S001 1:1']],
    ['an alias without an anchor', 'a: *x\n', ['WS-S001 1:4']],
    ['an alias of the object that contains it', 'a: &x\n  b: *x\n', ['WS-S001 2:6']],
    ['infinity', 'a: .inf\nb: .nan\n', ['WS-S008 1:4', 'WS-S008 2:4']],
    ['a tab', 'a:\n\tb: 1\n', ['WS-S001 2:1']],
    ['several syntax errors at once', 'a: "\\q"\nb: [1, ,2]\nc: d: e\n', ['WS-S001 1:5', 'WS-S001 2:8', 'WS-S001 3:4']],
  ])('refuses %s', (_name, text, codes) => {
    expect(read(text).codes).toEqual(codes);
  });

  test('nodes have locations', () => {
    const root = parseSource('a.yml', 'a:\n  - x\n  - key: "y"\n', new TokenReporter()) as JsonObject;
    expect(root.members.get('a')).toMatchObject({
      keyLocation: { file: 'a.yml', line: 1, column: 1, endColumn: 2 },
      node: {
        items: [{ location: { line: 2, column: 5, endColumn: 6 } }, { location: { line: 3, column: 5 } }],
      },
    });
  });

  test('a few aliases of aliases cannot expand to millions of values', () => {
    const lines = ['a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]'];
    for (let level = 1; level < 12; level++)
      lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
    expect(read(lines.join('\n')).codes).toEqual([expect.stringMatching(/^WS-S009 5:/)]);
  });

  test.each([1_500, 10_000])('%i levels of nesting are refused without a stack overflow', (levels) => {
    expect(read('['.repeat(levels) + ']'.repeat(levels)).codes).toEqual([expect.stringMatching(/^WS-S007/)]);
  });

  test('a value that is written as YAML is read as the same value', () => {
    const value = fc.jsonValue({ maxDepth: 3 }).filter((given) => !JSON.stringify(given).includes('\uFFFD'));
    fc.assert(
      fc.property(value, (given) => {
        const plain: unknown = JSON.parse(JSON.stringify(given));
        expect(read(stringify(plain, { schema: 'core', version: '1.2', aliasDuplicateObjects: false })).value).toEqual(
          plain,
        );
      }),
      { numRuns: 50 },
    );
  });

  test('problems of tokens have locations in the YAML file', () => {
    const text = 'space:\n  $type: dimension\n  small:\n    $value: { value: 4, unit: pt }\n';
    expect(checkDocument({ 't.yaml': text }, 't.yaml')).toMatchObject([
      { code: 'WS-T012', location: { file: 't.yaml', line: 4, column: 31, endColumn: 33 } },
    ]);
    expect(codesOf('{}')).toEqual([]);
  });
});

test('a resolver document, its sets and references may use different file formats', () => {
  const files = {
    'a.resolver.yaml': [
      "version: '2025.10'",
      'resolutionOrder:',
      '  - { name: base, type: set, sources: [{ $ref: base.tokens.json5 }, { $ref: "more.tokens.yml#/part" }] }',
      '  - name: mode',
      '    type: modifier',
      '    contexts: { light: [], dark: [{ $ref: dark.tokens.jsonc }] }',
      '    default: light',
    ].join('\n'),
    'base.tokens.json5': "{ n: { $type: 'number', $value: 1 } }",
    'more.tokens.yml': 'part:\n  m: { $value: "{n}" }\n',
    'dark.tokens.jsonc': '{ "n": { "$value": "two" } /* wrong */ }',
  };
  expect(checkDocument(files, 'a.resolver.yaml')).toMatchObject([
    { code: 'WS-T014', location: { file: 'dark.tokens.jsonc', line: 1, column: 20 }, contexts: { mode: 'dark' } },
  ]);
});
