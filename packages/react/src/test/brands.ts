import { brands } from '@wusum/theme/brands';
import type { BrandData } from '../internal/brand-data.js';

/** Two brands of the theme, whichever they are: tests name none. */
export const [firstBrand, secondBrand] = brands as readonly BrandData[] as readonly [BrandData, BrandData];
