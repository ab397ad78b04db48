import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect, vi } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Carousel } from './index.js';

const names = ['One', 'Two', 'Three'];

const mount = async (): Promise<HTMLElement> => {
  render(
    <Carousel aria-label="Stories">
      {names.map((name) => (
        <a key={name} href={`#${name}`}>
          {name}
        </a>
      ))}
    </Carousel>,
  );
  await vi.waitFor(() => expect(document.querySelector('[data-ready]')).not.toBeNull());
  return screen.getByRole('region', { name: 'Stories' });
};
/** Values in messages are isolated. */
const plain = (name: string) => name.replaceAll(/[\u2066-\u2069]/g, '');
const button = (name: string) => screen.getByRole('button', { name: (each) => plain(each) === name });
/** Slides out of view are inert. */
const slide = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('[role=group]:not([inert])')].find(
    ({ textContent }) => textContent === name,
  );
const isShown = (name: string) => vi.waitFor(() => expect(slide(name)).toBeTruthy());

describeApg('carousel/carousel-1-prev-next', {
  'carousel-region-role': async () => {
    expect((await mount()).localName).toBe('section');
  },
  'carousel-region-aria-roledescription': async () => {
    expect((await mount()).getAttribute('aria-roledescription')).toBe('carousel');
  },
  'carousel-region-aria-label': async () => {
    expect((await mount()).getAttribute('aria-label')).toBe('Stories');
  },
  'carousel-aria-live': async () => {
    const region = await mount();
    expect(slide('One')!.closest('[aria-live]')!.getAttribute('aria-live')).toBe('polite');
    expect(region.querySelectorAll('[aria-live]')).toHaveLength(1);
  },
  'carousel-button-aria-label': async () => {
    await mount();
    expect([button('Previous slide'), button('Next slide')]).toHaveLength(2);
  },
  'carousel-button-aria-controls':
    'The slides follow the buttons, and few screen readers offer to go to what a button controls.',
  'carousel-group-role': async () => {
    await mount();
    expect(slide('One')!.getAttribute('role')).toBe('group');
  },
  'carousel-group-aria-label': async () => {
    await mount();
    expect(plain(slide('One')!.getAttribute('aria-label')!)).toBe('1 of 3');
  },
  'carousel-group-aria-roledescription': async () => {
    await mount();
    expect(slide('One')!.getAttribute('aria-roledescription')).toBe('slide');
  },
  'carousel-key-tab': async () => {
    await mount();
    button('Previous slide').focus();
    const stops: (Element | null)[] = [];
    for (let index = 0; index < 3; index += 1) {
      await userEvent.tab();
      stops.push(document.activeElement);
    }
    expect(stops).toEqual([button('1 of 3'), button('Next slide'), screen.getByText('One')]);
  },
  'carousel-enter-or-space-toggle': 'It never moves by itself, so there is nothing to stop.',
  'carousel-key-enter-or-space-move': async () => {
    await mount();
    button('Next slide').focus();
    await userEvent.keyboard('{Enter}');
    await isShown('Two');
    await userEvent.keyboard(' ');
    await isShown('Three');
    button('Previous slide').focus();
    await userEvent.keyboard(' ');
    await isShown('Two');
    expect(document.activeElement).toBe(button('Previous slide'));
  },
});
