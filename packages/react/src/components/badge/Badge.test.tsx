import { describe } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Badge, badgeTones } from './index.js';

describe('Badge', () => {
  describeConformance(<Badge>Draft</Badge>, {
    element: HTMLSpanElement,
    asChild: true,
    variants: { tone: badgeTones },
  });
});
