import { expect, test } from 'vitest';
import { filesOf, token } from '../../dtcg/test/tokens.js';
import { openSystem } from '@wusum/dtcg';
import { emitPlatforms } from '../src/write-platforms.js';

const one = token('number', 1);

test('§5.2.3 extensions of other vendors are kept unchanged, through layers and in the output', async () => {
  const mine = { 'org.wusum': { fluid: 1 } };
  const theirs = { 'com.example': { any: [1, null, '{not.an.alias}'] }, __proto: 1 };
  const system = openSystem(
    filesOf({
      'r.json': {
        version: '2025.10',
        resolutionOrder: [
          { name: 'a', type: 'set', sources: [{ a: { ...one, $extensions: { ...mine, ...theirs } }, b: one }] },
          { name: 'm', type: 'modifier', contexts: { light: [], dark: [{ a: { $value: 2 } }] } },
        ],
      },
    }),
    'r.json',
  );
  const dark = system.resolvePermutation({ m: 'dark' })!.tokens;
  expect(dark.get('a')).toMatchObject({ value: 2, foreignExtensions: theirs });
  expect(dark.get('b')?.foreignExtensions).toBeUndefined();
  const written = Object.values(await emitPlatforms(system, ['json']))
    .map(String)
    .join('');
  expect(written).toContain('"$extensions":{"com.example":{"any":[1,null,"{not.an.alias}"]}');
});
