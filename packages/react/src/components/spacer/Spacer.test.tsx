import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Flex } from '../flex/index.js';
import { spacerProps } from './Spacer.props.js';
import { Spacer } from './index.js';

describe('Spacer', () => {
  describeConformance(<Spacer />, { element: HTMLDivElement, props: spacerProps });

  it.each([
    ['ltr', 'right'],
    ['rtl', 'left'],
  ] as const)('pushes what follows to the end, %s', (dir, end) => {
    const { container } = render(
      <Flex dir={dir}>
        <i>1</i>
        <Spacer />
        <i>2</i>
      </Flex>,
    );
    const last = container.querySelectorAll('i')[1]!.getBoundingClientRect();
    expect(last[end]).toBeCloseTo(container.firstElementChild!.getBoundingClientRect()[end], 1);
  });

  it('shares the space with the others', () => {
    const { container } = render(
      <Flex>
        <Spacer />
        <i>1</i>
        <Spacer />
      </Flex>,
    );
    const [first, second] = [...container.querySelectorAll('.ws-box')].map(
      (node) => node.getBoundingClientRect().width,
    );
    expect(first).toBeCloseTo(second!, 1);
    expect(first).toBeGreaterThan(0);
  });
});
