import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { firstBrand, secondBrand } from '../../test/brands.js';
import { Say } from '../say/index.js';
import { Brand, brandContrasts, brandDensities, brandModes, registerBrands, useScope } from './index.js';

const root = document.documentElement;

function Scope() {
  return <output>{JSON.stringify(useScope())}</output>;
}

const scope = () => JSON.parse(screen.getByRole('status').textContent) as Record<string, string>;

afterEach(() => {
  for (const name of ['data-brand', 'data-mode', 'dir']) root.removeAttribute(name);
  root.lang = 'en';
});

describe('Brand', () => {
  describeConformance(<Brand>Words</Brand>, {
    element: HTMLDivElement,
    asChild: true,
    variants: { mode: brandModes, contrast: brandContrasts, density: brandDensities },
  });

  it('nests: what the inner one leaves open stays as it is around', () => {
    render(
      <Brand brand="outer" mode="dark" lang="ar">
        <Brand brand="inner" density="compact">
          <Scope />
        </Brand>
      </Brand>,
    );
    expect(scope()).toEqual({ brand: 'inner', mode: 'dark', density: 'compact', lang: 'ar', dir: 'rtl' });
  });

  it('takes the direction of its language, unless it is told another', () => {
    const { container } = render(
      <>
        <Brand lang="ar-EG" />
        <Brand lang="ar" dir="ltr" />
        <Brand lang="en" />
        <Brand lang="ar-Latn" />
        <Brand />
      </>,
    );
    expect([...container.children].map((node) => node.getAttribute('dir'))).toEqual(['rtl', 'ltr', 'ltr', 'ltr', null]);
  });

  it('changes colours, and inner modes hold inside outer ones', () => {
    render(
      <Brand brand={firstBrand.id} mode="dark" data-testid="dark">
        <Brand mode="light" data-testid="light">
          <Brand brand={secondBrand.id} data-testid="other" />
        </Brand>
      </Brand>,
    );
    const ground = (id: string) => getComputedStyle(screen.getByTestId(id)).backgroundColor;
    expect(new Set([ground('dark'), ground('light'), ground('other')]).size).toBe(3);
  });

  it('follows the attributes of <html> where no Brand stands around, without a provider', async () => {
    registerBrands(firstBrand, secondBrand);
    render(
      <>
        <Scope />
        <Say message="action.close" />
      </>,
    );
    await act(async () => {
      root.dataset.brand = secondBrand.id;
      root.lang = 'ar';
      await Promise.resolve();
    });
    expect(scope()).toMatchObject({ brand: secondBrand.id, lang: 'ar', dir: 'rtl' });
    expect(document.body.textContent).toContain(secondBrand.voice.messages.ar['action.close']);
  });

  it('stops transitions while it switches, and lets them run again', async () => {
    function Switching() {
      const [mode, setMode] = useState<'light' | 'dark'>('light');
      return (
        <Brand mode={mode} data-testid="brand">
          <button
            onClick={() => setMode('dark')}
            style={{ transition: 'background-color 10s', background: 'var(--ws-color-surface-canvas)' }}
          >
            Switch
          </button>
        </Brand>
      );
    }
    render(<Switching />);
    const button = screen.getByRole('button');
    const before = getComputedStyle(button).backgroundColor;
    act(() => button.click());
    expect(button.getAnimations()).toEqual([]);
    expect(getComputedStyle(button).backgroundColor).not.toBe(before);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(screen.getByTestId('brand').hasAttribute('data-switching')).toBe(false);
  });

  it('registers a brand it is given, for itself and for what follows', () => {
    const data = { ...firstBrand, id: 'given' };
    render(
      <Brand data={data}>
        <Scope />
      </Brand>,
    );
    expect(scope().brand).toBe('given');
  });
});
