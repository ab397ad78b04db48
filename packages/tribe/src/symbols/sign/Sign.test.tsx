import { describe } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Sign } from './index.js';

describe('Sign', () => {
  describeConformance(<Sign name="ring" />, { element: SVGSVGElement });
});
