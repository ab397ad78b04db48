import { brands } from '@wusum/theme/brands';
import type { BrandData } from '@wusum/contract/types';

/** Two brands of the theme, whichever they are: tests name none. */
export const [firstBrand, secondBrand] = brands as readonly [BrandData<'en' | 'ar'>, BrandData<'en' | 'ar'>];
