import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { firstBrand, secondBrand } from '../../test/brands.js';
import { registerBrands } from '../brand/index.js';
import { brandMarkProps } from './BrandMark.props.js';
import { BrandMark } from './index.js';

registerBrands(firstBrand, secondBrand);

describe('BrandMark', () => {
  describeConformance(<BrandMark brand={firstBrand.id} />, {
    element: SVGSVGElement,
    props: brandMarkProps,
    variants: { decorative: [true] },
  });

  it("draws every stroke of the brand's mark and says the brand's name", () => {
    render(<BrandMark brand={secondBrand.id} />);
    const mark = screen.getByRole('img', { name: secondBrand.names.en });
    expect(mark.children).toHaveLength(secondBrand.mark.strokes.length);
  });

  it('draws the small version where a prop sets it, and the mark where the brand has none', () => {
    const small = { strokes: [{ sign: 'ring', cx: 6, cy: 6, r: 3 }], strokeWidth: 2 } as const;
    const { small: _, ...plain } = secondBrand.mark;
    registerBrands(
      { ...secondBrand, id: 'with-small', mark: { ...plain, small } },
      { ...secondBrand, id: 'without-small', mark: plain },
    );
    const { container } = render(
      <>
        <BrandMark brand="with-small" small />
        <BrandMark brand="with-small" />
        <BrandMark brand="without-small" small />
      </>,
    );
    const [first, second, third] = [...container.querySelectorAll('svg')];
    expect(first!.getAttribute('stroke-width')).toBe('2');
    expect(first!.children).toHaveLength(1);
    expect(second!.children).toHaveLength(plain.strokes.length);
    expect(third!.outerHTML).toBe(second!.outerHTML);
  });

  it('is empty and hidden for a brand that is not registered', () => {
    const { container } = render(<BrandMark brand="unknown" />);
    expect(container.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
  });
});
