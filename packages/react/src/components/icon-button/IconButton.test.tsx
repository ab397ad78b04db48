import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { Brand } from '../brand/index.js';
import { describeConformance } from '../../test/describeConformance.js';
import { iconButtonProps } from './IconButton.props.js';
import { IconButton } from './index.js';

describe('IconButton', () => {
  describeConformance(
    <IconButton label="Close">
      <svg aria-hidden="true" />
    </IconButton>,
    {
      element: HTMLButtonElement,
      asChild: true,
      props: iconButtonProps,
      variants: { loading: [true] },
    },
  );

  it('says in the words of the brand that it is loading, and beside itself, where readers hear it', () => {
    const page = (loading: boolean) => (
      <Brand data={firstBrand} lang="ar">
        <IconButton label="Send" loading={loading} />
      </Brand>
    );
    const { rerender } = render(page(false));
    const button = screen.getByRole('button', { name: 'Send' });
    expect(screen.queryByRole('status')).toBeNull();
    button.focus();
    rerender(page(true));
    const news = screen.getByRole('status');
    expect(news.textContent).toBe(firstBrand.voice.messages.ar['state.loading']);
    expect(button.contains(news)).toBe(false);
    expect(screen.getByRole('button', { name: 'Send' })).toBe(button);
    expect(document.activeElement).toBe(button);
    rerender(page(false));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is named by its label and square', () => {
    render(<IconButton label="Close">×</IconButton>);
    const { width, height } = screen.getByRole('button', { name: 'Close' }).getBoundingClientRect();
    expect(width).toBeCloseTo(height, 0);
  });
});
