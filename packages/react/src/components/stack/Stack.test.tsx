import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { stackProps } from './Stack.props.js';
import { Stack } from './index.js';

describe('Stack', () => {
  describeConformance(<Stack>Words</Stack>, {
    element: HTMLDivElement,
    asChild: true,
    props: stackProps,
  });

  it.each([
    ['ltr', 1],
    ['rtl', -1],
  ] as const)('runs in reading direction, %s', (dir, sign) => {
    const { container } = render(
      <Stack direction="row" dir={dir}>
        <i>1</i>
        <i>2</i>
      </Stack>,
    );
    const [first, second] = [...container.querySelectorAll('i')].map((node) => node.getBoundingClientRect().x);
    expect(Math.sign(second! - first!)).toBe(sign);
  });
});
