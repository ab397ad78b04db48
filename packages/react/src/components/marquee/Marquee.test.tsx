import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { cdp, userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { marqueeProps } from './Marquee.props.js';
import { Marquee, type MarqueeProps } from './index.js';

const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
const links = names.map((name) => (
  <a key={name} href={`#${name}`}>
    {name}
  </a>
));
const Page = ({ dir, width = '20rem', ...props }: Partial<MarqueeProps> & { width?: string }) => (
  <div dir={dir} style={{ inlineSize: width }}>
    <button>Before</button>
    <Marquee aria-label="Circles" {...props}>
      {props.children ?? links}
    </Marquee>
  </div>
);
const track = () => document.querySelector<HTMLElement>('.ws-marquee-track')!;
const viewport = () => document.querySelector<HTMLElement>('.ws-marquee-viewport')!;
const motion = () => track().getAnimations()[0];
const state = () => motion()?.playState;
const moves = () => vi.waitFor(() => expect(state()).toBe('running'));
const button = () => document.querySelector<HTMLButtonElement>('.ws-marquee > button');
/** How far it has gone, in pixels to the right. */
const shift = () => Number.parseFloat(getComputedStyle(track()).translate) || 0;

describe('Marquee', () => {
  describeConformance(<Marquee aria-label="Circles">{links}</Marquee>, {
    element: HTMLElement,
    variants: { speed: marqueeProps.variants.speed, reverse: [true], defaultPaused: [true] },
  });

  it('is a list that people scroll, on a server: nothing is repeated, and nothing moves', () => {
    const html = renderToString(<Page />);
    expect([...html.matchAll(/<ul/g)]).toHaveLength(1);
    expect(html).not.toMatch(/data-moving|<ul[^>]*inert/);
    expect(html).toContain('tabindex="0"');
  });

  it('what is repeated is not read and takes no focus, and fills its place', async () => {
    render(<Page width="60rem">{links.slice(0, 2)}</Page>);
    await moves();
    const copies = [...document.querySelectorAll<HTMLElement>('.ws-marquee-row')].slice(1);
    await vi.waitFor(() => expect(document.querySelectorAll('.ws-marquee-row').length).toBeGreaterThan(3));
    expect(copies.every((copy) => copy.inert && copy.ariaHidden === 'true')).toBe(true);
    const [row] = document.querySelectorAll('.ws-marquee-row');
    expect(track().scrollWidth - row!.clientWidth).toBeGreaterThanOrEqual(viewport().clientWidth);
  });

  it('is as high before and while it moves', async () => {
    const { container } = render(<Page />);
    const { height } = viewport().getBoundingClientRect();
    await moves();
    expect(Math.abs(viewport().getBoundingClientRect().height - height)).toBeLessThan(1);
    expect(container.scrollWidth).toBeLessThanOrEqual(container.clientWidth);
  });
});

describe.each([
  ['ltr', -1],
  ['rtl', 1],
] as const)('A marquee, %s', (dir, side) => {
  it('moves in reading direction, and against it in reverse', async () => {
    const { unmount } = render(<Page dir={dir} speed="fast" />);
    await moves();
    await vi.waitFor(() => expect(shift() * side).toBeGreaterThan(5));
    unmount();
    render(<Page dir={dir} speed="fast" reverse />);
    await moves();
    const first = shift() * side;
    await vi.waitFor(() => expect(shift() * side).toBeLessThan(first - 5));
  });

  it('a link that has left the place is in view when it has focus', async () => {
    render(<Page dir={dir} width="12rem" />);
    await moves();
    motion()!.currentTime = Number(motion()!.effect!.getComputedTiming().duration) * 0.6;
    screen.getByText('Before').focus();
    await userEvent.tab();
    const first = screen.getAllByText('One')[0]!;
    expect([document.activeElement, state()]).toEqual([first, 'paused']);
    const [box, link] = [viewport(), first].map((each) => each.getBoundingClientRect());
    expect(link!.left).toBeGreaterThanOrEqual(box!.left - 1);
    expect(link!.right).toBeLessThanOrEqual(box!.right + 1);
    for (let at = 0; at < 6; at += 1) await userEvent.tab();
    expect([document.activeElement, state(), viewport().scrollLeft]).toEqual([button(), 'running', 0]);
  });
});

describe('A marquee stops', () => {
  it('while it is paused by its button, which says what it does', async () => {
    const changed = vi.fn<NonNullable<MarqueeProps['onPausedChange']>>();
    render(<Page onPausedChange={changed} />);
    await moves();
    expect(button()!.ariaLabel).toBe('Pause');
    await userEvent.click(button()!);
    expect([state(), button()!.ariaLabel]).toEqual(['paused', 'Play']);
    await userEvent.click(button()!);
    expect(state()).toBe('running');
    expect(changed.mock.calls.map(([paused, { reason }]) => `${paused} ${reason}`)).toEqual([
      'true trigger-press',
      'false trigger-press',
    ]);
  });

  it('as its page keeps it', async () => {
    const { rerender } = render(<Page paused />);
    await vi.waitFor(() => expect(state()).toBe('paused'));
    await userEvent.click(button()!);
    expect(state()).toBe('paused');
    rerender(<Page paused={false} />);
    expect(state()).toBe('running');
  });

  it('while a pointer is on it, and after that only if it is not paused', async () => {
    render(<Page />);
    await moves();
    await userEvent.hover(viewport());
    expect(state()).toBe('paused');
    await userEvent.hover(screen.getByText('Before'));
    expect(state()).toBe('running');
    await userEvent.hover(viewport());
    await userEvent.click(button()!);
    await userEvent.hover(screen.getByText('Before'));
    expect(state()).toBe('paused');
  });
});

it('for people who prefer reduced motion a marquee is a row that they scroll by keys', async () => {
  const features = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  await features('reduce');
  try {
    render(<Page />);
    await userEvent.tab();
    await userEvent.tab();
    expect([document.activeElement, motion(), button()]).toEqual([viewport(), undefined, null]);
    expect([viewport().tabIndex, document.querySelectorAll('.ws-marquee-row').length]).toEqual([0, 1]);
  } finally {
    await features('');
  }
});

it('a marquee turns when the direction of the page does', async () => {
  const { rerender } = render(<Page speed="fast" />);
  await moves();
  rerender(<Page speed="fast" dir="rtl" />);
  await vi.waitFor(() => expect(shift()).toBeGreaterThan(1));
});
