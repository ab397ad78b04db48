import { describe, expect, test } from 'vitest';
import { compileMark, signNames } from '../../../mark/src/index.js';
import { brandNames, fonts, inputOf } from '../../../mark/test/support.js';
import { houseBrands } from './house-brands.js';

const faces = fonts();

describe.each(houseBrands)('the mark of %s', async (brand) => {
  const { mark, files, diagnostics } = await compileMark(inputOf(brand), {
    names: brandNames(brand),
    fonts: faces,
  });

  test('compiles without diagnostics', () => {
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });

  test('consists of signs of the grammar', () => {
    expect(mark.strokes.length).toBeGreaterThan(0);
    for (const { sign } of mark.strokes) expect(signNames).toContain(sign);
  });

  test('has every file, each a complete SVG', () => {
    for (const name of ['mark', 'lockup-latin', 'lockup-arabic', 'favicon', 'pattern', 'band']) {
      expect(files).toHaveProperty(
        [`${name}.svg`],
        expect.stringMatching(/^<svg [^>]*viewBox="[-\d. ]+"[^>]*>.+<\/svg>$/su),
      );
    }
  });

  test('has no literal colour in any body', () => {
    const { lockups, wordmarks, patterns } = mark;
    const drawings = [...Object.values(lockups), ...Object.values(wordmarks), ...Object.values(patterns)];
    for (const { body } of drawings) {
      expect(body).not.toMatch(/#[0-9a-f]{3}|rgb|oklch/iu);
      const colours = [...body.matchAll(/(?:fill|stroke)="([^"]+)"/gu)].map((match) => match[1]);
      expect(colours.filter((colour) => colour !== 'none' && colour !== 'currentColor')).toEqual([]);
      const classes = [...body.matchAll(/class="([^"]+)"/gu)].flatMap((match) => match[1]!.split(' '));
      expect(classes.filter((name) => !/^ws-(?:p[0-4]|l[12]|ol)$/u.test(name))).toEqual([]);
    }
  });

  test('is not mirrored in any script', () => {
    for (const text of Object.values(files)) expect(text).not.toMatch(/scale\(\s*-|matrix\(\s*-/u);
  });

  test('is at the start of the reading direction: left of the Latin name, right of the Arabic one', () => {
    const firstMove = (body: string) => Number(/^<g [^>]*translate\(([\d.]+)/u.exec(body)?.[1] ?? 0);
    expect(firstMove(mark.lockups.latin.body)).toBe(0);
    const width = Number(mark.lockups.arabic.viewBox.split(' ')[2]);
    expect(firstMove(mark.lockups.arabic.body)).toBeCloseTo(width - 12, 2);
  });
});
