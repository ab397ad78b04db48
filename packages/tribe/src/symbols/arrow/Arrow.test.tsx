import { describe } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Arrow } from './index.js';

describe('Arrow', () => {
  describeConformance(<Arrow />, { element: SVGSVGElement });
});
