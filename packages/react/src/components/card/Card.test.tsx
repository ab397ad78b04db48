import { describe } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Card, cardPads, cardTones } from './index.js';

describe('Card', () => {
  describeConformance(<Card>Words</Card>, {
    element: HTMLDivElement,
    asChild: true,
    variants: { tone: cardTones, pad: cardPads },
  });
});
