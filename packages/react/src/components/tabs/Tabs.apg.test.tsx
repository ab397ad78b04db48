import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Page } from './tabs-page.js';

const tabs = () => screen.getAllByRole('tab');
const selected = () => screen.getByRole('tab', { selected: true }).textContent;
const focused = () => document.activeElement?.textContent;

/** Focus is on the first tab of four; the third one is disabled. */
async function start(activationMode: 'automatic' | 'manual' = 'automatic'): Promise<void> {
  render(<Page activationMode={activationMode} />);
  await userEvent.tab();
}

const roles = {
  list: () => {
    render(<Page />);
    expect(screen.getByRole('tablist').ariaLabel).toMatch(/\w/);
  },
  tabs: () => {
    render(<Page />);
    expect(tabs().map(({ textContent }) => textContent)).toEqual(['Stories', 'Questions', 'Circles', 'Late']);
  },
  selected: async () => {
    await start();
    await userEvent.keyboard('{ArrowRight}');
    expect(tabs().map(({ ariaSelected }) => ariaSelected)).toEqual(['false', 'true', 'false', 'false']);
  },
  tabStop: async () => {
    await start();
    await userEvent.keyboard('{ArrowRight}');
    expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1]);
  },
  controls: () => {
    render(<Page />);
    const panels = [...document.querySelectorAll('[role=tabpanel]')].map(({ id }) => id);
    expect(tabs().map((tab) => tab.getAttribute('aria-controls'))).toEqual(panels);
  },
  panel: () => {
    render(<Page />);
    expect(document.querySelectorAll('[role=tabpanel]')).toHaveLength(4);
  },
  panelName: () => {
    render(<Page />);
    expect(screen.getByRole('tabpanel', { name: 'Stories' }).textContent).toBe('About Stories');
  },
  tab: async () => {
    await start('manual');
    expect(focused()).toBe('Stories');
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  },
};

/** Keys that move focus from the first tab, and the tab that has focus afterwards. */
const moves = (mode: 'automatic' | 'manual', keys: string, tab: string) => async () => {
  await start(mode);
  await userEvent.keyboard(keys);
  expect([focused(), selected()]).toEqual([tab, mode === 'manual' ? 'Stories' : tab]);
};

describeApg('tabs/tabs-automatic', {
  'tablist-role': roles.list,
  'tablist-aria-labelledby': roles.list,
  'tab-role': roles.tabs,
  'tab-aria-selected': roles.selected,
  'tab-tabindex': roles.tabStop,
  'tab-aria-control': roles.controls,
  'tabpanel-role': roles.panel,
  'tabpanel-aria-labelledby': roles.panelName,
  'tabpanel-tabindex': () => {
    render(<Page />);
    expect(screen.getByRole('tabpanel').tabIndex).toBe(0);
  },
  'key-tab': roles.tab,
  'key-right-arrow': moves('automatic', '{ArrowRight}', 'Questions'),
  'key-left-arrow': moves('automatic', '{ArrowLeft}', 'Late'),
  'key-home': moves('automatic', '{ArrowRight}{Home}', 'Stories'),
  'key-end': moves('automatic', '{End}', 'Late'),
});

describeApg('tabs/tabs-manual', {
  'tablist-role': roles.list,
  'tablist-aria-labelledby': roles.list,
  'tab-role': roles.tabs,
  'tab-aria-selected': async () => {
    await start('manual');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(tabs().map(({ ariaSelected }) => ariaSelected)).toEqual(['false', 'true', 'false', 'false']);
  },
  'tab-tabindex': async () => {
    await start('manual');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1]);
  },
  'tab-aria-controls': roles.controls,
  'tabpanel-role': roles.panel,
  'tabpanel-aria-labelledby': roles.panelName,
  'key-tab': roles.tab,
  'key-right-arrow': moves('manual', '{ArrowRight}', 'Questions'),
  'key-enter-or-space': async () => {
    await start('manual');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(selected()).toBe('Questions');
    await userEvent.keyboard('{ArrowRight} ');
    expect(selected()).toBe('Late');
  },
  'key-left-arrow': moves('manual', '{ArrowLeft}', 'Late'),
  'key-home': moves('manual', '{ArrowRight}{Home}', 'Stories'),
  'key-end': moves('manual', '{End}', 'Late'),
});
