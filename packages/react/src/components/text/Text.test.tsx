import { describe } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Text, textSizes, textTones, textWeights } from './index.js';

describe('Text', () => {
  describeConformance(<Text>Words</Text>, {
    element: HTMLParagraphElement,
    asChild: true,
    variants: { size: textSizes, tone: textTones, weight: textWeights },
  });
});
