import { render, screen } from '@testing-library/react';
import { Brand } from '@wusum/react/brand';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../../../react/src/test/brands.js';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { PricingOption, PricingOptions } from './index.js';

const option = (
  <PricingOption
    heading="Member"
    amount={2.5}
    currency="OMR"
    period="a month"
    includes={['Evenings']}
    action={<a href="#a">Go</a>}
  />
);

describe('PricingOptions', () => {
  describeConformance(<PricingOptions>{option}</PricingOptions>, { element: HTMLUListElement });

  it('writes the price as the reader does', () => {
    render(
      <Brand data={firstBrand} lang="en">
        <PricingOptions>{option}</PricingOptions>
      </Brand>,
    );
    expect(screen.getByText(/OMR/).textContent.replaceAll(/\s/gu, ' ')).toContain('2.5');
  });
});

describe('PricingOption', () => {
  describeConformance(option, {
    element: HTMLLIElement,
    variants: { note: ['Chosen most'] },
    around: (children) => <ul>{children}</ul>,
    find: (container) => container.querySelector('.ws-pricing-option'),
  });
});
