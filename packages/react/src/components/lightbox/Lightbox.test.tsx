import { act, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { lamp, loom, night, well } from '../../test/drawn-pictures.js';
import { lightboxProps } from './Lightbox.props.js';
import { Lightbox, type LightboxProps } from './index.js';

const pictures = [
  { src: well, alt: 'Well', caption: 'Drawn by Noor' },
  { src: loom, alt: 'Loom' },
  { src: night, alt: 'Night', lang: 'ar' },
  { src: lamp, alt: 'Lamp', caption: 'High' },
];
const Page = ({ dir, ...props }: Partial<LightboxProps>) => (
  <div dir={dir}>
    <Lightbox pictures={pictures} {...props} />
  </div>
);
type Changed = NonNullable<LightboxProps['onValueChange']>;

/** Values in messages are isolated. */
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
const links = () => screen.getAllByRole('link', { hidden: true });
const dialog = () => document.querySelector('dialog');
const shown = () => document.querySelector('.ws-lightbox-figure:not([inert]) img')?.getAttribute('alt');
const counter = () => plain(document.querySelector('.ws-lightbox-bar span')!.textContent);
const track = () => document.querySelector<HTMLElement>('.ws-lightbox-track')!;
/** How far the picture in view is from the middle of the window. */
const offset = (alt: string) => {
  const box = document.querySelector(`.ws-lightbox-figure img[alt="${alt}"]`)!.getBoundingClientRect();
  return Math.abs(box.left + box.width / 2 - track().clientWidth / 2);
};
const isInView = (alt: string) => vi.waitFor(() => expect(offset(alt)).toBeLessThan(3), 3000);

describe('Lightbox', () => {
  describeConformance(<Lightbox pictures={pictures} />, {
    element: HTMLDivElement,
    variants: { ratio: lightboxProps.variants.ratio, defaultOpen: [true] },
  });

  it('is a list of links to the pictures for a page without JavaScript, without inline styles', () => {
    const html = renderToString(<Page />);
    expect(html).not.toMatch(/\sstyle=/);
    expect([...html.matchAll(/<a [^>]*href="data:/g)]).toHaveLength(4);
  });

  it('its links say what they show, and a press with Control stays that of the browser', () => {
    const onOpenChange = vi.fn<NonNullable<LightboxProps['onOpenChange']>>();
    render(<Page onOpenChange={onOpenChange} />);
    expect(screen.getByRole('link', { name: /Loom/ })).toBe(links()[1]);
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    // The page of tests stays.
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    act(() => void links()[1]!.dispatchEvent(press));
    expect([onOpenChange.mock.calls, dialog()]).toEqual([[], null]);
  });

  it('opens the picture that is pressed in a modal dialog, and returns focus to the one that was shown last', async () => {
    const changed = vi.fn<Changed>();
    render(<Page onValueChange={changed} />);
    await userEvent.click(links()[1]!);
    expect([dialog()!.matches(':modal'), shown(), counter()]).toEqual([true, 'Loom', 'Picture 2 of 4']);
    expect([document.activeElement, plain(track().ariaLabel!)]).toEqual([track(), 'Picture 2 of 4']);
    await isInView('Loom');
    await userEvent.keyboard('{End}');
    await isInView('Lamp');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(dialog()).toBeNull());
    expect(document.activeElement).toBe(links()[3]);
    expect(changed.mock.calls.map(([at, { reason }]) => `${at} ${reason}`)).toEqual(['1 item-press', '3 keyboard']);
  });

  it('is described: the picture and its number are announced, others are not read', async () => {
    render(<Page defaultOpen />);
    expect(plain(screen.getByRole('status').textContent)).toBe('Picture 1 of 4 Well');
    await userEvent.keyboard('{End}{Home}');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(plain(screen.getByRole('status').textContent)).toBe('Picture 3 of 4 Night');
    expect(screen.getByRole('status').querySelector('[lang=ar]')?.textContent).toBe('Night');
    const read = screen.getAllByRole('img').filter((img) => !img.closest('[inert]'));
    expect(read.map((img) => img.getAttribute('alt'))).toEqual(['Night']);
  });

  it('a picture is whole: with its caption it is not higher than the window', async () => {
    render(<Page defaultOpen defaultValue={3} />);
    await isInView('Lamp');
    const picture = document.querySelector('.ws-lightbox-figure:not([inert]) img')!.getBoundingClientRect();
    const caption = screen.getByText('High').getBoundingClientRect();
    expect(caption.top).toBeGreaterThanOrEqual(picture.bottom);
    expect(caption.bottom).toBeLessThanOrEqual(window.innerHeight);
    expect(Math.abs(picture.width / picture.height - 420 / 640)).toBeLessThan(0.01);
  });

  it('a press beside the picture closes it, one on the picture does not', async () => {
    const onOpenChange = vi.fn<NonNullable<LightboxProps['onOpenChange']>>();
    render(<Page open onOpenChange={onOpenChange} />);
    await isInView('Well');
    await userEvent.click(document.querySelector('.ws-lightbox-figure:not([inert]) img')!);
    expect(onOpenChange).not.toHaveBeenCalled();
    await userEvent.click(track(), { position: { x: 12, y: 12 } });
    expect(onOpenChange.mock.calls.map(([open, { reason }]) => [open, reason])).toEqual([[false, 'outside-press']]);
  });

  it('shows the picture that the page keeps, and the last one where there are fewer', async () => {
    const { rerender } = render(<Page open value={3} />);
    await isInView('Lamp');
    await userEvent.keyboard('{ArrowLeft}');
    expect(shown()).toBe('Lamp');
    rerender(<Page open value={3} pictures={pictures.slice(0, 2)} />);
    expect([shown(), counter()]).toEqual(['Loom', 'Picture 2 of 2']);
    await isInView('Loom');
  });

  it('of one picture has no buttons that go on and back', () => {
    render(<Page defaultOpen pictures={pictures.slice(0, 1)} />);
    expect(screen.getAllByRole('button').map(({ ariaLabel }) => ariaLabel)).toEqual(['Close dialog']);
  });
});

describe.each([
  ['ltr', 'ArrowRight', 'ArrowLeft'],
  ['rtl', 'ArrowLeft', 'ArrowRight'],
] as const)('A lightbox, %s', (dir, next, previous) => {
  it(`${next} is the next picture, and no key leaves the ends`, async () => {
    render(<Page dir={dir} defaultOpen />);
    await isInView('Well');
    await userEvent.keyboard(`{${previous}}`);
    expect(shown()).toBe('Well');
    await userEvent.keyboard(`{${next}}{${next}}`);
    expect(shown()).toBe('Night');
    await isInView('Night');
    await userEvent.keyboard(`{End}{${next}}`);
    expect(shown()).toBe('Lamp');
  });

  it('the button of the next picture is at the end, and one that goes nowhere keeps its focus', async () => {
    render(<Page dir={dir} defaultOpen defaultValue={2} />);
    await isInView('Night');
    const button = screen.getByRole('button', { name: 'Next picture' });
    const { left } = button.getBoundingClientRect();
    expect(left > innerWidth / 2).toBe(dir === 'ltr');
    await userEvent.click(button);
    expect([shown(), document.activeElement, button.ariaDisabled]).toEqual(['Lamp', button, 'true']);
  });

  it('what people scroll to is the picture', async () => {
    const changed = vi.fn<Changed>();
    render(<Page dir={dir} defaultOpen onValueChange={changed} />);
    await isInView('Well');
    track().dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    track().scrollTo({ left: (dir === 'ltr' ? 1 : -1) * track().clientWidth, behavior: 'instant' });
    await waitFor(() => expect(shown()).toBe('Loom'));
    expect(changed.mock.calls.map(([at, { reason }]) => `${at} ${reason}`)).toEqual(['1 drag']);
  });
});

it('a lightbox stays at its picture when the direction of the page changes', async () => {
  const { rerender } = render(<Page defaultOpen defaultValue={1} />);
  await isInView('Loom');
  rerender(<Page dir="rtl" defaultOpen defaultValue={1} />);
  await isInView('Loom');
  expect(shown()).toBe('Loom');
});
