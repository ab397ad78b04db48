import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Container } from '../container/index.js';
import { Flex } from '../flex/index.js';
import { boxProps } from './Box.props.js';
import { Box, type BoxProps } from './index.js';

const paddingsOf = (props: BoxProps) => {
  const { container } = render(<Box {...props} />);
  const { paddingTop, paddingRight, paddingBottom, paddingLeft } = getComputedStyle(container.firstElementChild!);
  return [paddingTop, paddingRight, paddingBottom, paddingLeft].map((value) => Number.parseFloat(value) / 4);
};

describe('Box', () => {
  describeConformance(<Box>Words</Box>, { element: HTMLDivElement, asChild: true, props: boxProps });

  it.each<[BoxProps, number[]]>([
    [{ padding: 2 }, [2, 2, 2, 2]],
    [{ padding: 2, paddingBlock: 4 }, [4, 2, 4, 2]],
    [{ padding: 2, paddingInline: 0 }, [2, 0, 2, 0]],
    [{ paddingInline: { initial: 1, xl: 4 } }, [0, 1, 0, 1]],
  ])('%j has the space of the axis, else that of all edges', (props, want) => {
    expect(paddingsOf(props)).toEqual(want);
  });

  it('has the margins of a Container with `page`', () => {
    const { container } = render(
      <>
        <Container />
        <Box padding="page" />
      </>,
    );
    const [page, box] = [...container.children].map((node) => getComputedStyle(node));
    expect([box!.paddingLeft, box!.paddingTop]).toEqual([page!.paddingLeft, '0px']);
  });

  it('in a box gives its space to none of its children', () => {
    const { container } = render(
      <Box padding={4}>
        <Box />
      </Box>,
    );
    expect(getComputedStyle(container.querySelector('.ws-box .ws-box')!).padding).toBe('0px');
  });

  it('takes the space that is left, or keeps its size', () => {
    const { container } = render(
      <Flex style={{ inlineSize: '20rem' }}>
        <Box shrink={false} style={{ inlineSize: '15rem' }} />
        <Box grow style={{ minInlineSize: '10rem' }} />
      </Flex>,
    );
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const widths = [...container.querySelectorAll('.ws-box')].map((node) => node.getBoundingClientRect().width / rem);
    expect(widths).toEqual([15, 10]);
  });
});
