import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { firstBrand } from '../../test/brands.js';
import { drawLockup } from '../../engines/lockup.js';
import { Brand, registerBrands } from '../brand/index.js';
import { lockupProps } from './Lockup.props.js';
import { Lockup } from './index.js';

registerBrands(firstBrand);

describe('Lockup', () => {
  describeConformance(<Lockup brand={firstBrand.id} />, {
    element: SVGSVGElement,
    // Arrangements differ in the drawing, not in styles: see below.
    props: { ...lockupProps, variants: { size: lockupProps.variants.size } },
    variants: { decorative: [true] },
  });

  it('takes the script and the name of the language around', () => {
    render(
      <Brand brand={firstBrand.id} lang="ar">
        <Lockup />
      </Brand>,
    );
    const lockup = screen.getByRole('img', { name: firstBrand.names.ar });
    expect(lockup.getAttribute('viewBox')).toBe(drawLockup(firstBrand.mark, { script: 'arabic' }).viewBox);
  });

  it('takes a language for Arabic by its whole name', () => {
    render(
      <Brand brand={firstBrand.id} lang="arn">
        <Lockup />
      </Brand>,
    );
    const lockup = screen.getByRole('img', { name: firstBrand.names.en });
    expect(lockup.getAttribute('viewBox')).toBe(drawLockup(firstBrand.mark, { script: 'latin' }).viewBox);
  });

  it.each(lockupProps.variants.arrangement)('draws each script with the mark at: %s', (arrangement) => {
    for (const script of lockupProps.variants.script) {
      const { container, unmount } = render(<Lockup brand={firstBrand.id} {...{ script, arrangement }} />);
      const drawing = drawLockup(firstBrand.mark, { script, arrangement });
      const svg = container.querySelector('svg')!;
      expect(svg.getAttribute('viewBox')).toBe(drawing.viewBox);
      expect(svg.innerHTML.match(/translate\([^)]*\)/g)).toEqual(drawing.body.match(/translate\([^)]*\)/g));
      unmount();
    }
  });
});
