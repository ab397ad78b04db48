import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { firstBrand, secondBrand } from '../../test/brands.js';
import type { BrandData } from '../../internal/brand-data.js';
import { BrandMark } from '../brand-mark/index.js';
import { Dialog } from '../dialog/index.js';
import { Message, useMessages } from '../message/index.js';
import { brandProps } from './Brand.props.js';
import { Brand, registerBrands, useScope } from './index.js';

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
    variants: {
      mode: brandProps.variants.mode,
      contrast: brandProps.variants.contrast,
      density: brandProps.variants.density,
    },
  });

  it('nests: a field that the inner one does not set keeps the outer value', () => {
    render(
      <Brand brand="outer" mode="dark" lang="ar">
        <Brand brand="inner" density="compact">
          <Scope />
        </Brand>
      </Brand>,
    );
    expect(scope()).toEqual({ brand: 'inner', mode: 'dark', density: 'compact', lang: 'ar', dir: 'rtl' });
  });

  it('has the direction of its language, unless `dir` is set', () => {
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
    const background = (id: string) => getComputedStyle(screen.getByTestId(id)).backgroundColor;
    expect(new Set([background('dark'), background('light'), background('other')]).size).toBe(3);
  });

  it('follows the attributes of <html> outside of any Brand', async () => {
    registerBrands(firstBrand, secondBrand);
    render(
      <>
        <Scope />
        <Message message="action.close" />
      </>,
    );
    await act(async () => {
      root.dataset.brand = secondBrand.id;
      root.lang = 'ar';
      await Promise.resolve();
    });
    expect(scope()).toMatchObject({ brand: secondBrand.id, lang: 'ar', dir: 'rtl' });
    expect(document.body.textContent).toContain(secondBrand.messages.ar['action.close']);
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
});

/** A brand with a word of its own, under an id that nobody registers. */
function tenant(word: string): BrandData {
  const messages = { ...firstBrand.messages, en: { ...firstBrand.messages.en, 'action.close': word } };
  const both = { ...messages, en: { ...messages.en, 'dialog.close': word } };
  return { ...firstBrand, id: 'tenant', names: { en: word, ar: word }, messages: both };
}

const Shown = () => (
  <>
    <Message message="action.close" /> <BrandMark />
  </>
);

describe('Brand with data', () => {
  it('gives words and mark to what is inside, also under another Brand and in a dialog', () => {
    render(
      <Brand data={tenant('Ours')}>
        <Scope />
        <Brand mode="dark">
          <Shown />
        </Brand>
        <Dialog.Root defaultOpen>
          <Dialog.Content>
            <Dialog.Title>Title</Dialog.Title>
            <Message message="action.close" />
          </Dialog.Content>
        </Dialog.Root>
      </Brand>,
    );
    expect(JSON.parse(screen.getByText(/brand/).textContent)).toMatchObject({ brand: 'tenant' });
    expect(document.querySelectorAll('svg[aria-label="Ours"] > *')).toHaveLength(firstBrand.mark.strokes.length);
    expect(document.querySelector('svg[aria-label="Ours"]')!.parentElement!.textContent).toContain('Ours');
    const dialog = screen.getByRole('dialog');
    expect(dialog.querySelector('button')!.getAttribute('aria-label')).toBe('Ours');
    expect(dialog.textContent).toContain('Ours');
  });

  it('keeps its data inside: another request of the server or the page around does not see it', () => {
    const request = (word: string) =>
      renderToString(
        <>
          <Brand brand="tenant">
            <Shown />
          </Brand>
          <Brand data={tenant(word)}>
            <Shown />
          </Brand>
          <Brand brand="tenant">
            <Shown />
          </Brand>
        </>,
      );
    const [first, second] = [request('First'), request('Second')];
    expect(first.match(/First/g)).toHaveLength(2);
    expect(second.match(/Second/g)).toHaveLength(2);
    expect(second.replaceAll('Second', 'First')).toBe(first);
  });

  it('takes a fresh object at every render of a parent that speaks, and comes to rest', () => {
    const rendered = vi.fn<() => void>();
    function Parent() {
      rendered();
      useMessages();
      return (
        <Brand data={tenant('Fresh')}>
          <Shown />
        </Brand>
      );
    }
    render(<Parent />);
    expect(rendered).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('img', { name: 'Fresh' }).children).toHaveLength(firstBrand.mark.strokes.length);
  });
});

it('the mode `system` follows the system of the reader, in colours', () => {
  const { container } = render(
    <Brand mode="system">
      <p>Words</p>
    </Brand>,
  );
  const style = getComputedStyle(container.querySelector('p')!);
  expect(style.colorScheme).toBe('light dark');
});
