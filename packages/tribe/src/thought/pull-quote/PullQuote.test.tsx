import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PullQuote } from './index.js';

it('is skipped by screen readers where the text has the same words, and read where it has not', () => {
  const { rerender } = render(<PullQuote>Only a drawing.</PullQuote>);
  expect(screen.queryByRole('blockquote')).toBeNull();
  rerender(
    <PullQuote repeated={false} source="a weaver">
      Only a drawing.
    </PullQuote>,
  );
  expect(screen.getByRole('blockquote').textContent).toBe('Only a drawing.');
  expect(screen.getByRole('figure').textContent).toContain('a weaver');
});
