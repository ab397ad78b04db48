import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Diagnostic } from '@wusum/diagnostics';
import { checkDocument, openSystem, type TokenSystem } from '@wusum/dtcg';
import { emitPlatforms, PlatformError } from '../src/index.js';

vi.setConfig({ testTimeout: 120_000 });

const px = (value: number) => ({ value, unit: 'px' });
const color = { colorSpace: 'srgb', components: [0.1, 0.2, 0.3] };
const layer = { color, offsetX: px(1), offsetY: px(2), blur: px(3), spread: px(4) };
const typography = { fontFamily: ['A', 'B'], fontSize: px(16), fontWeight: 400, letterSpacing: px(0), lineHeight: 1.5 };

/** Values by type, in different shapes. */
const tokens: readonly (readonly [type: string, value: unknown])[] = [
  ['color', color],
  ['dimension', px(4)],
  ['number', 3],
  ['fontFamily', 'A'],
  ['fontFamily', ['A', 'B']],
  ['fontWeight', 'bold'],
  ['fontWeight', 300],
  ['duration', { value: 1, unit: 's' }],
  ['strokeStyle', 'solid'],
  ['strokeStyle', { dashArray: [px(1)], lineCap: 'round' }],
  ['border', { color, width: px(1), style: 'solid' }],
  ['shadow', layer],
  ['shadow', [layer, { ...layer, inset: true }]],
  ['shadow', [layer, layer, layer]],
  ['typography', typography],
];

type Token = (typeof tokens)[number];

function systemOf(light: Token, dark: Token): TokenSystem {
  const token = ([$type, $value]: Token) => ({ a: { b: { $type, $value } } });
  const resolver = {
    version: '2025.10',
    sets: { base: { sources: [token(light)] } },
    modifiers: { mode: { default: 'light', contexts: { light: [], dark: [token(dark)] } } },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/mode' }],
  };
  return openSystem({ 'r.resolver.json': JSON.stringify(resolver) }, 'r.resolver.json');
}

const hasBothPlaces = ({ code, location, related = [] }: Diagnostic): boolean =>
  code === 'WS-E117' && [location, related[0]?.location].every((place) => place?.file === 'r.resolver.json');

/** Platforms in which a name has one type in all contexts. */
const strict = ['figma', 'ios', 'android', 'flutter'];
const others = ['css', 'scss', 'less', 'ts', 'json', 'tailwind', 'tokens-studio'];

test('a token with several types is an error with both places where a name has one type, and written elsewhere', async () => {
  const token = fc.constantFrom(...tokens);
  await fc.assert(
    fc.asyncProperty(token, token, fc.constantFrom(...strict, ...others), async (light, dark, platform) => {
      const system = systemOf(light, dark);
      if (system.hasErrors) return true;
      const types = [light[0], dark[0]];
      const isMixed = types[0] !== types[1];
      // A text style is several custom properties, another value is one.
      const isRefused =
        strict.includes(platform) || (['css', 'tailwind'].includes(platform) && types.includes('typography'));
      const files = await emitPlatforms(system, [platform]).catch((error: unknown) => {
        if (!(error instanceof PlatformError)) throw error;
        return error.diagnostics;
      });
      if (isMixed && isRefused) {
        const problems = files as readonly Diagnostic[];
        return problems.length > 0 && problems.every(hasBothPlaces);
      }
      expect(Array.isArray(files)).toBe(false);
      for (const [path, text] of Object.entries(files as Record<string, string>)) {
        if (!/(?:json|figma)\/.*\.tokens\.json$/u.test(path)) continue;
        expect([path, checkDocument({ 'a.json': text }, 'a.json').map(({ code }) => code)]).toEqual([path, []]);
      }
      return true;
    }),
    { numRuns: 300, endOnFailure: true },
  );
});

test('shadows with another number of layers keep all layers in Figma, and the missing ones draw nothing', async () => {
  const files = await emitPlatforms(systemOf(['shadow', layer], ['shadow', [layer, layer]]), ['figma']);
  const at = (mode: string) =>
    JSON.parse(String(files[`figma/mode.${mode}.tokens.json`])) as { a: { b: Record<string, Group> } };
  type Group = Record<string, { $value: unknown }>;
  expect(at('light').a.b['2']!['color']!.$value).toMatchObject({ alpha: 0 });
  expect(at('light').a.b['2']!['blur']!.$value).toEqual(px(0));
  expect(at('dark').a.b['2']!['blur']!.$value).toEqual(px(3));
});
