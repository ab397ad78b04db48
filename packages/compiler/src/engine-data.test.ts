import { describe, expect, test } from 'vitest';
import { filesOf, resolve } from '../../dtcg/test/tokens.js';
import { compile } from './compile.js';
import { isEngineData } from '@wusum/platforms/internal';
import { emitTheme } from './emit/emit-theme.js';
import { openSystem } from '@wusum/dtcg';
import { emitPlatforms } from '@wusum/platforms';

const number = { $type: 'number', $value: 1 };
const dimension = { $type: 'dimension', $value: { value: 4, unit: 'px' } };
const color = { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, 0] } };

describe('a token feeds an engine if an engine reads its name and type', () => {
  test.each<[string, unknown, string, boolean]>([
    ['a number of the patterns', { mark: { pattern: { line: number } } }, 'mark.pattern.line', true],
    ['the size of a tile unit', { mark: { pattern: { scale: dimension } } }, 'mark.pattern.scale', true],
    ['the weight of a name', { mark: { lockup: { latin: { weight: number } } } }, 'mark.lockup.latin.weight', true],
    ['the smallest size of the mark', { mark: { 'minimum-size': dimension } }, 'mark.minimum-size', true],
    ['a colour in the group mark', { mark: { background: color } }, 'mark.background', false],
    ['a dimension in the group mark', { mark: { gap: dimension } }, 'mark.gap', false],
    ['a number in a group of voice', { voice: { speed: number } }, 'voice.speed', false],
  ])('%s', (_name, tokens, path, want) => {
    expect(isEngineData(resolve({ 'a.json': tokens }).get(path)!)).toBe(want);
  });
});

test('themes and platforms publish the same tokens of a group called mark', async () => {
  const files = filesOf({ 'a.json': { mark: { background: color, gap: dimension } } });
  const compiled = compile(files, { resolver: 'a.json' });
  if (!compiled.ok) throw new Error(compiled.diagnostics[0]?.message);
  const outputs = [
    (await emitTheme(compiled.system))['theme.css']!,
    Object.values(await emitPlatforms(openSystem(files, 'a.json'), ['css'])).join('\n'),
  ];
  for (const css of outputs) {
    for (const name of ['mark-background', 'mark-gap']) expect(css).toContain(name);
  }
});
