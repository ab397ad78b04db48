import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { NavigationMenu } from './index.js';

const Site = () => (
  <NavigationMenu.Root>
    <NavigationMenu.Item value="stories">
      <NavigationMenu.Trigger>Stories</NavigationMenu.Trigger>
      <NavigationMenu.Panel>
        <NavigationMenu.Link href="#new">New</NavigationMenu.Link>
        <NavigationMenu.Link href="#coast">Coast</NavigationMenu.Link>
      </NavigationMenu.Panel>
    </NavigationMenu.Item>
    <NavigationMenu.Item value="circles">
      <NavigationMenu.Trigger>Circles</NavigationMenu.Trigger>
      <NavigationMenu.Panel>
        <NavigationMenu.Link href="#archive">Archive</NavigationMenu.Link>
      </NavigationMenu.Panel>
    </NavigationMenu.Item>
    <NavigationMenu.Item>
      <NavigationMenu.Link href="#about" current>
        About
      </NavigationMenu.Link>
    </NavigationMenu.Item>
  </NavigationMenu.Root>
);

const trigger = () => screen.getByRole('button', { name: 'Stories' });
const open = () =>
  [...document.querySelectorAll('.ws-navigation-menu-panel:popover-open')].map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent;
const start = () => {
  render(<Site />);
  trigger().focus();
};

describeApg('disclosure/navigation_hybrid', {
  'button-aria-controls': () => {
    start();
    expect(document.getElementById(trigger().getAttribute('aria-controls')!)?.textContent).toBe('NewCoast');
  },
  'button-aria-expanded': async () => {
    start();
    expect(trigger().ariaExpanded).toBe('false');
    await userEvent.keyboard('{Enter}');
    expect(trigger().ariaExpanded).toBe('true');
  },
  'link-aria-current': () => {
    start();
    expect(screen.getByText('About').getAttribute('aria-current')).toBe('page');
  },
  'key-tab': async () => {
    start();
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe('Circles');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    await expect.poll(open).not.toEqual([]);
    await userEvent.keyboard('{Tab}{Tab}{Tab}');
    expect(focused()).toBe('Circles');
  },
  'key-enter-space': async () => {
    start();
    await userEvent.keyboard('{Enter}');
    expect(open()).toEqual(['NewCoast']);
    await userEvent.keyboard(' ');
    expect(open()).toEqual([]);
  },
  'key-escape': async () => {
    start();
    await userEvent.keyboard('{Enter}{ArrowDown}{Escape}');
    expect([open(), focused()]).toEqual([[], 'Stories']);
  },
  'key-arrows': async () => {
    start();
    await userEvent.keyboard('{Enter}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Coast');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('New');
  },
  'key-home-end': async () => {
    start();
    await userEvent.keyboard('{Enter}{ArrowDown}{End}');
    expect(focused()).toBe('Coast');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('New');
  },
});
