import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { flexProps } from './Flex.props.js';
import { Flex } from './index.js';

describe('Flex', () => {
  describeConformance(<Flex>Words</Flex>, { element: HTMLDivElement, asChild: true, props: flexProps });

  it.each([
    ['ltr', 1],
    ['rtl', -1],
  ] as const)('is a row in reading direction without space between its children, %s', (dir, sign) => {
    const { container } = render(
      <Flex dir={dir}>
        <i>1</i>
        <i>2</i>
      </Flex>,
    );
    const [first, second] = [...container.querySelectorAll('i')].map((node) => node.getBoundingClientRect());
    expect(Math.sign(second!.x - first!.x)).toBe(sign);
    expect(sign > 0 ? second!.left - first!.right : first!.left - second!.right).toBeCloseTo(0, 1);
  });

  it('is as wide as its children in a line of text, and not wider than the line', () => {
    const { container } = render(
      <p style={{ inlineSize: '10rem' }}>
        <Flex inline asChild>
          <span>1</span>
        </Flex>{' '}
        <Flex inline asChild wrap>
          <span>
            {Array.from({ length: 40 }, (_, index) => (
              <i key={index}>word </i>
            ))}
          </span>
        </Flex>
      </p>,
    );
    const line = container.querySelector('p')!;
    const [short, long] = [...line.children].map((node) => node.getBoundingClientRect().width);
    expect(short).toBeLessThan(line.clientWidth / 2);
    expect(long).toBeLessThanOrEqual(line.clientWidth);
  });
});
