import fc from 'fast-check';
import postcss from 'postcss';
import { beforeAll, expect, test, vi } from 'vitest';
import { openSystem, type TokenSystem } from '@wusum/dtcg';
import { css, emitPlatforms, PlatformError } from '../src/index.js';
import { firstError, loadGrammars } from './grammar.js';
import { openPlatforms } from './open-platforms.js';

vi.setConfig({ testTimeout: 120_000 });
beforeAll(loadGrammars);

type Group = Record<string, unknown>;

/** A system with a modifier for each entry; each context sets the number `x.<axis>` and, together with others, `x.all`. */
function systemOf(axes: Readonly<Record<string, readonly string[]>>, base: Group = {}): TokenSystem {
  const number = (value: unknown): Group => ({ $type: 'number', $value: value });
  const names = Object.keys(axes);
  const modifiers = Object.fromEntries(
    names.map((axis, at) => [
      axis,
      {
        contexts: Object.fromEntries(
          axes[axis]!.map((context, index) => [context, [{ part: { [`p${at}`]: number(index) } }]]),
        ),
      },
    ]),
  );
  const own = {
    part: Object.fromEntries(names.map((_, at) => [`p${at}`, number(0)])),
    ...base,
  };
  const resolver = {
    version: '2025.10',
    sets: { base: { sources: [own] } },
    modifiers,
    resolutionOrder: [{ $ref: '#/sets/base' }, ...names.map((name) => ({ $ref: `#/modifiers/${name}` }))],
  };
  return openSystem({ 'r.resolver.json': JSON.stringify(resolver, null, 1) }, 'r.resolver.json');
}

async function emit(system: TokenSystem, platform: string): Promise<Record<string, string> | readonly string[]> {
  try {
    return (await emitPlatforms(system, [platform])) as Record<string, string>;
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return error.diagnostics.map(({ code }) => code);
  }
}

const errors = async (system: TokenSystem, platform: string): Promise<readonly string[]> => {
  const given = await emit(system, platform);
  return Array.isArray(given) ? (given as readonly string[]) : [];
};

const fold = (path: string): string => path.normalize('NFC').toLowerCase();

test('files and types of brands and contexts are one for each, on every disk, or an error', async () => {
  const contexts = fc.uniqueArray(
    fc.constantFrom(
      'a',
      'A',
      'a-b',
      'aB',
      'ab',
      'a_b',
      'ByMode',
      'dark',
      'Dark',
      'tokens',
      'base',
      '2',
      'é',
      'e\u0301',
      'x-2',
      'x2',
    ),
    { minLength: 2, maxLength: 3 },
  );
  const axes = fc.dictionary(fc.constantFrom('brand', 'mode', 'a', 'a-b', 'b', 'base', 'theme'), contexts, {
    minKeys: 1,
    maxKeys: 3,
  });
  let written = 0;
  await fc.assert(
    fc.asyncProperty(axes, fc.constantFrom(...openPlatforms), async (given, platform) => {
      const system = systemOf(given);
      const files = await emit(system, platform);
      if (Array.isArray(files)) {
        const known = ['WS-E103', 'WS-E104', 'WS-E112'];
        return (files as readonly string[]).every((code) => known.includes(code));
      }
      written += 1;
      const brands = given['brand']?.length ?? 1;
      const paths = Object.keys(files);
      expect(new Set(paths.map(fold)).size).toBe(paths.length);
      const all = Object.entries(files as Record<string, string>);
      const least = platform === 'css' ? brands : 0;
      expect(paths.length).toBeGreaterThan(least);
      const types = all.flatMap(([path, text]) => {
        const language = path.endsWith('.swift') ? 'swift' : path.endsWith('.kt') ? 'kotlin' : 'dart';
        if (!/\.(?:swift|kt|dart)$/u.test(path)) return [];
        expect([path, firstError(language, text)]).toEqual([path, undefined]);
        // A type may have the name of the one around it.
        const scope = language === 'dart' ? '' : path;
        return [
          ...text.matchAll(
            /^( *)(?:public |abstract |final |interface )*(?:object|class|interface|struct|protocol|enum) (\w+)/gmu,
          ),
        ].map(([, indent, name]) => `${scope}.${indent!.length}.${name!.toLowerCase()}`);
      });
      expect(types.filter((name, index) => types.indexOf(name) !== index)).toEqual([]);
      return true;
    }),
    { numRuns: 150, endOnFailure: true },
  );
  expect(written).toBeGreaterThan(40);
});

test.each<[law: string, axes: Record<string, string[]>, platform: string, code: string]>([
  ['brands that differ in a hyphen', { brand: ['acme-2', 'acme2'] }, 'ios', 'WS-E103'],
  ['brands that differ in a hyphen', { brand: ['acme-2', 'acme2'] }, 'flutter', 'WS-E103'],
  ['brands that differ in letter case', { brand: ['Clay', 'clay'] }, 'css', 'WS-E112'],
  ['brands that differ in letter case', { brand: ['Clay', 'clay'] }, 'json', 'WS-E112'],
  ...['css', 'scss', 'ts', 'json', 'ios', 'android', 'email', 'shadcn', 'mui', 'storybook'].map(
    (platform): [string, Record<string, string[]>, string, string] => [
      'brands with the name of a device of Windows',
      { brand: ['aux', 'clay'] },
      platform,
      'WS-E112',
    ],
  ),
  ['a brand with the name of a device in capitals', { brand: ['COM1', 'clay'] }, 'css', 'WS-E112'],
  ['a brand with the name of the common file', { brand: ['tokens', 'clay'] }, 'css', 'WS-E112'],
  ['axes that are one attribute', { mode: ['a', 'b'], Mode: ['a', 'b'] }, 'css', 'WS-E103'],
  ['an axis that is the attribute of theme changes', { switching: ['a', 'b'] }, 'css', 'WS-E103'],
])('%s are an error', async (_, axes, platform, code) => {
  expect(await errors(systemOf(axes), platform)).toContain(code);
});

test('a token with the name of a toggle is an error with the place of the token', async () => {
  const tokens = { if: { theme: { $type: 'number', light: { $value: 1 } } } };
  const system = systemOf({ brand: ['clay', 'reed'], theme: ['light', 'dark'] }, tokens);
  expect(await errors(system, 'css')).toEqual([]);
  const mixed = {
    version: '2025.10',
    sets: { base: { sources: [{ ...tokens, x: { $type: 'number', $value: 0 } }] } },
    modifiers: {
      brand: { contexts: { clay: [], reed: [{ x: { $value: 1 } }] } },
      theme: { contexts: { light: [], dark: [{ x: { $value: 2 } }] } },
    },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }, { $ref: '#/modifiers/theme' }],
  };
  const toggled = openSystem({ 'r.resolver.json': JSON.stringify(mixed) }, 'r.resolver.json');
  await expect(emitPlatforms(toggled, ['css'])).rejects.toMatchObject({
    diagnostics: [{ code: 'WS-E103', location: { file: 'r.resolver.json' } }],
  });
  const files = await emitPlatforms(toggled, [css({ prefix: '', name: (path) => `my-${path}` })]);
  expect(() => postcss.parse(String(files['css/tokens.css']))).not.toThrow();
});
