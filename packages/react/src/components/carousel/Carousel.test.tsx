import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { carouselProps } from './Carousel.props.js';
import { Carousel, type CarouselProps } from './index.js';

const slides = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => (
  <a key={name} href={`#${name}`}>
    {name}
  </a>
));
const Page = ({ dir = 'ltr', width = '40rem', ...props }: Partial<CarouselProps> & { width?: string }) => (
  <div dir={dir} style={{ inlineSize: width }}>
    <Carousel aria-label="Stories" {...props}>
      {slides}
    </Carousel>
  </div>
);
/** Values in messages are isolated. */
const plain = (name: string) => name.replaceAll(/[\u2066-\u2069]/g, '');
const button = (name: string) => screen.getByRole('button', { name: (each) => plain(each) === name });
const shown = () => [...document.querySelectorAll('.ws-carousel-slide:not([inert]) a')].map((link) => link.textContent);
const current = () => plain(document.querySelector('[aria-current]')!.getAttribute('aria-label')!);
const ready = () => vi.waitFor(() => expect(document.querySelector('[data-ready]')).not.toBeNull());

describe('Carousel', () => {
  describeConformance(<Carousel aria-label="Stories">{slides}</Carousel>, {
    element: HTMLElement,
    variants: { perView: carouselProps.variants.perView, loop: [true] },
  });

  it('is a list of slides that scrolls, for a page without JavaScript', () => {
    const markup = renderToString(<Page />);
    expect(markup).not.toMatch(/inert|data-ready/);
  });

  it('has its name, and each slide its number', async () => {
    render(<Page />);
    await ready();
    expect(screen.getByRole('region', { name: 'Stories' }).getAttribute('aria-roledescription')).toBe('carousel');
    expect(screen.getByRole('group', { name: (each) => plain(each) === '1 of 5' })).toBeTruthy();
  });
});

describe.each(['ltr', 'rtl'] as const)('A carousel, %s', (dir) => {
  const place = (name: string) => {
    const slide = screen.getByText(name).parentElement!.getBoundingClientRect();
    const view = document.querySelector('.ws-carousel-viewport')!.getBoundingClientRect();
    return dir === 'ltr' ? slide.left - view.left : view.right - slide.right;
  };

  it('goes on and back by its buttons, keeps their focus at the ends, and reports each change once', async () => {
    const onValueChange = vi.fn<NonNullable<CarouselProps['onValueChange']>>();
    render(<Page dir={dir} defaultValue={3} onValueChange={onValueChange} />);
    await ready();
    expect(shown()).toEqual(['Four']);
    await userEvent.click(button('Next slide'));
    await vi.waitFor(() => expect(shown()).toEqual(['Five']));
    await vi.waitFor(() => expect(Math.abs(place('Five'))).toBeLessThan(20));
    await userEvent.keyboard('{Enter}');
    expect([document.activeElement, button('Next slide').ariaDisabled]).toEqual([button('Next slide'), 'true']);
    await userEvent.click(button('Previous slide'));
    expect(current()).toBe('4 of 5');
    expect(onValueChange.mock.calls.map(([index, { reason }]) => [index, reason])).toEqual([
      [4, 'trigger-press'],
      [3, 'trigger-press'],
    ]);
  });

  it('goes to a slide by its mark, which is one tab stop with arrow keys', async () => {
    render(<Page dir={dir} />);
    await ready();
    button('1 of 5').focus();
    await userEvent.keyboard(dir === 'ltr' ? '{ArrowRight}{ArrowRight}' : '{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(button('3 of 5'));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(shown()).toEqual(['Three']));
    expect(document.querySelectorAll('.ws-carousel-dot[tabindex="0"]')).toHaveLength(1);
  });
});

it('follows the direction of the page around it when that changes', async () => {
  const { rerender } = render(<Page defaultValue={2} />);
  await ready();
  rerender(<Page dir="rtl" defaultValue={2} />);
  const view = document.querySelector('.ws-carousel-viewport')!.getBoundingClientRect();
  await vi.waitFor(() => {
    const slide = screen.getByText('Three').parentElement!.getBoundingClientRect();
    expect(Math.abs(view.right - slide.right)).toBeLessThan(20);
  });
  expect(shown()).toEqual(['Three']);
});

describe('Slides', () => {
  it('out of view take no focus', async () => {
    render(<Page />);
    await ready();
    screen.getByText('One').focus();
    await userEvent.tab();
    expect(document.activeElement).not.toBe(screen.getByText('Two'));
  });

  it('are several where there is space, and one where there is little', async () => {
    const { unmount } = render(<Page perView={3} width="50rem" />);
    await ready();
    expect(shown()).toEqual(['One', 'Two', 'Three']);
    // Three places to go to.
    expect(document.querySelectorAll('.ws-carousel-dot')).toHaveLength(3);
    unmount();
    render(<Page perView={3} width="18rem" />);
    await ready();
    expect(shown()).toEqual(['One']);
  });

  it('begin again after the last one with `loop`', async () => {
    render(<Page loop defaultValue={4} />);
    await ready();
    await userEvent.click(button('Next slide'));
    await vi.waitFor(() => expect(shown()).toEqual(['One']));
  });

  it('stay where their page keeps them', async () => {
    const { rerender } = render(<Page value={1} />);
    await ready();
    await userEvent.click(button('Next slide'));
    expect(shown()).toEqual(['Two']);
    await act(async () => rerender(<Page value={2} />));
    await vi.waitFor(() => expect(shown()).toEqual(['Three']));
  });
});
