import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Pattern } from '../pattern/index.js';
import { cardProps } from './Card.props.js';
import { Card } from './index.js';

describe('Card', () => {
  describeConformance(<Card>Words</Card>, {
    element: HTMLDivElement,
    asChild: true,
    props: cardProps,
  });

  it('rounds a pattern at its edge, and no other corner', () => {
    const { container } = render(
      <Card padding="none">
        <Pattern />
        <p>Words</p>
        <Pattern />
      </Card>,
    );
    const [top, bottom] = [...container.querySelectorAll('.ws-pattern')].map((node) => getComputedStyle(node));
    const round = getComputedStyle(container.firstElementChild!).borderStartStartRadius;
    expect(round).not.toBe('0px');
    expect([top!.borderStartEndRadius, top!.borderEndEndRadius]).toEqual([round, '0px']);
    expect([bottom!.borderStartEndRadius, bottom!.borderEndEndRadius]).toEqual(['0px', round]);
  });
});
