import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { blockquoteProps } from './Blockquote.props.js';
import { Blockquote } from './index.js';

describe('Blockquote', () => {
  describeConformance(<Blockquote>A symbol is a promise.</Blockquote>, {
    element: HTMLQuoteElement,
    props: blockquoteProps,
    variants: { source: ['A member'] },
  });

  it.each([
    ['ltr', 'left'],
    ['rtl', 'right'],
  ] as const)('has its line where reading begins, %s', (dir, side) => {
    render(
      <div dir={dir}>
        <Blockquote source="A member">A symbol is a promise.</Blockquote>
      </div>,
    );
    const style = getComputedStyle(screen.getByRole('blockquote'));
    expect(Number.parseFloat(style.getPropertyValue(`border-${side}-width`))).toBeGreaterThan(0);
  });

  it('has the dash before its source for the eye alone', () => {
    render(<Blockquote source="A member">A symbol is a promise.</Blockquote>);
    expect(screen.getByText('A member').textContent).toBe('A member');
  });
});
