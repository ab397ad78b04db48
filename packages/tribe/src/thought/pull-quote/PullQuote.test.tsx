import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { PullQuote } from './index.js';

describe('PullQuote', () => {
  describeConformance(<PullQuote>Only a drawing.</PullQuote>, { element: HTMLElement });
});

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
