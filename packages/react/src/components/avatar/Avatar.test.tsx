import { render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { firstBrand, secondBrand } from '../../test/brands.js';
import { Brand } from '../brand/index.js';
import { avatarProps } from './Avatar.props.js';
import { Avatar } from './index.js';

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A page as a server sends it, before React comes to it. */
function fromServer(element: ReactElement): HTMLElement {
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = renderToString(element);
  return page;
}

describe('Avatar', () => {
  describeConformance(<Avatar name="Nura" />, {
    element: HTMLSpanElement,
    props: avatarProps,
  });

  it('is named by the member alone, isolated from the text around', () => {
    render(
      <Brand data={firstBrand} lang="ar">
        <Avatar name="نورة" />
        <Avatar name="Nura" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
      </Brand>,
    );
    const labels = screen.getAllByRole('img').map((image) => image.ariaLabel);
    expect(labels).toEqual(['\u2068نورة\u2069', '\u2068Nura\u2069']);
  });

  it('draws the same mark for the same member, and another for another', () => {
    const draw = (name: string, seed?: string) => {
      const { container } = render(
        <Brand data={firstBrand}>
          <Avatar name={name} seed={seed} />
        </Brand>,
      );
      return container.querySelector('svg')!.innerHTML;
    };
    expect(draw('Nura')).toBe(draw('Nura'));
    expect(draw('Nura')).not.toBe(draw('Salim'));
    expect(draw('Nura', 'member 7')).toBe(draw('نورة', 'member 7'));
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

  it('falls back to the mark when the picture cannot be loaded, and tries another', async () => {
    const avatar = (src: string) => (
      <Brand data={firstBrand}>
        <Avatar name="Nura" src={src} />
      </Brand>
    );
    const { container, rerender } = render(avatar('data:image/png;base64,broken'));
    await waitFor(() => expect(container.querySelector('svg')).not.toBeNull());
    expect(container.querySelector('img')).toBeNull();
    rerender(avatar(dot));
    expect(container.querySelector('img')).not.toBeNull();
  });

  it('falls back to the mark when the picture was lost before React came to the page', async () => {
    const avatar = (
      <Brand data={firstBrand}>
        <Avatar name="Nura" src="data:image/png;base64,broken" />
      </Brand>
    );
    const page = fromServer(avatar);
    await expect(page.querySelector('img')!.decode()).rejects.toThrow('cannot be decoded');
    // The event that says so has passed by then.
    await new Promise((settle) => setTimeout(settle, 50));
    const { container } = render(avatar, { container: page, hydrate: true });
    await waitFor(() => expect(container.querySelector('svg')).not.toBeNull());
    expect(container.querySelector('img')).toBeNull();
  });

  it('keeps a picture that was there before React came to the page', async () => {
    const avatar = <Avatar name="Nura" src={dot} />;
    const page = fromServer(avatar);
    await page.querySelector('img')!.decode();
    const { container } = render(avatar, { container: page, hydrate: true });
    expect(container.querySelector('img')).not.toBeNull();
  });

  it('passes images for other sizes and densities to the browser', () => {
    const { container } = render(<Avatar name="Noor" src={pixel} srcSet={`${pixel} 2x`} sizes="3rem" loading="lazy" />);
    const image = container.querySelector('img')!;
    expect([image.srcset, image.sizes, image.loading]).toEqual([`${pixel} 2x`, '3rem', 'lazy']);
  });
});

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
