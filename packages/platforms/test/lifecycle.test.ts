import { expect, test } from 'vitest';
import { openSystem } from '@wusum/dtcg';
import { emitPlatforms, platformNames } from '../src/index.js';

const paint = (lightness: number): unknown => ({ colorSpace: 'oklch', components: [lightness, 0.1, 30] });

/** Platforms with a fixed vocabulary have no names of tokens. */
const withRoles = [
  'shadcn',
  'mui',
  'radix-themes',
  'storybook',
  'email',
  'mails',
  'icons',
  'cards',
  'slides',
  'logos',
  'stationery',
  'palettes',
  'book',
];

const files = {
  'x.resolver.json': JSON.stringify({
    version: '2025.10',
    resolutionOrder: [
      { name: 'base', type: 'set', sources: [{ $ref: 'base.json' }, { $ref: 'removed.tokens.json' }] },
      { name: 'mode', type: 'modifier', contexts: { light: [], dark: [{ $ref: 'dark.json' }] }, default: 'light' },
    ],
  }),
  'base.json': JSON.stringify({ color: { ink: { $type: 'color', $value: paint(0.4) } } }),
  'dark.json': JSON.stringify({ color: { ink: { $value: paint(0.9) } } }),
  'removed.tokens.json': JSON.stringify({ color: { bygone: { $value: '{color.ink}', $deprecated: '2.0.0' } } }),
};

test.each(platformNames.filter((name) => !withRoles.includes(name)))('a removed name stays in %s', async (name) => {
  const emitted = await emitPlatforms(openSystem(files, 'x.resolver.json'), [name]);
  const all = Object.entries(emitted).flatMap(([path, content]) => [path, String(content)]);
  expect(all.join('\n')).toMatch(/ink/iu);
  expect(all.join('\n')).toMatch(/bygone/iu);
});

test.each(['light', 'dark'])('a removed name has the %s value of its replacement', (mode) => {
  const tokens = openSystem(files, 'x.resolver.json').resolvePermutation({ mode })!.tokens;
  expect(tokens.get('color.bygone')?.value).toEqual(tokens.get('color.ink')?.value);
});
