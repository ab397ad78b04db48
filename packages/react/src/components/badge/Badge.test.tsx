import { describe } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { badgeProps } from './Badge.props.js';
import { Badge } from './index.js';

describe('Badge', () => {
  describeConformance(<Badge>Draft</Badge>, {
    element: HTMLSpanElement,
    asChild: true,
    props: badgeProps,
  });
});
