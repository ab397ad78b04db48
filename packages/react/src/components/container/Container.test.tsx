import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { containerProps } from './Container.props.js';
import { Container } from './index.js';

describe('Container', () => {
  describeConformance(<Container>Words</Container>, {
    element: HTMLDivElement,
    asChild: true,
    props: containerProps,
  });

  it('grows from size to size', () => {
    const widths = containerProps.variants.size.map((size) => {
      const { container } = render(<Container size={size} />);
      return Number.parseFloat(getComputedStyle(container.firstElementChild!).maxInlineSize);
    });
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(containerProps.variants.size.length);
  });
});
