import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ColorValue } from '@wusum/dtcg';
import { convertColor, readCssColor } from '@wusum/dtcg/internal';
import { codesOf, convertFiles } from './convert.js';

const color = (colorSpace: string, components: readonly number[], alpha?: number): object => ({
  colorSpace,
  components,
  ...(alpha !== undefined && { alpha }),
});

describe('relative colours of CSS', () => {
  test.each<[text: string, want: object | undefined]>([
    ['rgb(from #06c r g b / 50%)', color('srgb', [0, 0.4, 0.8], 0.5)],
    ['rgb(from rgb(10 20 30) 0 g b)', color('srgb', [0, 0.07843, 0.11765])],
    ['RGB(FROM RED R G B / calc(alpha * 0.5))', color('srgb', [1, 0, 0], 0.5)],
    ['hsl(from red calc(h + 180) s l)', color('hsl', [180, 100, 50])],
    ['hsl(from red h s calc(l * 0.5))', color('hsl', [0, 100, 25])],
    ['rgb(from hsl(from red h s 25%) r g b)', color('srgb', [0.5, 0, 0])],
    ['oklch(from oklch(0.6 0.1 30 / 0.5) l c h)', color('oklch', [0.6, 0.1, 30], 0.5)],
    ['oklch(from oklch(0.6 0.1 30) calc(l + 0.2) calc(c / 2) h)', color('oklch', [0.8, 0.05, 30])],
    ['oklch(from oklch(0.6 0.1 30 / 0.5) 0.7 c h / 1)', color('oklch', [0.7, 0.1, 30])],
    ['color(from red srgb r calc(g + 0.5) b)', color('srgb', [1, 0.5, 0])],
    ['rgb(from currentColor r g b)', undefined],
    ['rgb(from red r g)', undefined],
    ['rgb(from red r g nonsense)', undefined],
    ['color(from red nonsense r g b)', undefined],
    ['color(from red oklch r g b)', undefined],
    ['constructor(from red r g b)', undefined],
    ['rgb(from)', undefined],
  ])('%s', (text, want) => {
    expect(readCssColor(text)).toEqual(want);
  });

  test('with every channel unchanged are the colour itself', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const functions = ['rgb|r g b', 'hsl|h s l', 'hwb|h w b', 'lab|l a b', 'lch|l c h', 'oklab|l a b', 'oklch|l c h'];
    fc.assert(
      fc.property(channel, channel, channel, fc.constantFrom(...functions), (r, g, b, given) => {
        const [name, channels] = given.split('|');
        const origin = `rgb(${r} ${g} ${b} / 0.4)`;
        const read = readCssColor(`${name}(from ${origin} ${channels})`) as ColorValue;
        expect(read.alpha).toBe(0.4);
        const parts = convertColor(read, 'srgb').components as number[];
        for (const [index, want] of [r, g, b].entries()) expect(parts[index]).toBeCloseTo(want / 255, 2);
      }),
    );
  });

  test('refer to variables of the sheet', () => {
    const css = ':root { --brand: #06c; --soft: rgb(from var(--brand) r g b / 50%); --lost: rgb(from var(--x) r g b) }';
    const outcome = convertFiles({ 'a.css': css });
    expect(outcome.document).toMatchObject({ soft: { $value: { components: [0, 0.4, 0.8], alpha: 0.5 } } });
    expect(outcome.taken).toBe(2);
    expect(codesOf(outcome)).toEqual(['WS-I003 1:68']);
  });
});

test('a text style without a size has that of CSS, which is reported at the token', () => {
  const style = { type: 'typography', value: { fontFamily: 'A', fontWeight: 700, lineHeight: 1.5, letterSpacing: 0 } };
  const outcome = convertFiles({ 'a.json': { heading: style } });
  expect(outcome.document).toMatchObject({ heading: { $value: { fontSize: { value: 16, unit: 'px' } } } });
  expect(outcome.diagnostics.map(({ code }) => code)).toContain('WS-I002');
  expect(outcome.problems).toEqual([]);
});
