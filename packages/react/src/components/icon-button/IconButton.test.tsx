import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
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

  it('announces the message of the brand outside of itself while it is loading: nothing inside a button is announced', async () => {
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
    const region = screen.getByRole('status');
    expect([region.textContent, region.lang]).toEqual(['', 'ar']);
    await vi.waitFor(() => expect(region.textContent).toBe(firstBrand.messages.ar['state.loading']));
    expect(button.contains(region)).toBe(false);
    expect(screen.getByRole('button', { name: 'Send' })).toBe(button);
    expect(document.activeElement).toBe(button);
    rerender(page(false));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('announces the plain text where the brand has a figure of speech', async () => {
    const en = { ...firstBrand.messages.en, 'state.loading': 'Coming right up', 'state.loading.plain': 'Loading' };
    render(
      <Brand data={{ ...firstBrand, id: 'own', messages: { ...firstBrand.messages, en } }} lang="en">
        <IconButton label="Send" loading />
      </Brand>,
    );
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Loading'));
  });

  it('announces inside the modal dialog that it is in: all else is inert', () => {
    const { container } = render(
      <dialog>
        <IconButton label="Send" loading />
      </dialog>,
    );
    expect(container.querySelector('dialog')!.lastElementChild!.getAttribute('role')).toBe('status');
  });

  it('is one element while it is loading, also with asChild', () => {
    const { container } = render(
      <IconButton label="Send" loading asChild>
        <a href="#x">→</a>
      </IconButton>,
    );
    expect([...container.children].map((node) => node.tagName)).toEqual(['A']);
  });

  it('is named by its label and square', () => {
    render(<IconButton label="Close">×</IconButton>);
    const { width, height } = screen.getByRole('button', { name: 'Close' }).getBoundingClientRect();
    expect(width).toBeCloseTo(height, 0);
  });
});
