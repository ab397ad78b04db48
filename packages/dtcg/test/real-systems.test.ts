import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDocument, openSystem, type TokenSystem } from '../src/open-system.js';
import { sampleContexts } from '../src/resolver/sample-contexts.js';
import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';

/** Published design systems from npm. Each refusal was checked by hand; the comment gives the reason. */

const { resolve } = createRequire(import.meta.url);

function readFolder(folder: string, names: RegExp): SourceFiles {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).filter((path) => names.test(path)).sort();
  return Object.fromEntries(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]));
}

/** Code → how often, errors only. */
function errorsOf(diagnostics: readonly Diagnostic[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code, severity } of diagnostics) if (severity === 'error') counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function resolveSample(system: TokenSystem, most: number): void {
  let count = 0;
  for (const contexts of sampleContexts(system.axes)) if (count++ < most) system.resolvePermutation(contexts);
}

describe('the examples of DTCG resolvers', () => {
  const files = readFolder(dirname(resolve('dtcg-examples/package.json')), /\.json$/);

  // `tokens`: tokens of the first permutation with a value.
  test.each<[string, { tokens: number; errors: Record<string, number> }]>([
    // `dp` and `em` are not units; `hex` has six digits; "string" is not a type.
    ['adobe-spectrum', { tokens: 1402, errors: { 'WS-T001': 209, 'WS-T010': 33, 'WS-T012': 3 } }],
    // Colors but the first have no type; the set with the fonts is not in the resolution order (a warning), so aliases to fonts
    // do not resolve; line heights are dimensions; letters are spaced in `em`.
    ['apple-hig', { tokens: 1, errors: { 'WS-G010': 77, 'WS-T002': 17, 'WS-T012': 77, 'WS-T014': 77 } }],
    // One color has a type and nothing else; letters are spaced in `em`.
    ['figma-sds', { tokens: 279, errors: { 'WS-G008': 1, 'WS-T012': 19 } }],
    // `alpha` beside `$value`; transitions without delay; an alias with text around it, of the type "custom-string"; `em`.
    [
      'github-primer',
      { tokens: 1454, errors: { 'WS-G002': 36, 'WS-G012': 3, 'WS-T001': 3, 'WS-T012': 1, 'WS-T020': 16 } },
    ],
    // `hex` has six digits; `vw`, `%` and the empty string are not units.
    ['ibm-carbon', { tokens: 288, errors: { 'WS-T010': 6, 'WS-T012': 62 } }],
    // `hex` has six digits; sizes as numbers; font smoothing is not part of a typography.
    ['microsoft-fluent', { tokens: 147, errors: { 'WS-T010': 19, 'WS-T012': 13, 'WS-T021': 26 } }],
    ['shopify-polaris', { tokens: 67, errors: {} }],
  ])('%s', (name, { tokens, errors }) => {
    const system = openSystem(files, `${name}.resolver.json`);
    const first = system.resolvePermutation(
      Object.fromEntries(system.axes.map((axis) => [axis.name, axis.contexts[0]])),
    );
    resolveSample(system, 8);
    expect(errorsOf(system.diagnostics)).toEqual(errors);
    expect(first?.tokens.size).toBe(tokens);
    expect(system.diagnostics.every(({ location, fix }) => location && fix)).toBe(true);
  });
});

describe('Primer as it is written, in JSON5', () => {
  const folder = join(dirname(resolve('@primer/primitives/package.json')), 'src/tokens');
  const files = readFolder(folder, /\.json5$/);
  const shared = Object.keys(files).filter((path) => !/^base\/color|size-coarse/.test(path));
  const theme = (...names: string[]): unknown =>
    ['base/color/light/light', ...names].map((name) => ({ $ref: `${name}.json5` }));
  const system = openSystem(
    {
      ...files,
      'primer.resolver.json': JSON.stringify({
        version: '2025.10',
        resolutionOrder: [
          {
            name: 'theme',
            type: 'modifier',
            contexts: {
              light: theme('base/color/light/display-light'),
              dark: theme('base/color/dark/dark', 'base/color/dark/display-dark'),
              dimmed: theme('base/color/dark/dark', 'base/color/dark/dark.dimmed', 'base/color/dark/display-dark'),
            },
          },
          { name: 'all', type: 'set', sources: shared.map((path) => ({ $ref: path })) },
        ],
      }),
    },
    'primer.resolver.json',
  );

  test('is read, with errors for everything outside 2025.10', () => {
    const [light, dark] = system.permutations();
    expect(light?.tokens.get('bgColor.default')?.value).toMatchObject({ colorSpace: 'hsl' });
    expect(dark?.tokens.get('bgColor.default')?.value).not.toEqual(light?.tokens.get('bgColor.default')?.value);
    expect(light?.tokens.size).toBe(1450);
    // As in the example above, which is built from these files; `alpha` in layers of shadows, and "string" is not a type.
    expect(errorsOf(system.diagnostics)).toEqual({
      'WS-G002': 36,
      'WS-G012': 3,
      'WS-S002': 80,
      'WS-T001': 9,
      'WS-T012': 1,
      'WS-T020': 16,
      'WS-T021': 23,
    });
  });

  test('a duplicate key is reported; JSON5 readers keep the last one silently', () => {
    const found = system.diagnostics.find(({ code }) => code === 'WS-S002');
    expect(found).toMatchObject({
      location: { file: 'base/color/dark/dark.dimmed.json5', line: 34 },
      related: [{ location: { file: 'base/color/dark/dark.dimmed.json5' } }],
    });
  });
});

describe("Style Dictionary's own examples", () => {
  const folder = join(dirname(resolve('style-dictionary')), '../examples');
  const all = readFolder(folder, /(^|[\\/])tokens[\\/].*\.(json5?|ya?ml)$/);
  const paths = Object.keys(all);

  test('nearly all use the format of version 3, which is reported once for each token', () => {
    // These files hold bare values that other files include.
    const bare = /\/(globals\.json|(alpha|hue|lightness|saturation)\.json5)$/;
    for (const path of paths.filter((name) => !/^(basic|advanced.tailwind-preset)\//.test(name))) {
      const found = checkDocument({ [path]: all[path]! }, path);
      const codes = [...new Set(found.map(({ code }) => code))];
      expect({ path, codes }).toEqual({ path, codes: [bare.test(path) ? 'WS-G006' : 'WS-G024'] });
    }
  });

  test.each<[string, Record<string, number>]>([
    // Shadows without spread and typographies without letter spacing; "fontSize" is not a type.
    ['basic', { 'WS-T001': 1, 'WS-T010': 11, 'WS-T012': 19, 'WS-T013': 4, 'WS-T020': 6 }],
    ['advanced/tailwind-preset', { 'WS-T001': 1, 'WS-T010': 10 }],
  ])(
    '%s, in the format of version 5, has strings for colors and sizes, reported with the values to write',
    (name, errors) => {
      const files = Object.fromEntries(Object.entries(all).filter(([path]) => path.startsWith(`${name}/`)));
      const sources = Object.keys(files).map((path) => ({ $ref: path }));
      const document = { version: '2025.10', resolutionOrder: [{ name: 'all', type: 'set', sources }] };
      const found = checkDocument({ ...files, 'r.json': JSON.stringify(document) }, 'r.json');
      expect(errorsOf(found)).toEqual(errors);
      expect(found.some(({ fix }) => fix?.startsWith('Write { "colorSpace": "srgb"'))).toBe(true);
    },
  );
});
