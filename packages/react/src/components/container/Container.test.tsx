import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { containerDefaults, Container, containerSizes } from './index.js';

describe('Container', () => {
  describeConformance(<Container>Words</Container>, {
    element: HTMLDivElement,
    asChild: true,
    defaults: containerDefaults,
    variants: { size: containerSizes },
  });

  it('grows from size to size', () => {
    const widths = containerSizes.map((size) => {
      const { container } = render(<Container size={size} />);
      return Number.parseFloat(getComputedStyle(container.firstElementChild!).maxInlineSize);
    });
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(containerSizes.length);
  });
});
