import { describe, expect, test } from 'vitest';
import { compile, drawMarks } from './index.js';
import type { Diagnostic, Location, SourceFiles } from '@wusum/diagnostics';

const counted = `"plural": "count", "one": "One", "two": "Two", "few": "{count} few", "many": "{count} many"`;
const ar = `{ ${counted}, "zero": "None", "other": "{count} in all" }`;

const message = (content: string): string => `{
  "voice": { "message": { "left": {
    "$type": "number",
    "$value": 1,
    "$extensions": { "org.wusum": { "message": {
${content}
    } } }
  } } }
}`;
const stroke = (content: string): string => `{
  "mark": { "stroke": { "1": {
    "$type": "number",
    "$value": 1,
    "$extensions": { "org.wusum": { "stroke":
${content}
    } }
  } } }
}`;
const derived = (content: string): string => `{
  "ink": {
    "$type": "color",
    "$value": { "colorSpace": "oklch", "components": [0.5, 0, 0] },
    "$extensions": { "org.wusum": {
${content}
    } }
  }
}`;

/** All problems of one file, with those of the mark if the rest is valid. */
async function problemsOf(files: SourceFiles): Promise<readonly Diagnostic[]> {
  const result = compile(files, { resolver: Object.keys(files)[0]! });
  return result.ok ? [...result.diagnostics, ...(await drawMarks(result.system, [])).diagnostics] : result.diagnostics;
}

/** The text at a location. */
function textAt(text: string, { line, column, endLine, endColumn }: Location): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, endColumn! - 1);
  return [lines[0]!.slice(column - 1), ...lines.slice(1)].join('\n');
}

async function place(text: string, code: string, file = 'a.json'): Promise<[string, string | undefined, string]> {
  const found = (await problemsOf({ [file]: text })).filter((diagnostic) => diagnostic.code === code);
  expect(found).toHaveLength(1);
  return [textAt(text, found[0]!.location!), found[0]!.didYouMean, found[0]!.message];
}

describe('a problem in an extension is reported at its location', () => {
  test.each<[string, string, string, string, string?]>([
    ['a missing word', message('"en": "Left"'), 'WS-V002', '{\n"en": "Left"\n    }'],
    ['an empty word', message('"en": "Left", "ar": " "'), 'WS-V002', '" "'],
    [
      'a missing plural form',
      message(`"en": { "plural": "count", "other": "{count}" }, "ar": ${ar}`),
      'WS-V003',
      '{ "plural": "count", "other": "{count}" }',
    ],
    [
      'an empty plural form',
      message(`"en": { "plural": "count", "one": "", "other": "{count}" }, "ar": ${ar}`),
      'WS-V002',
      '""',
    ],
    [
      'a misspelt plural form',
      message(`"en": { "plural": "count", "oen": "One", "other": "{count}" }, "ar": ${ar}`),
      'WS-V001',
      '"oen"',
      'one',
    ],
    [
      'a misspelt placeholder',
      message(`"en": { "plural": "count", "one": "One", "other": "{cuont} left" }, "ar": ${ar}`),
      'WS-V005',
      '"{cuont} left"',
      'count',
    ],
    ['a misspelt derivation', derived('"derive": { "rmap": { "lightness": 1 } }'), 'WS-C001', '"rmap"', 'ramp'],
    [
      'a misspelt option of a derivation',
      derived('"derive": { "ramp": { "lightnes": 1 } }'),
      'WS-C001',
      '"lightnes"',
      'lightness',
    ],
    ['a missing target', derived('"solve": [{ "on": [] }]'), 'WS-C001', '{ "on": [] }'],
    ['an unknown sign', stroke('{ "sign": "lime", "path": "M1 1V9" }'), 'WS-M002', '"lime"', 'line'],
    ['a stroke off the grid', stroke('{ "sign": "line", "path": "M1 1V99" }'), 'WS-M004', '"M1 1V99"'],
  ])('%s', async (_name, text, code, where, didYouMean) => {
    expect((await place(text, code)).slice(0, 2)).toEqual([where, didYouMean]);
  });

  test('in YAML', async () => {
    const text = `voice:
  message:
    left:
      $type: number
      $value: 1
      $extensions:
        org.wusum:
          message:
            en: Left
            ar: ''
`;
    expect((await place(text, 'WS-V002', 'a.yaml'))[0]).toBe("''");
    const misspelt = text.replace("ar: ''", 'ar: { plural: n, othr: x }');
    expect((await place(misspelt, 'WS-V001', 'a.yaml')).slice(0, 2)).toEqual(['othr', 'other']);
  });

  test('in JSON5', async () => {
    const text = `{ ink: { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, 0] },
      $extensions: { 'org.wusum': { derive: { ramp: { lightnes: 1, }, }, }, }, }, }`;
    expect((await place(text, 'WS-C001', 'a.json5')).slice(0, 2)).toEqual(['lightnes', 'lightness']);
  });

  test('in the layer of the extension, not in the layer of the value', async () => {
    const document = `{
  "version": "2025.10",
  "resolutionOrder": [
    { "name": "base", "type": "set", "sources": [{ "$ref": "base.json" }] },
    { "name": "brand", "type": "modifier", "contexts": { "clay": [], "reed": [{ "$ref": "reed.json" }] }, "default": "clay" }
  ]
}`;
    const files = {
      'r.resolver.json': document,
      'base.json': message('"en": "Left", "ar": ""'),
      'reed.json': '{ "voice": { "message": { "left": { "$value": 2 } } } }',
    };
    const found = (await problemsOf(files)).filter(({ code }) => code === 'WS-V002');
    expect(found).toMatchObject([{ location: { file: 'base.json', line: 6 } }]);
  });
});

test('a placeholder of only one language is reported with its language and form', async () => {
  const text = message(`"en": { "plural": "count", "one": "One", "other": "{count} of {whole}" }, "ar": ${ar}`);
  const [where, , reported] = await place(text, 'WS-V005');
  expect(where).toBe('"{count} of {whole}"');
  for (const value of ['voice.message.left', '{whole}', '"other"', '"en"', '"ar"']) expect(reported).toContain(value);
});
