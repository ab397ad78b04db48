import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { firstBrand } from '../../test/brands.js';
import { registerBrands } from '../brand/index.js';
import { patternProps } from './Pattern.props.js';
import { Pattern } from './index.js';

registerBrands(firstBrand);

describe('Pattern', () => {
  describeConformance(<Pattern brand={firstBrand.id} />, { element: HTMLDivElement, variants: patternProps.variants });

  it('is hidden from assistive technology, and two on a page have different ids', () => {
    const { container } = render(
      <>
        <Pattern brand={firstBrand.id} />
        <Pattern brand={firstBrand.id} variant="cloth" />
      </>,
    );
    expect([...container.children].map((node) => node.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
    const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(container.innerHTML).toContain(`url(#${id})`);
  });

  it('is drawn from the left in both directions', () => {
    const { container } = render(
      <div dir="rtl">
        <Pattern brand={firstBrand.id} />
      </div>,
    );
    expect(getComputedStyle(container.querySelector('svg')!).transform).toBe('none');
  });
});
