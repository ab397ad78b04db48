import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { strongProps } from './Strong.props.js';
import { Strong } from './index.js';

describe('Strong', () => {
  describeConformance(<Strong>Text</Strong>, { element: HTMLElement, props: strongProps });

  it('is heavier than the text around it', () => {
    render(
      <p>
        Until <Strong>Thursday</Strong>.
      </p>,
    );
    const weightOf = (node: Element) => Number(getComputedStyle(node).fontWeight);
    expect(weightOf(screen.getByText('Thursday'))).toBeGreaterThan(weightOf(document.querySelector('p')!));
  });
});
