'use client';

import { Brand, registerBrands, type BrandProps } from '@wusum/react';
import { brands } from '../theme/brands.ts';

registerBrands(...brands);

/** The brand of the page. The data of brands is in a script, not in the HTML of each page. */
export function SiteBrand(props: BrandProps) {
  return <Brand {...props} />;
}
