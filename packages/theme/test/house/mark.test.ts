import { describe, expect, test } from 'vitest';
import { type Channels, compileMark, drawLockup, inkBox, signNames, survivalAt } from '../../../mark/src/index.js';
import { stemOf } from '../../../mark/test/stem.js';
import { brandNames, fonts, inputOf, readText, tokensOf } from '../../../mark/test/support.js';
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
    const { wordmarks, patterns } = mark;
    const lockups = (['latin', 'arabic', 'both'] as const).map((script) => drawLockup(mark, { script }));
    const drawings = [...lockups, ...Object.values(wordmarks), ...Object.values(patterns)];
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

  test('is drawn on half units: its ink ends on them, and so do its rings, its dots and the width of its lines', () => {
    const [left, top, width, height] = inkBox(mark);
    const rounds = mark.strokes.flatMap((stroke) => {
      if ('d' in stroke) return [];
      const outer = stroke.r + (stroke.sign === 'dot' ? 0 : mark.strokeWidth / 2);
      return [stroke.cx - outer, stroke.cx + outer, stroke.cy - outer, stroke.cy + outer];
    });
    const edges = [left, top, left + width, top + height, mark.strokeWidth, ...rounds];
    expect(edges.filter((edge) => Math.abs(edge * 2 - Math.round(edge * 2)) > 0.11)).toEqual([]);
  });

  test('survives at 16 pixels, as its drawing for small sizes if it has one', () => {
    expect(survivalAt({ ...mark, ...mark.small }, 16)).toMatchObject({ survives: true });
  });

  test.each(['latin', 'arabic'] as const)('has lines like the stems of the %s name', (script) => {
    const ratio = mark.strokeWidth / (stemOf(mark.wordmarks[script]) * mark.lockup.sizes[script]);
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.25);
  });

  test('has channels whose banks do not cross', () => {
    const line = Number(tokensOf(brand).get('mark.pattern.line')!.value);
    const kinds = Object.values(
      JSON.parse(readText(`brands/${brand}/pattern.json`)!) as Record<string, Partial<Channels>>,
    );
    const channels = kinds.filter(({ kind }) => kind === 'channels');
    expect(channels.filter(({ cell, bank }) => bank! + line / 2 >= cell! * (Math.SQRT1_2 - 0.5))).toEqual([]);
  });
});
