import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { sectionProps } from './Section.props.js';
import { Section } from './index.js';

describe('Section', () => {
  describeConformance(<Section>Words</Section>, { element: HTMLElement, asChild: true, props: sectionProps });

  it('is a landmark only with a name', () => {
    render(
      <>
        <Section>One</Section>
        <Section aria-label="Stories">Two</Section>
      </>,
    );
    expect(screen.getAllByRole('region')).toEqual([screen.getByRole('region', { name: 'Stories' })]);
  });

  it('has more space from size to size, and at each breakpoint', () => {
    const spaces = [...sectionProps.variants.size, { initial: 'lg', xl: 'sm' } as const].map((size) => {
      const { container } = render(<Section size={size} />);
      return Number.parseFloat(getComputedStyle(container.firstElementChild!).paddingTop);
    });
    expect(spaces.slice(0, 3)).toEqual(spaces.slice(0, 3).toSorted((a, b) => a - b));
    expect(spaces[3]).toBe(spaces[2]);
  });
});
