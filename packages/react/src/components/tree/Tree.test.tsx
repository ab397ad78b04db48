import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { CSSProperties } from 'react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Checkbox } from '../checkbox/index.js';
import { treeProps } from './Tree.props.js';
import { Tree, type TreeProps } from './index.js';

const items = [
  {
    value: 'letters',
    label: 'الرسائل',
    items: [
      { value: 'families', label: 'العائلات' },
      { value: 'drawers', label: 'أدراج' },
    ],
  },
  { value: 'voices', label: 'أصوات', items: [{ value: 'market', label: 'مَوَاسِم السوق' }] },
  { value: 'closed', label: 'مغلق', disabled: true },
];
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.value;
const item = (value: string) => document.querySelector<HTMLElement>(`[data-value='${value}']`)!;
const row = item;
const toggle = (value: string) => item(value).querySelector<HTMLElement>('[data-toggle]')!;

const mount = (dir: 'ltr' | 'rtl', props: Partial<TreeProps> = {}) =>
  render(
    <Brand lang={dir === 'rtl' ? 'ar' : 'en'}>
      <Tree aria-label="Archive" items={items} {...props} />
      <button type="button">After</button>
    </Brand>,
  );

describe('Tree', () => {
  describeConformance(<Tree aria-label="Archive" items={items} defaultExpanded={['letters']} />, {
    element: HTMLUListElement,
    variants: treeProps.variants,
  });

  it('its boxes have the corners of a Checkbox, and are no circles in a brand with round corners', () => {
    const round = { '--ws-radius-sm': '12px' } as CSSProperties;
    render(
      <div style={round}>
        <Checkbox aria-label="A" />
        <Tree aria-label="Archive" items={items} selection="checkboxes" />
      </div>,
    );
    const corner = (selector: string) => getComputedStyle(document.querySelector(selector)!).borderStartStartRadius;
    expect(corner('.ws-tree-box')).toBe(corner('.ws-checkbox'));
    expect(corner('.ws-tree-box')).toBe('min(12px, 25%)');
  });

  it.each([
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)(
    'opens with the arrow that points into the tree, and is indented from its start: %s',
    async (dir, into, out) => {
      mount(dir);
      item('letters').focus();
      await userEvent.keyboard(`{${into}}{${into}}`);
      expect(focused()).toBe('families');
      const edge = dir === 'ltr' ? 'left' : 'right';
      const indent = row('families').getBoundingClientRect()[edge] - row('letters').getBoundingClientRect()[edge];
      expect(Math.sign(indent)).toBe(dir === 'ltr' ? 1 : -1);
      expect(getComputedStyle(toggle('voices'), '::before').rotate).toBe(dir === 'ltr' ? '-90deg' : '90deg');
      await userEvent.keyboard(`{${out}}{${out}}`);
      expect([focused(), item('letters').ariaExpanded]).toEqual(['letters', 'false']);
    },
  );

  it('finds items by letters without article, hamza and vowel signs', async () => {
    mount('rtl', { defaultExpanded: ['letters', 'voices'] });
    item('letters').focus();
    const type = (letters: string) => {
      for (const key of letters) fireEvent.keyDown(document.activeElement!, { key });
      // A key that moves ends the search.
      const found = focused();
      fireEvent.keyDown(document.activeElement!, { key: 'Home' });
      return found;
    };
    expect([type('ع'), type('اد'), type('موا')]).toEqual(['families', 'drawers', 'market']);
  });

  it('selects one item, or several, and reports each change once', async () => {
    const changed = vi.fn();
    const onValueChange: TreeProps['onValueChange'] = (value, { reason }) => changed(value, reason);
    const { unmount } = mount('ltr', { onValueChange });
    await userEvent.click(row('voices'));
    await userEvent.click(row('voices'));
    await userEvent.click(row('closed'), { force: true });
    expect(changed.mock.calls).toEqual([[['voices'], 'item-press']]);
    unmount();
    changed.mockClear();
    mount('ltr', { onValueChange, selection: 'multiple' });
    await userEvent.click(row('letters'));
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await userEvent.keyboard(' ');
    expect(changed.mock.calls).toEqual([
      [['letters'], 'item-press'],
      [['letters', 'voices'], 'keyboard'],
      [['letters'], 'keyboard'],
    ]);
  });

  it('checks an item with all below it, and shows what is checked in part', async () => {
    const changed = vi.fn();
    mount('ltr', {
      selection: 'checkboxes',
      defaultExpanded: ['letters'],
      onValueChange: (value) => changed(value),
    });
    await userEvent.click(row('families'));
    expect([item('letters').ariaChecked, item('families').ariaChecked]).toEqual(['mixed', 'true']);
    await userEvent.click(row('letters'));
    expect(changed.mock.lastCall).toEqual([['families', 'drawers']]);
    item('letters').focus();
    await userEvent.keyboard(' ');
    expect([changed.mock.lastCall, item('letters').ariaChecked]).toEqual([[[]], 'false']);
  });

  it('opens by its arrow without selecting, and keeps focus when an item around it closes', async () => {
    const [changed, opened] = [vi.fn(), vi.fn()];
    mount('ltr', { onValueChange: changed, onExpandedChange: (value, { reason }) => opened(value, reason) });
    await userEvent.click(toggle('letters'));
    item('families').focus();
    await userEvent.click(toggle('letters'));
    expect(opened.mock.calls).toEqual([
      [['letters'], 'trigger-press'],
      [[], 'trigger-press'],
    ]);
    expect([focused(), changed.mock.calls.length]).toEqual(['letters', 0]);
  });

  it('shows what its page sets, whatever is pressed', async () => {
    mount('ltr', { value: ['closed'], expanded: [] });
    await userEvent.click(toggle('letters'));
    await userEvent.click(row('voices'));
    expect([item('letters').ariaExpanded, item('voices').ariaSelected, item('closed').ariaSelected]).toEqual([
      'false',
      'false',
      'true',
    ]);
  });

  it('loads items once, is busy meanwhile, and closes again where that fails', async () => {
    const load = vi.fn<NonNullable<TreeProps['load']>>();
    load.mockRejectedValueOnce(new Error('offline'));
    load.mockImplementation(
      () => new Promise((done) => setTimeout(() => done([{ value: 'rain', label: 'Rain' }]), 100)),
    );
    mount('ltr', { items: [{ value: 'voices', label: 'Voices', lazy: true }], load });
    item('voices').focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(item('voices').ariaExpanded).toBe('false'));
    await userEvent.keyboard('{ArrowRight}');
    expect(item('voices').ariaBusy).toBe('true');
    await waitFor(() => expect(item('rain')).not.toBeNull());
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}{ArrowRight}');
    expect([focused(), item('voices').ariaBusy, load.mock.calls.length]).toEqual(['rain', null, 2]);
  });

  it('leaves the keys and presses of the actions in a row to them, and reaches them by Tab from their row alone', async () => {
    const [pressed, changed, opened] = [vi.fn(), vi.fn(), vi.fn()];
    mount('ltr', {
      actions: ({ value }) => (
        <button type="button" onClick={() => pressed(value)}>
          {`Remove ${value}`}
        </button>
      ),
      onValueChange: changed,
      onExpandedChange: opened,
    });
    item('voices').focus();
    await userEvent.tab();
    expect(document.activeElement!.textContent).toBe('Remove voices');
    await userEvent.keyboard(' {Enter}{ArrowRight}{ArrowDown}m*');
    expect(document.activeElement!.textContent).toBe('Remove voices');
    expect([pressed.mock.calls, changed.mock.calls, opened.mock.calls]).toEqual([[['voices'], ['voices']], [], []]);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByText('After'));
    await userEvent.click(screen.getByText('Remove letters'));
    expect(changed).not.toHaveBeenCalled();
  });

  it('has levels, places and counts, and one stop of Tab: the selected item', () => {
    mount('ltr', { defaultExpanded: ['letters'], defaultValue: ['drawers'] });
    const { ariaLevel, ariaPosInSet, ariaSetSize } = item('drawers');
    expect([ariaLevel, ariaPosInSet, ariaSetSize]).toEqual(['2', '2', '2']);
    expect([...document.querySelectorAll('[role=treeitem][tabindex="0"]')]).toEqual([item('drawers')]);
  });

  it('is named by its labels alone, and has no inline style on a server', () => {
    mount('ltr', { defaultExpanded: ['letters'] });
    expect(screen.getByRole('treeitem', { name: 'الرسائل' })).toBe(item('letters'));
    expect(renderToString(<Tree items={items} defaultExpanded={['letters']} />)).not.toMatch(/\sstyle="/);
  });
});
