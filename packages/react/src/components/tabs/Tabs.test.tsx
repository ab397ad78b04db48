import { User } from '@react-aria/test-utils';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Tooltip } from '../tooltip/index.js';
import { tabsProps } from './Tabs.props.js';
import { Tabs, type TabsRootProps } from './index.js';

const names = ['Stories', 'Questions', 'Circles', 'Late'];

function Parts() {
  return (
    <>
      <Tabs.List>
        {names.map((name) => (
          <Tabs.Tab key={name} data-testid={name} value={name} disabled={name === 'Circles'}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {names.map((name) => (
        <Tabs.Panel key={name} value={name}>
          About {name}
        </Tabs.Panel>
      ))}
    </>
  );
}
const Page = (props: TabsRootProps) => (
  <Tabs.Root defaultValue="Stories" {...props}>
    <Parts />
  </Tabs.Root>
);
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

describe('A panel that is hidden', () => {
  const Typed = ({ keepMounted }: { keepMounted?: boolean }) => (
    <Tabs.Root defaultValue="a">
      <Tabs.List>
        <Tabs.Tab data-testid="a" value="a">
          A
        </Tabs.Tab>
        <Tabs.Tab data-testid="b" value="b">
          B
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="a" keepMounted={keepMounted}>
        <input aria-label="Story" />
      </Tabs.Panel>
      <Tabs.Panel value="b" keepMounted={keepMounted}>
        <input aria-label="Reason" />
      </Tabs.Panel>
    </Tabs.Root>
  );
  const inputs = () => [...document.querySelectorAll('input')].map((input) => [input.ariaLabel, input.value]);

  it('keeps what people typed, and is rendered when it is first shown', async () => {
    render(<Typed />);
    await userEvent.type(screen.getByRole('textbox'), 'Once');
    expect(inputs()).toEqual([['Story', 'Once']]);
    await userEvent.click(screen.getByRole('tab', { name: 'B' }));
    expect(screen.queryByRole('textbox', { name: 'Story' })).toBeNull();
    expect(inputs()).toEqual([
      ['Story', 'Once'],
      ['Reason', ''],
    ]);
    await userEvent.click(screen.getByRole('tab', { name: 'A' }));
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Once');
  });

  it('is rendered from the start with `keepMounted`, and never without', async () => {
    const { unmount } = render(<Typed keepMounted />);
    expect(inputs()).toHaveLength(2);
    unmount();
    render(<Typed keepMounted={false} />);
    await userEvent.click(screen.getByRole('tab', { name: 'B' }));
    expect(inputs()).toEqual([['Reason', '']]);
  });

  it('is in the page for the tab that controls it, and a tab without a panel controls none', () => {
    render(
      <Tabs.Root defaultValue="a b">
        <Tabs.List>
          <Tabs.Tab value="a b">A</Tabs.Tab>
          <Tabs.Tab value="none">B</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="a b">A</Tabs.Panel>
      </Tabs.Root>,
    );
    const [first, second] = screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-controls'));
    expect([document.getElementById(first!)?.role, second]).toEqual(['tabpanel', null]);
  });
});

describe('Vertical tabs', () => {
  it('follow the vertical arrow keys alone, and are before their panel', async () => {
    render(<Page orientation="vertical" />);
    expect(screen.getByRole('tablist').ariaOrientation).toBe('vertical');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(selected()).toBe('Stories');
    await userEvent.keyboard('{ArrowDown}');
    expect(selected()).toBe('Questions');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(selected()).toBe('Late');
    const [list, panel] = ['tablist', 'tabpanel'].map((role) => screen.getByRole(role).getBoundingClientRect());
    expect(panel!.left).toBeGreaterThanOrEqual(list!.right);
    expect(Math.abs(panel!.top - list!.top)).toBeLessThan(1);
  });
});

describe('Links as tabs', () => {
  const Links = (props: TabsRootProps) => (
    <Tabs.Root defaultValue="a" {...props}>
      <Tabs.List>
        {['a', 'b'].map((value) => (
          <Tabs.Tab key={value} value={value} asChild>
            <a data-testid={value} href={`#${value}`}>
              {value}
            </a>
          </Tabs.Tab>
        ))}
        <Tabs.Tab value="c" asChild disabled>
          <a data-testid="c" href="#c">
            c
          </a>
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="a">A</Tabs.Panel>
      <Tabs.Panel value="b">B</Tabs.Panel>
    </Tabs.Root>
  );

  it('are followed and select, by mouse and by keyboard; a disabled one is not', async () => {
    const onValueChange = vi.fn<NonNullable<TabsRootProps['onValueChange']>>();
    render(<Links activationMode="manual" onValueChange={onValueChange} />);
    const link = (name: string) => screen.getByRole<HTMLAnchorElement>('tab', { name });
    expect(link('a').tagName).toBe('A');
    await userEvent.click(link('b'));
    expect([window.location.hash, selected()]).toEqual(['#b', 'b']);
    await userEvent.keyboard('{ArrowLeft}');
    expect(window.location.hash).toBe('#b');
    await userEvent.keyboard('{Enter}');
    expect([window.location.hash, selected()]).toEqual(['#a', 'a']);
    await userEvent.click(link('c'), { force: true });
    expect([window.location.hash, selected()]).toEqual(['#a', 'a']);
    expect(onValueChange.mock.calls.map(([value, { reason }]) => [value, reason])).toEqual([
      ['b', 'item-press'],
      ['a', 'keyboard'],
    ]);
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  it('of a router, which prevents the default, select', async () => {
    render(
      <Tabs.Root defaultValue="a">
        <Tabs.List>
          {['a', 'b'].map((value) => (
            <Tabs.Tab key={value} value={value} asChild>
              <a data-testid={value} href={`#${value}`} onClick={(event) => event.preventDefault()}>
                {value}
              </a>
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs.Root>,
    );
    await userEvent.click(screen.getByTestId('b'));
    expect([selected(), window.location.hash]).toEqual(['b', '']);
  });

  it('that open elsewhere select nothing here', () => {
    render(<Links />);
    const stop = (event: Event) => event.preventDefault();
    window.addEventListener('click', stop);
    fireEvent.click(screen.getByRole('tab', { name: 'b' }), { ctrlKey: true });
    window.removeEventListener('click', stop);
    expect(selected()).toBe('a');
  });
});

describe.each(['ltr', 'rtl'] as const)('Too many tabs, %s', (dir) => {
  it('show at each end that there are more, and are in reach of a mouse', async () => {
    render(
      <div dir={dir} style={{ inlineSize: '10rem', display: 'grid' }}>
        <Page />
      </div>,
    );
    const more = (side: string) => document.querySelector<HTMLElement>(`[data-side=${side}]`);
    const isInView = (name: string) => {
      const [tab, list] = [screen.getByRole('tab', { name }), screen.getByRole('tablist')];
      const { left, right } = tab.getBoundingClientRect();
      const box = list.getBoundingClientRect();
      return left >= box.left - 1 && right <= box.right + 1;
    };
    await vi.waitFor(() => expect([more('start'), more('end') !== null]).toEqual([null, true]));
    expect(isInView('Late')).toBe(false);
    while (more('end')) {
      await userEvent.click(more('end')!);
      await new Promise((done) => setTimeout(done, 500));
    }
    expect([isInView('Late'), more('start') !== null]).toEqual([true, true]);
    await userEvent.click(screen.getByRole('tab', { name: 'Late' }));
    expect(selected()).toBe('Late');
  });
});

it('Tabs without a selected one are in the tab order', async () => {
  render(<Page defaultValue={undefined} />);
  await userEvent.tab();
  expect(current()).toBe('Stories');
});
