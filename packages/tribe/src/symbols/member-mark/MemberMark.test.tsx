import { render } from '@testing-library/react';
import { registerBrands } from '@wusum/react/brand';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../../../react/src/test/brands.js';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { MemberMark } from './index.js';

registerBrands(firstBrand);

describe('MemberMark', () => {
  describeConformance(<MemberMark seed="nura" />, { element: SVGSVGElement });

  it('is different for each member of a tribe', () => {
    const tribe = Array.from({ length: 300 }, (_, index) => `member ${index}`);
    const { container } = render(
      <>
        {tribe.map((seed) => (
          <MemberMark key={seed} seed={seed} among={tribe} />
        ))}
      </>,
    );
    const drawings = [...container.querySelectorAll('svg')].map(({ innerHTML }) => innerHTML);
    expect(new Set(drawings).size).toBe(tribe.length);
  });
});
