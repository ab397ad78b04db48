import { render, screen } from '@testing-library/react';
import { registerBrands } from '@wusum/react/brand';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../../../react/src/test/brands.js';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { SiteFooter } from './index.js';

registerBrands(firstBrand);

const groups = [{ heading: 'Read', links: [{ href: '#stories', text: 'Stories' }] }];

describe('SiteFooter', () => {
  describeConformance(<SiteFooter groups={groups} note="Note" legal="Legal" />, { element: HTMLElement });

  it('has a navigation for each group, with the name of its heading', () => {
    render(<SiteFooter groups={groups} />);
    const link = screen.getByRole('link', { name: 'Stories' });
    expect(screen.getByRole('navigation', { name: 'Read' }).contains(link)).toBe(true);
    expect(screen.getAllByRole('img')).toHaveLength(2);
  });
});
