import { describe } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { textDefaults, Text, textSizes, textTones, textWeights } from './index.js';

describe('Text', () => {
  describeConformance(<Text>Words</Text>, {
    element: HTMLParagraphElement,
    asChild: true,
    defaults: textDefaults,
    variants: { size: textSizes, tone: textTones, weight: textWeights },
  });
});
