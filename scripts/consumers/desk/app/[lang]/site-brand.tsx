'use client';

import { Brand, registerBrands, type BrandProps } from '@wusum/react';
import { brands } from '@wusum/theme/brands';

const brand = brands[0]!;
registerBrands(brand);

/** The brand of the desk. Its data is in a script, not in the HTML of each page. */
export function SiteBrand(props: BrandProps) {
  return <Brand brand={brand.id} {...props} />;
}
