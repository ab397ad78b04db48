import { registerBrands } from '@wusum/react/brand';
import { describe } from 'vitest';
import { firstBrand } from '../../../../react/src/test/brands.js';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { PatternBand } from './index.js';

registerBrands(firstBrand);

describe('PatternBand', () => {
  describeConformance(<PatternBand />, { element: HTMLDivElement, direction: 'ltr' });
});
