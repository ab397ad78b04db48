import { expect, test } from 'vitest';
import { openSystem, type Permutation, type ResolvedToken } from '@wusum/dtcg';
import { sourceTokens } from '../../src/dictionary/source-tokens.js';
import { styleDictionary, writePlatforms } from '../../src/index.js';

const color = (lightness: number): object => ({ colorSpace: 'oklch', components: [lightness, 0, 0] });
const hidden = { $extensions: { 'org.wusum': { private: true } } };
const published = (token: ResolvedToken): boolean => token.extension?.['private'] !== true;

const files = (tokens: object): Record<string, string> => ({ 'a.json': JSON.stringify(tokens) });
const only = (tokens: object): Permutation => openSystem(files(tokens), 'a.json').permutations()[0]!;

test('an alias stays where its target is published; otherwise it is the next published one, or the value', () => {
  const tokens = sourceTokens(
    only({
      color: {
        $type: 'color',
        ink: { $value: color(0.2) },
        middle: { $value: '{color.ink}', ...hidden },
        lone: { $value: color(0.9), ...hidden },
        text: { $value: '{color.middle}' },
        paper: { $value: '{color.lone}' },
      },
      line: { $type: 'border', $value: { color: '{color.middle}', width: { value: 1, unit: 'px' }, style: 'solid' } },
    }),
    published,
  );
  expect(tokens).toMatchObject({
    color: { ink: { $value: color(0.2) }, text: { $value: '{color.ink}' }, paper: { $value: color(0.9) } },
    line: { $value: { color: '{color.ink}', width: { value: 1, unit: 'px' }, style: 'solid' } },
  });
  expect(Object.keys(tokens['color'] as object)).toEqual(['ink', 'text', 'paper']);
});

test('braces that refer to no token, and extensions of any vendor, reach the formats unchanged', async () => {
  const system = openSystem(
    files({
      gap: {
        $type: 'number',
        $value: 1,
        $description: 'Not {a.token}.',
        $extensions: { 'com.example': { rule: '{nowhere} {x' }, 'org.wusum': { uses: ['{gap}'] } },
      },
      __proto__x: { $type: 'number', $value: 2, $deprecated: 'Use {gone}.' },
    }),
    'a.json',
  );
  const seen: unknown[] = [];
  const config = {
    hooks: {
      formats: {
        see: ({ dictionary }: { dictionary: { allTokens: Record<string, unknown>[] } }): string => {
          for (const token of dictionary.allTokens)
            seen.push(token['$description'], token['$extensions'], token['$deprecated']);
          return 'x';
        },
      },
    },
    platforms: { web: { files: [{ destination: 'a', format: 'see' }] } },
  };
  await writePlatforms(system, styleDictionary(config));
  expect(seen).toEqual([
    'Not {a.token}.',
    { 'com.example': { rule: '{nowhere} {x' }, 'org.wusum': { uses: ['{gap}'] } },
    undefined,
    undefined,
    undefined,
    'Use {gone}.',
  ]);
});
