import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixDocument } from '../src/fix/fix-document.js';
import { checkDocument, openSystem } from '../src/open-system.js';
import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';

/** Published design systems from npm. Each deviation was checked by hand; the comment gives the reason. */

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

describe('the examples of DTCG resolvers deviate from 2025.10, and every token has a value', () => {
  const files = readFolder(dirname(resolve('dtcg-examples/package.json')), /\.json$/);

  // `tokens`: tokens of the first permutation. `left`: what `fixDocument` cannot rewrite.
  test.each<[string, { tokens: number; deviations: Record<string, number>; left: Record<string, number> }]>([
    // `dp` and `em` are not units; `hex` has six digits; "string" is not a type. Left: the texts "normal", "italic" and
    // "uppercase", for which DTCG has no type, and letters spaced in `em` without a size.
    [
      'adobe-spectrum',
      {
        tokens: 1579,
        deviations: { 'WS-T001': 209, 'WS-T010': 87, 'WS-T012': 19 },
        left: { 'WS-T001': 84, 'WS-T012': 2 },
      },
    ],
    // Colors but the first have no type; the set with the fonts is not in the resolution order; line heights are dimensions;
    // letters are spaced in `em`.
    ['apple-hig', { tokens: 34, deviations: { 'WS-R025': 1, 'WS-T002': 17, 'WS-T012': 77, 'WS-T014': 77 }, left: {} }],
    // One color has a type and nothing else; letters are spaced in `em`.
    ['figma-sds', { tokens: 298, deviations: { 'WS-G008': 1, 'WS-T012': 19 }, left: { 'WS-G008': 1 } }],
    // `alpha` beside `$value`; transitions without delay; a text with an alias in it, of the type "custom-string"; `em`.
    [
      'github-primer',
      {
        tokens: 1473,
        deviations: { 'WS-G002': 36, 'WS-T001': 3, 'WS-T012': 1, 'WS-T020': 16 },
        left: { 'WS-T001': 3, 'WS-T012': 1, 'WS-T020': 1 },
      },
    ],
    // `hex` has six digits; `vw` and the empty string are not units; sizes as numbers and texts.
    ['ibm-carbon', { tokens: 356, deviations: { 'WS-T010': 6, 'WS-T012': 122 }, left: { 'WS-T012': 3 } }],
    // `hex` has six digits; sizes as numbers; font smoothing is not part of a typography.
    ['microsoft-fluent', { tokens: 179, deviations: { 'WS-T010': 34, 'WS-T012': 13, 'WS-T021': 26 }, left: {} }],
    ['shopify-polaris', { tokens: 67, deviations: {}, left: {} }],
  ])(
    '%s',
    (name, { tokens, deviations, left }) => {
      const entry = `${name}.resolver.json`;
      const own = Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith(name)));
      const system = openSystem(own, entry);
      const first = system.resolvePermutation(
        Object.fromEntries(system.axes.map((axis) => [axis.name, axis.contexts[0]])),
      );
      expect({ tokens: first?.tokens.size, failed: first?.failed, errors: system.hasErrors }).toEqual({
        tokens,
        failed: 0,
        errors: false,
      });
      const strict = checkDocument(own, entry);
      expect(errorsOf(strict)).toEqual(deviations);
      expect(strict.every(({ location, fix }) => location && fix)).toBe(true);
      const fixed = { ...own, ...fixDocument(own, entry).files };
      expect(errorsOf(checkDocument(fixed, entry))).toEqual(left);
      expect(fixDocument(fixed, entry).files).toEqual({});
    },
    120_000,
  );
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
    expect(light?.tokens.size).toBe(1488);
    // The deviations of the example above, which is built from these files, are read. Duplicate keys lose values.
    expect(errorsOf(system.diagnostics)).toEqual({ 'WS-S002': 80 });
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
      // A token with a type is read as one of the first drafts, so its value is checked, too.
      expect({ path, codes }).toMatchObject({
        codes: expect.arrayContaining([bare.test(path) ? 'WS-G006' : 'WS-G024']) as unknown,
      });
    }
  });

  test.each<[string, Record<string, number>]>([
    // Shadows without spread and typographies without letter spacing; "fontSize" is not a type.
    ['basic', { 'WS-T001': 1, 'WS-T010': 11, 'WS-T012': 19, 'WS-T013': 4, 'WS-T020': 6 }],
    ['advanced/tailwind-preset', { 'WS-T001': 1, 'WS-T010': 10, 'WS-T012': 1 }],
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
