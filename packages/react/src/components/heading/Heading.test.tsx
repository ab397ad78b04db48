import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { headingProps } from './Heading.props.js';
import { Heading } from './index.js';

describe('Heading', () => {
  describeConformance(<Heading>Words</Heading>, {
    element: HTMLHeadingElement,
    asChild: true,
    props: headingProps,
  });

  it.each(headingProps.variants.level)('has level %i in the outline, in any size', (level) => {
    render(
      <Heading level={level} size="display">
        Words
      </Heading>,
    );
    expect(screen.getByRole('heading', { level })).toBeInstanceOf(HTMLHeadingElement);
  });

  it('takes its size from its level: none is larger than the one above it', () => {
    const size = (node: Element) => Number.parseFloat(getComputedStyle(node).fontSize);
    const { container } = render(headingProps.variants.level.map((level) => <Heading key={level} level={level} />));
    const sizes = [...container.children].map(size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    // The last level differs from the one above it by weight and colour.
    expect(new Set(sizes).size).toBe(headingProps.variants.level.length - 1);
  });
});
