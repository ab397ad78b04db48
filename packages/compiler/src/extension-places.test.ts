import { describe, expect, test } from 'vitest';
import { compile } from './index.js';
import type { Diagnostic, Location, SourceFiles } from '@wusum/diagnostics';

const derived = (content: string): string => `{
  "ink": {
    "$type": "color",
    "$value": { "colorSpace": "oklch", "components": [0.5, 0, 0] },
    "$extensions": { "org.wusum": {
${content}
    } }
  }
}`;

/** All problems of one file. */
function problemsOf(files: SourceFiles): readonly Diagnostic[] {
  return compile(files, { resolver: Object.keys(files)[0]! }).diagnostics;
}

/** The text at a location. */
function textAt(text: string, { line, column, endLine, endColumn }: Location): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, endColumn! - 1);
  return [lines[0]!.slice(column - 1), ...lines.slice(1)].join('\n');
}

function place(text: string, code: string, file = 'a.json'): [string, string | undefined, string] {
  const found = problemsOf({ [file]: text }).filter((diagnostic) => diagnostic.code === code);
  expect(found).toHaveLength(1);
  return [textAt(text, found[0]!.location!), found[0]!.didYouMean, found[0]!.message];
}

describe('a problem in an extension is reported at its location', () => {
  test.each<[string, string, string, string, string?]>([
    ['a misspelt derivation', derived('"derive": { "rmap": { "lightness": 1 } }'), 'WS-C001', '"rmap"', 'ramp'],
    [
      'a misspelt option of a derivation',
      derived('"derive": { "ramp": { "lightnes": 1 } }'),
      'WS-C001',
      '"lightnes"',
      'lightness',
    ],
    ['a missing target', derived('"solve": [{ "on": [] }]'), 'WS-C001', '{ "on": [] }'],
  ])('%s', (_name, text, code, where, didYouMean) => {
    expect(place(text, code).slice(0, 2)).toEqual([where, didYouMean]);
  });

  test('in YAML', () => {
    const text = `ink:
  $type: color
  $value: { colorSpace: srgb, components: [0, 0, 0] }
  $extensions:
    org.wusum:
      derive: { ramp: { lightnes: 1 } }
`;
    expect(place(text, 'WS-C001', 'a.yaml').slice(0, 2)).toEqual(['lightnes', 'lightness']);
  });

  test('in JSON5', () => {
    const text = `{ ink: { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, 0] },
      $extensions: { 'org.wusum': { derive: { ramp: { lightnes: 1, }, }, }, }, }, }`;
    expect(place(text, 'WS-C001', 'a.json5').slice(0, 2)).toEqual(['lightnes', 'lightness']);
  });
});
