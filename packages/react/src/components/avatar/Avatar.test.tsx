import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { firstBrand, secondBrand } from '../../test/brands.js';
import { Brand } from '../brand/index.js';
import { avatarDefaults, Avatar, avatarSizes } from './index.js';

describe('Avatar', () => {
  describeConformance(<Avatar name="Nura" />, {
    element: HTMLSpanElement,
    defaults: avatarDefaults,
    variants: { size: avatarSizes },
  });

  it('names the member in the language around', () => {
    render(
      <Brand data={firstBrand} lang="ar">
        <Avatar name="نورة" />
      </Brand>,
    );
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('نورة');
  });

  it('draws the same mark for the same member, and another for another', () => {
    const draw = (name: string) => {
      const { container } = render(
        <Brand data={firstBrand}>
          <Avatar name={name} />
        </Brand>,
      );
      return container.querySelector('svg')!.innerHTML;
    };
    expect(draw('Nura')).toBe(draw('Nura'));
    expect(draw('Nura')).not.toBe(draw('Salim'));
  });

  it("draws on the mark of the member's tribe", () => {
    const { container, rerender } = render(
      <Brand data={firstBrand}>
        <Avatar name="Nura" />
      </Brand>,
    );
    const first = container.querySelector('svg')!.innerHTML;
    rerender(
      <Brand data={secondBrand}>
        <Avatar name="Nura" />
      </Brand>,
    );
    expect(container.querySelector('svg')!.innerHTML).not.toBe(first);
  });

  it('falls back to the mark when the picture cannot be loaded', async () => {
    const { container } = render(
      <Brand data={firstBrand}>
        <Avatar name="Nura" src="data:image/png;base64,broken" />
      </Brand>,
    );
    await waitFor(() => expect(container.querySelector('svg')).not.toBeNull());
    expect(container.querySelector('img')).toBeNull();
  });
});
