import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { centerProps } from './Center.props.js';
import { Center, type CenterProps } from './index.js';

const mount = (props: CenterProps) => {
  const { container } = render(
    <div style={{ inlineSize: 400, blockSize: 300 }}>
      <Center {...props} style={{ blockSize: 300 }}>
        <i style={{ inlineSize: 100, blockSize: 50 }} />
      </Center>
    </div>,
  );
  const [outer, inner] = ['.ws-stack', 'i'].map((each) => container.querySelector(each)!.getBoundingClientRect());
  return [inner!.left - outer!.left, inner!.top - outer!.top];
};

describe('Center', () => {
  describeConformance(<Center>Words</Center>, {
    element: HTMLDivElement,
    asChild: true,
    props: centerProps,
    around: (children) => <div style={{ blockSize: '20rem' }}>{children}</div>,
    find: (container) => container.querySelector('.ws-stack, a'),
  });

  it.each([
    ['both', 150, 125],
    ['inline', 150, 0],
    ['block', 0, 125],
  ] as const)('has its children in the middle: %s', (axis, left, top) => {
    expect(mount({ axis })).toEqual([left, top]);
  });

  it('shows the beginning of what is larger than it', () => {
    const { container } = render(
      <Center style={{ inlineSize: 100, blockSize: 100, overflow: 'auto' }}>
        <i style={{ flex: 'none', inlineSize: 300, blockSize: 300 }} />
      </Center>,
    );
    const [outer, inner] = ['.ws-stack', 'i'].map((each) => container.querySelector(each)!.getBoundingClientRect());
    expect([inner!.left, inner!.top]).toEqual([outer!.left, outer!.top]);
  });

  it('is as high as the window or the parent, and no lower than its content', () => {
    const heights = (['window', 'parent'] as const).map((fill) => {
      const { container } = render(
        <div style={{ blockSize: 300 }}>
          <Center fill={fill} />
        </div>,
      );
      return container.querySelector('.ws-stack')!.getBoundingClientRect().height;
    });
    expect(heights).toEqual([window.innerHeight, 300]);
  });
});
