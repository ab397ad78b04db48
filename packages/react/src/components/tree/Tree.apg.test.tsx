import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Tree } from './index.js';

const items = [
  { value: 'letters', label: 'Letters', items: [{ value: 'families', label: 'Families' }] },
  { value: 'voices', label: 'Voices', items: [{ value: 'market', label: 'Market' }] },
  { value: 'maps', label: 'Maps' },
];
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.value;
const item = (value: string) => document.querySelector<HTMLElement>(`[data-value='${value}']`)!;

/** A tree with focus on one of its items. */
async function start(value = 'letters', expanded: string[] = []): Promise<HTMLElement> {
  render(<Tree aria-label="Archive" items={items} defaultExpanded={expanded} />);
  item(value).focus();
  return screen.getByRole('tree');
}

const key = (from: string, keys: string, to: string, expanded?: string[]) => async () => {
  await start(from, expanded);
  await userEvent.keyboard(keys);
  expect(focused()).toBe(to);
};

const selects = (press: string) => async () => {
  await start('maps');
  await userEvent.keyboard(press);
  expect(screen.getAllByRole('treeitem', { selected: true })).toEqual([item('maps')]);
};

describeApg('treeview/treeview-1a', {
  'treeitem-aria-selected': selects('{Enter}'),
  'tree-role': async () => expect(await start()).toBe(screen.getByRole('tree')),
  'tree-aria-labelledby': async () => expect(await start()).toBe(screen.getByRole('tree', { name: 'Archive' })),
  'treeitem-role': async () => {
    await start();
    expect(screen.getAllByRole('treeitem').map((each) => each.dataset.value)).toEqual(['letters', 'voices', 'maps']);
  },
  'treeitem-tabindex': async () => {
    const tree = await start('voices');
    expect([...tree.querySelectorAll('[tabindex="0"]')]).toEqual([item('voices')]);
  },
  'treeitem-aria-expanded': async () => {
    await start('letters', ['letters']);
    expect([item('letters').ariaExpanded, item('voices').ariaExpanded, item('maps').ariaExpanded]).toEqual([
      'true',
      'false',
      null,
    ]);
  },
  'group-role': async () => {
    await start('letters', ['letters']);
    const group = screen.getByRole('group');
    expect([group.contains(item('families')), item('letters').getAttribute('aria-owns')]).toEqual([true, group.id]);
  },
  'key-enter': selects('{Enter}'),
  'key-space': selects(' '),
  'key-down-arrow': key('letters', '{ArrowDown}', 'families', ['letters']),
  'key-up-arrow': key('voices', '{ArrowUp}', 'families', ['letters']),
  'key-right-arrow': async () => {
    await start();
    await userEvent.keyboard('{ArrowRight}');
    expect([focused(), item('letters').ariaExpanded]).toEqual(['letters', 'true']);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('families');
  },
  'key-left-arrow': async () => {
    await start('families', ['letters']);
    await userEvent.keyboard('{ArrowLeft}');
    expect([focused(), item('letters').ariaExpanded]).toEqual(['letters', 'true']);
    await userEvent.keyboard('{ArrowLeft}');
    expect(item('letters').ariaExpanded).toBe('false');
  },
  'key-home': key('maps', '{Home}', 'letters'),
  'key-end': key('letters', '{End}', 'maps'),
  'key-character': key('letters', 'm', 'maps'),
  'key-asterisk': async () => {
    await start();
    await userEvent.keyboard('*');
    expect([item('letters').ariaExpanded, item('voices').ariaExpanded, focused()]).toEqual(['true', 'true', 'letters']);
  },
});
