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

  it('is empty and hidden for a brand that is not registered', () => {
    const { container } = render(<BrandMark brand="unknown" />);
    expect(container.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
  });
});
