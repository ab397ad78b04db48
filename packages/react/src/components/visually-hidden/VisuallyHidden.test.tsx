import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { visuallyHiddenProps } from './VisuallyHidden.props.js';
import { VisuallyHidden } from './index.js';

describe('VisuallyHidden', () => {
  describeConformance(<VisuallyHidden>Stories</VisuallyHidden>, {
    element: HTMLSpanElement,
    props: visuallyHiddenProps,
    asChild: true,
  });

  it('is in the accessibility tree, takes no place, and does not widen the page', () => {
    render(
      <main style={{ position: 'relative', inlineSize: '10rem' }}>
        <VisuallyHidden asChild>
          <h2>{'Stories of the archive '.repeat(20)}</h2>
        </VisuallyHidden>
      </main>,
    );
    const heading = screen.getByRole('heading');
    expect([heading.offsetWidth, heading.offsetHeight]).toEqual([1, 1]);
    expect(document.querySelector('main')!.scrollWidth).toBeLessThanOrEqual(
      document.querySelector('main')!.clientWidth,
    );
  });
});
