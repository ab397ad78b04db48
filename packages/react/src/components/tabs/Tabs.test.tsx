import { User } from '@react-aria/test-utils';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Tooltip } from '../tooltip/index.js';
import { tabsProps } from './Tabs.props.js';
import { Tabs, type TabsRootProps } from './index.js';
import { Page, Parts } from './tabs-page.js';

const selected = () => screen.getByRole('tab', { selected: true }).textContent;
const current = () => document.activeElement?.textContent;

describe('Tabs', () => {
  describeConformance(
    <Tabs.Root defaultValue="Stories">
      <Parts />
    </Tabs.Root>,
    {
      element: HTMLDivElement,
      variants: tabsProps.variants,
    },
  );
  const around = (children: ReactElement) => (
    <Tabs.Root defaultValue="a">
      {children}
      <Tabs.Panel value="a">A</Tabs.Panel>
    </Tabs.Root>
  );
  const list = (children: ReactElement) => around(<Tabs.List>{children}</Tabs.List>);
  describe('List', () => {
    describeConformance(
      <Tabs.List>
        <Tabs.Tab value="a">A</Tabs.Tab>
      </Tabs.List>,
      {
        element: HTMLDivElement,
        around,
        find: (container) => container.querySelector('[role=tablist]'),
      },
    );
  });
  describe('Tab', () => {
    describeConformance(<Tabs.Tab value="a">A</Tabs.Tab>, {
      element: HTMLButtonElement,
      around: list,
      find: (container) => container.querySelector('[role=tab]'),
      variants: { disabled: [true] },
    });
  });
  describe('Panel', () => {
    describeConformance(<Tabs.Panel value="a">A</Tabs.Panel>, {
      element: HTMLDivElement,
      around: (children) => (
        <Tabs.Root defaultValue="a">
          <Tabs.List>
            <Tabs.Tab value="a">A</Tabs.Tab>
          </Tabs.List>
          {children}
        </Tabs.Root>
      ),
      find: (container) => container.querySelector('[role=tabpanel]'),
    });
  });

  it('names the list in the words of the brand, unless it has a name', () => {
    render(
      <>
        <Page />
        <Tabs.Root>
          <Tabs.List aria-label="Mine" />
        </Tabs.Root>
        <p id="named">Named</p>
        <Tabs.Root>
          <Tabs.List aria-labelledby="named" />
        </Tabs.Root>
      </>,
    );
    expect(screen.getAllByRole('tablist').map((node) => node.ariaLabel)).toEqual([
      expect.stringMatching(/\w/),
      'Mine',
      null,
    ]);
  });

  it('connects tab and panel', () => {
    render(<Page />);
    const panel = screen.getByRole('tabpanel', { name: 'Stories' });
    expect(screen.getByRole('tab', { selected: true }).getAttribute('aria-controls')).toBe(panel.id);
  });
});

describe.each([
  ['ltr', '{ArrowRight}', '{ArrowLeft}'],
  ['rtl', '{ArrowLeft}', '{ArrowRight}'],
] as const)('Tabs by keyboard, %s', (dir, next, previous) => {
  it('follows arrow keys in reading direction, wraps around, and skips disabled tabs', async () => {
    render(
      <div dir={dir}>
        <Page />
      </div>,
    );
    await userEvent.tab();
    await userEvent.keyboard(next);
    expect([current(), selected()]).toEqual(['Questions', 'Questions']);
    await userEvent.keyboard(next);
    expect(selected()).toBe('Late');
    await userEvent.keyboard(next);
    expect(selected()).toBe('Stories');
    await userEvent.keyboard(previous);
    expect(selected()).toBe('Late');
    await userEvent.keyboard('{Home}');
    expect(selected()).toBe('Stories');
    await userEvent.keyboard('{End}');
    expect(selected()).toBe('Late');
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });

  it('waits for Enter or Space with manual activationMode', async () => {
    const onValueChange = vi.fn<NonNullable<TabsRootProps['onValueChange']>>();
    render(
      <div dir={dir}>
        <Page activationMode="manual" onValueChange={onValueChange} />
      </div>,
    );
    await userEvent.tab();
    await userEvent.keyboard(next);
    expect([current(), selected()]).toEqual(['Questions', 'Stories']);
    await userEvent.keyboard('{Enter}');
    expect(selected()).toBe('Questions');
    await userEvent.keyboard(previous);
    await userEvent.keyboard(' ');
    expect(onValueChange.mock.calls.map(([value]) => value)).toEqual(['Questions', 'Stories']);
  });

  it('writes no direction of its own', () => {
    const { container } = render(
      <div dir={dir}>
        <Page />
      </div>,
    );
    expect(container.querySelectorAll('[dir]')).toHaveLength(1);
    expect(getComputedStyle(screen.getByRole('tablist')).direction).toBe(dir);
  });

  it("passes React Aria's tester with mouse, keyboard and touch", async () => {
    for (const interactionType of ['mouse', 'keyboard', 'touch'] as const) {
      const { unmount } = render(
        <div dir={dir}>
          <Page />
        </div>,
      );
      const tester = new User({}).createTester('Tabs', {
        root: screen.getByRole('tablist'),
        interactionType,
        direction: dir,
      });
      await tester.triggerTab({ tab: 'Late' });
      expect(tester.selectedTab?.textContent).toBe('Late');
      expect(tester.activeTabpanel?.textContent).toBe('About Late');
      await tester.triggerTab({ tab: 0 });
      expect(tester.activeTabpanel?.textContent).toBe('About Stories');
      unmount();
    }
  });
});

describe('Tabs in a tooltip', () => {
  it('show which one is selected, as they do without', () => {
    render(
      <Tabs.Root defaultValue="a">
        <Tabs.List>
          <Tabs.Tab value="a">Same</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="a">A</Tabs.Panel>
      </Tabs.Root>,
    );
    render(
      <Tabs.Root defaultValue="a">
        <Tabs.List>
          <Tooltip content="Your stories">
            <Tabs.Tab value="a">Same</Tabs.Tab>
          </Tooltip>
          <Tabs.Tab value="b">Same</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="a">A</Tabs.Panel>
        <Tabs.Panel value="b">B</Tabs.Panel>
      </Tabs.Root>,
    );
    const [alone, first, behind] = screen.getAllByRole('tab').map((tab) => {
      const { color, fontWeight } = getComputedStyle(tab);
      return { color, fontWeight, line: getComputedStyle(tab, '::after').backgroundColor };
    });
    expect(first).toEqual(alone);
    expect(behind!.line).not.toBe(alone!.line);
  });
});

describe('Tabs on a narrow page', () => {
  it('scroll inside themselves, and scroll the focused one into view', async () => {
    render(
      <div style={{ inlineSize: '10rem', display: 'grid' }}>
        <Page />
      </div>,
    );
    const list = screen.getByRole('tablist');
    expect(list.scrollWidth).toBeGreaterThan(list.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    const [tab, box] = [document.activeElement!.getBoundingClientRect(), list.getBoundingClientRect()];
    expect(tab.right).toBeLessThanOrEqual(box.right + 1);
  });

  it('keep their widths when another is selected', async () => {
    render(<Page />);
    const widths = () => screen.getAllByRole('tab').map((tab) => tab.getBoundingClientRect().width);
    const before = widths();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(selected()).toBe('Questions');
    expect(widths()).toEqual(before);
  });
});

describe('Tabs onValueChange', () => {
  it('is called once per change with the reason and the native event', async () => {
    const onValueChange = vi.fn<NonNullable<TabsRootProps['onValueChange']>>();
    render(<Page onValueChange={onValueChange} />);
    const tab = screen.getByRole('tab', { name: 'Questions' });
    fireEvent.mouseDown(tab);
    act(() => tab.focus());
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(onValueChange).toHaveBeenCalledTimes(2));
    // Focus that a program moves is no choice.
    act(() => screen.getByRole('tab', { name: 'Stories' }).focus());
    expect(onValueChange.mock.calls.map(([value, { reason, event }]) => [value, reason, event.type])).toEqual([
      ['Questions', 'item-press', 'mousedown'],
      ['Late', 'keyboard', 'keydown'],
    ]);
  });

  it('keeps a controlled tab until its value changes', () => {
    const onValueChange = vi.fn<NonNullable<TabsRootProps['onValueChange']>>();
    const { rerender } = render(<Page value="Stories" onValueChange={onValueChange} />);
    fireEvent.mouseDown(screen.getByRole('tab', { name: 'Questions' }));
    expect(onValueChange).toHaveBeenCalledTimes(1);
    expect(selected()).toBe('Stories');
    rerender(<Page value="Questions" onValueChange={onValueChange} />);
    expect(selected()).toBe('Questions');
  });
});

it('Tabs without a selected one are in the tab order', async () => {
  render(<Page defaultValue={undefined} />);
  await userEvent.tab();
  expect(current()).toBe('Stories');
});
