import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatText } from '../src/format/format-text.js';

const formatted = (text: string): string => {
  const result = formatText('a.json', text);
  if ('skipped' in result) throw new Error(result.skipped);
  return result.text;
};

describe('wusum format', () => {
  test.each([
    [
      'type and value come first in tokens and groups',
      '{"b":{"$description":"x","$value":{"components":[0,0,0],"colorSpace":"srgb"},"$type":"color"},"$description":"g","$type":"color"}',
      `{
  "$type": "color",
  "$description": "g",
  "b": { "$type": "color", "$value": { "colorSpace": "srgb", "components": [0, 0, 0] }, "$description": "x" }
}
`,
    ],
    [
      'tokens keep their order, also those with numeric names',
      '{ "z": { "$value": 1 }, "10": { "$value": 1 }, "2": { "$value": 1 } }',
      '{\n  "z": { "$value": 1 },\n  "10": { "$value": 1 },\n  "2": { "$value": 1 }\n}\n',
    ],
    [
      'the content of an extension is unchanged',
      '{ "a": { "$value": 1, "$extensions": { "x": { "z": 1, "$type": 2, "a": 3 } } } }',
      '{\n  "a": { "$value": 1, "$extensions": { "x": { "z": 1, "$type": 2, "a": 3 } } }\n}\n',
    ],
    ['a key __proto__ is kept', '{ "__proto__": { "$value": 1 } }', '{\n  "__proto__": { "$value": 1 }\n}\n'],
    [
      'a resolver document',
      '{"resolutionOrder":[],"version":"2025.10"}',
      '{ "version": "2025.10", "resolutionOrder": [] }\n',
    ],
  ])('%s', (_, given, want) => {
    expect(formatted(given)).toBe(want);
  });

  test.each([
    ['a duplicate key', '{ "a": 1, "a": 2 }'],
    ['a syntax error', '{ "a": '],
    ['a comment', '{ "a": 1 /* why */ }'],
  ])('skips a file with %s', (_, given) => {
    expect(formatText('a.json', given)).toHaveProperty('skipped');
  });

  test('does not change the content, and a second run changes nothing', () => {
    const name = fc.oneof(fc.constantFrom('$value', '$type', '$description', '10', 'a'), fc.string());
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.boolean(), tie('list'), tie('object')),
      list: fc.array(tie('tree'), { maxLength: 4 }),
      object: fc.dictionary(name, tie('tree'), { maxKeys: 5 }),
    }));
    fc.assert(
      fc.property(fc.dictionary(name, tree), (document) => {
        const result = formatText('a.json', JSON.stringify(document));
        if ('skipped' in result) return;
        expect(JSON.parse(result.text)).toEqual(JSON.parse(JSON.stringify(document)));
        expect(formatted(result.text)).toBe(result.text);
      }),
    );
  });
});
