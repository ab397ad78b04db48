import { registerBrands } from '@wusum/react/brand';
import { describe } from 'vitest';
import { firstBrand } from '../../../../react/src/test/brands.js';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Cover } from './index.js';

registerBrands(firstBrand);

describe('Cover', () => {
  describeConformance(<Cover />, { element: HTMLDivElement });
});
