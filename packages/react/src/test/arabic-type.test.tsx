import { brands } from '@wusum/theme/brands';
import { render } from '@testing-library/react';
import { vars } from '@wusum/contract';
import { describe, expect, it } from 'vitest';
import { Brand } from '../components/brand/index.js';

const spacings = Object.entries(vars.type).filter(([name]) => name.endsWith('LetterSpacing'));

describe('Letter spacing', () => {
  it.each(brands.map(({ id }) => id))('separates no Arabic letters in any type role: %s', (brand) => {
    expect(spacings.length).toBeGreaterThan(5);
    const spacingOf = (value: string) => {
      const { container, unmount } = render(
        <Brand brand={brand} lang="ar">
          <p style={{ letterSpacing: value }}>حكاية</p>
        </Brand>,
      );
      const { letterSpacing } = getComputedStyle(container.querySelector('p')!);
      unmount();
      return letterSpacing;
    };
    for (const [name, value] of spacings)
      expect([name, Number.parseFloat(spacingOf(value as string)) || 0]).toEqual([name, 0]);
    // The page does read the value.
    expect(spacingOf('3px')).toBe('3px');
  });
});
