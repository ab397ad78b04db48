import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { calloutProps } from './Callout.props.js';
import { Callout } from './index.js';

const { live: _live, ...looks } = calloutProps.variants;

describe('Callout', () => {
  describeConformance(<Callout heading="Open">To all</Callout>, {
    element: HTMLDivElement,
    props: { ...calloutProps, variants: looks },
    variants: { live: ['off', 'polite', 'assertive'], icon: [null] },
  });

  it('has a word of its role for screen readers, and a sign that differs in form', () => {
    const signs = calloutProps.variants.color.map((color) => {
      const { container, unmount } = render(
        <Brand data={firstBrand} lang="en">
          <Callout color={color}>Text</Callout>
        </Brand>,
      );
      expect(container.textContent).toBe(`${firstBrand.messages.en[`notice.${color}`] as string}: Text`);
      const sign = getComputedStyle(container.querySelector('[aria-hidden]')!, '::before').clipPath;
      unmount();
      return sign;
    });
    expect(new Set(signs).size).toBe(signs.length);
  });

  it('is announced on request only', async () => {
    const { rerender } = render(<Callout>Text</Callout>);
    expect([screen.queryByRole('status'), screen.queryByRole('alert')]).toEqual([null, null]);
    rerender(<Callout live="polite">Text</Callout>);
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('Text'));
    rerender(<Callout live="assertive">Text</Callout>);
    expect([screen.queryByRole('status'), screen.getByRole('alert').textContent]).toEqual([
      null,
      expect.stringContaining('Text'),
    ]);
  });
});
