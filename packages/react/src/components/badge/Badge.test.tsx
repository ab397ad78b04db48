import { describe } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { badgeDefaults, Badge, badgeTones } from './index.js';

describe('Badge', () => {
  describeConformance(<Badge>Draft</Badge>, {
    element: HTMLSpanElement,
    asChild: true,
    defaults: badgeDefaults,
    variants: { tone: badgeTones },
  });
});
