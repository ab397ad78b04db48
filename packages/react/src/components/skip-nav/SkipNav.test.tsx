import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { firstBrand } from '../../test/brands.js';
import { Brand } from '../brand/index.js';
import { SkipNav, type SkipNavProps } from './index.js';

const Page = (props: SkipNavProps) => (
  <>
    <SkipNav {...props} />
    <nav>
      <a href="#stories">Stories</a>
    </nav>
    <main id="main">
      <button>Write</button>
    </main>
  </>
);
const link = () => screen.getByRole('link', { name: 'Skip navigation' });
const width = () => link().getBoundingClientRect().width;

describe('SkipNav', () => {
  describeConformance(<SkipNav />, { element: HTMLAnchorElement, variants: { target: ['main'] } });

  it('is the first tab stop, and is seen only with focus', async () => {
    render(<Page />);
    expect(width()).toBe(1);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(link());
    expect(width()).toBeGreaterThan(50);
  });

  it('moves focus to the content, from which Tab goes on, and leaves the address', async () => {
    render(<Page />);
    const { href } = location;
    await userEvent.keyboard('{Tab}{Enter}');
    expect([document.activeElement?.id, location.href]).toEqual(['main', href]);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe('Write');
    expect(document.querySelector('main')!.hasAttribute('tabindex')).toBe(false);
  });

  it('finds the content in its own shadow root', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const place = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    render(<Page />, { container: place });
    fireEvent.click(place.querySelector('a')!);
    expect(host.shadowRoot!.activeElement?.id).toBe('main');
    host.remove();
  });

  it.each(['ltr', 'rtl'] as const)('is at the start of the window, %s', (dir) => {
    document.documentElement.dir = dir;
    render(<Page />);
    link().focus();
    const { left, right } = link().getBoundingClientRect();
    const edge = dir === 'ltr' ? left : document.documentElement.clientWidth - right;
    document.documentElement.removeAttribute('dir');
    expect(edge).toBeGreaterThan(0);
    expect(edge).toBeLessThan(30);
  });

  it('has its own words in the language of the scope', () => {
    render(
      <Brand data={firstBrand} lang="ar" dir="rtl">
        <SkipNav />
      </Brand>,
    );
    expect(screen.getByRole('link').textContent).toBe('تجاوز التنقل');
  });
});
