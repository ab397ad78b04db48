import { registerBrands } from '@wusum/react/brand';
import { describe } from 'vitest';
import { firstBrand } from '../../../../react/src/test/brands.js';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { HeaderLockup } from './index.js';

registerBrands(firstBrand);

describe('HeaderLockup', () => {
  describeConformance(<HeaderLockup />, { element: SVGSVGElement });
});
