import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Message } from '../message/index.js';
import { spinnerProps } from './Spinner.props.js';
import { Spinner } from './index.js';

describe('Spinner', () => {
  describeConformance(<Spinner />, { element: HTMLSpanElement, props: spinnerProps });

  it('is a progress bar without a value, named by its label, else by the message of the brand', () => {
    render(
      <Brand data={firstBrand} lang="ar">
        <Spinner />
        <Spinner label="Stories" />
      </Brand>,
    );
    const [own, named] = screen.getAllByRole('progressbar');
    expect([own!.ariaLabel, named!.ariaLabel]).toEqual([firstBrand.messages.ar['state.loading'], 'Stories']);
    expect(own!.hasAttribute('aria-valuenow')).toBe(false);
  });

  it('is heard and not seen, so its name is the plain text where the brand has a figure of speech', () => {
    const ar = { ...firstBrand.messages.ar, 'state.loading': 'ثواني وتجيكم', 'state.loading.plain': 'جارٍ التحميل' };
    render(
      <Brand data={{ ...firstBrand, id: 'own', messages: { ...firstBrand.messages, ar } }} lang="ar">
        <Spinner />
        <Message message="state.loading" />
      </Brand>,
    );
    expect(screen.getByRole('progressbar').ariaLabel).toBe('جارٍ التحميل');
    expect(screen.getByText('ثواني وتجيكم')).toBeTruthy();
  });

  it('announces its label only on request, and removes the region with itself', async () => {
    const { rerender, unmount } = render(<Spinner label="Stories" />);
    expect(screen.queryByRole('status')).toBeNull();
    rerender(<Spinner label="Stories" announced />);
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Stories'));
    unmount();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is hidden from assistive technology when it is decorative', () => {
    render(<Spinner decorative announced />);
    expect([screen.queryByRole('progressbar'), screen.queryByRole('status')]).toEqual([null, null]);
  });
});
