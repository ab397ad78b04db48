import { render } from '@testing-library/react';
import { brands } from '@wusum/theme/brands';
import { fitRepeats } from '@wusum/pattern';
import { describe, expect, test } from 'vitest';
import { registerBrands } from '../brand/index.js';
import { Pattern } from './index.js';

registerBrands(...brands);

const widths = [320, 390, 412, 600, 768, 820, 1024, 1280, 1366, 1440, 1700, 1920, 2560];

/** The size of a repeat on the screen, and that of the element. */
function measure(brand: string, variant: 'band' | 'cloth' | 'selvedge', width: number, height: number) {
  const { container, unmount } = render(
    <div style={{ inlineSize: width, blockSize: height, display: 'flex', overflow: 'clip' }}>
      <Pattern brand={brand} variant={variant} />
    </div>,
  );
  const root = container.querySelector<HTMLElement>('[data-variant]')!;
  const rect = container.querySelector<SVGRectElement>('svg > g > rect')!;
  const pixels = (name: string) => Number.parseFloat(root.style.getPropertyValue(name));
  const { a, d } = rect.getScreenCTM()!;
  const repeat = { width: pixels('--ws-pattern-width'), height: pixels('--ws-pattern-height') };
  const svg = container.querySelector('svg')!.getBoundingClientRect();
  const size = { width: svg.width, height: svg.height };
  unmount();
  return { repeat, cell: { width: repeat.width * a, height: repeat.height * d }, scale: [a, d] as const, size };
}

/** Distance to the nearest whole number. */
const part = (value: number): number => Math.abs(value - Math.round(value));

describe.each(brands.map(({ id }) => id))('%s', (brand) => {
  test.each(widths)('a band of %i px has whole repeats and whole rows', (width) => {
    const { cell, size, scale, repeat } = measure(brand, 'band', width, 400);
    expect(size.width).toBe(width);
    expect(part(size.width / cell.width)).toBeLessThan(0.002);
    expect(part(size.height / cell.height)).toBeLessThan(0.01);
    expect(scale[0]).toBeCloseTo(scale[1], 4);
    expect(scale[0]).toBeCloseTo(fitRepeats(width, repeat.width).scale, 3);
  });

  test.each(widths)('a cloth of %i px has whole repeats in both directions', (width) => {
    const { cell, size, repeat } = measure(brand, 'cloth', width, Math.round(width * 0.8));
    expect(part(size.width / cell.width)).toBeLessThan(0.002);
    // A part of a repeat is the next test.
    const rows = size.height < repeat.height * 0.75 ? 1 : size.height / cell.height;
    expect(part(rows)).toBeLessThan(0.002);
  });

  test('a cloth far below the height of one repeat shows its upper part, not squeezed; a lower repeat stays whole', () => {
    const { repeat } = measure(brand, 'cloth', 960, 400);
    const { cell, scale, size } = measure(brand, 'cloth', 960, repeat.height * 0.6);
    // A cloth has a least height, which may be more than a repeat.
    const isWhole = size.height > repeat.height * 0.75;
    expect(isWhole ? part(size.height / cell.height) : Math.abs(scale[1] - 1)).toBeLessThan(isWhole ? 0.002 : 0.005);
  });

  test('a selvedge has whole repeats down its height', () => {
    for (const height of [320, 500, 777]) {
      const { cell, size } = measure(brand, 'selvedge', 600, height);
      expect(size.height).toBe(height);
      expect(part(size.height / cell.height)).toBeLessThan(0.01);
      expect(part(size.width / cell.width)).toBeLessThan(0.01);
    }
  });
});
