import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Avatar } from '../avatar/index.js';
import { Button } from '../button/index.js';
import { Text } from '../text/index.js';
import { skeletonProps } from './Skeleton.props.js';
import { Skeleton } from './index.js';

describe('Skeleton', () => {
  describeConformance(<Skeleton />, { element: HTMLSpanElement, props: skeletonProps });

  it.each([
    ['a line of text', <Skeleton key="a" />, <Text key="b">Story</Text>],
    ['an avatar', <Skeleton key="a" shape="avatar" size="lg" />, <Avatar key="b" name="Nura" size="lg" />],
    [
      'a button',
      <Skeleton key="a" shape="control" size="sm" />,
      <Button key="b" size="sm">
        Send
      </Button>,
    ],
  ])('is as high as %s, so that the page does not move', (_name, skeleton, content) => {
    const heightOf = (node: React.ReactElement) =>
      render(<div style={{ display: 'flow-root' }}>{node}</div>).container.firstElementChild!.getBoundingClientRect()
        .height;
    expect(heightOf(skeleton)).toBeCloseTo(heightOf(content), 0);
  });

  it('ends a text of several lines with a shorter one, at the end in reading direction', () => {
    const { container } = render(
      <div dir="rtl">
        <Skeleton lines={3} />
      </div>,
    );
    const boxes = [...container.querySelectorAll('span > span')].map((line) => line.getBoundingClientRect());
    expect(boxes).toHaveLength(3);
    expect(boxes[2]!.width).toBeLessThan(boxes[0]!.width);
    expect(boxes[2]!.right).toBeCloseTo(boxes[0]!.right, 0);
  });
});
