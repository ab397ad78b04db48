import { registerBrands } from '@wusum/react/brand';
import { describe } from 'vitest';
import { firstBrand } from '../../../../react/src/test/brands.js';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Wordmark } from './index.js';

registerBrands(firstBrand);

describe('Wordmark', () => {
  describeConformance(<Wordmark script="latin" />, { element: SVGSVGElement });
});
