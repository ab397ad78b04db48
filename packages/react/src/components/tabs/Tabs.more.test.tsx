/** Panels that are hidden, vertical tabs, links, and rows that are too long. */
import { fireEvent, render, screen } from '@testing-library/react';
import type { CSSProperties } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { Tabs, type TabsRootProps } from './index.js';
import { Page } from './tabs-page.js';

const selected = () => screen.getByRole('tab', { selected: true }).textContent;

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
    // It fades out next to the button, so that no letter is cut.
    expect(getComputedStyle(screen.getByRole('tablist')).maskImage).toContain(`to ${dir === 'ltr' ? 'left' : 'right'}`);
    expect(isInView('Late')).toBe(false);
    while (more('end')) {
      await userEvent.click(more('end')!);
      await new Promise((done) => setTimeout(done, 500));
    }
    expect([isInView('Late'), more('start') !== null]).toEqual([true, true]);
    await userEvent.click(screen.getByRole('tab', { name: 'Late' }));
    expect(selected()).toBe('Late');
  });

  it('show the selected one at first, and the page does not scroll', async () => {
    render(
      <div dir={dir} style={{ inlineSize: '10rem', display: 'grid', marginBlockStart: '200vh' }}>
        <Page defaultValue="Late" />
      </div>,
    );
    await vi.waitFor(() => expect(document.querySelector('[data-side=start]')).not.toBeNull());
    const [tab, list] = [screen.getByRole('tab', { selected: true }), screen.getByRole('tablist')];
    const [{ left, right }, box] = [tab.getBoundingClientRect(), list.getBoundingClientRect()];
    expect([left >= box.left - 1, right <= box.right + 1, window.scrollY]).toEqual([true, true, 0]);
  });
});

describe('The form of tabs is a token of the brand', () => {
  const looks = (name: string) => {
    const tab = screen.getByRole('tab', { name });
    const { backgroundColor } = getComputedStyle(tab);
    return {
      filled: backgroundColor !== 'rgba(0, 0, 0, 0)',
      line: getComputedStyle(tab, '::after').blockSize !== '0px',
    };
  };

  it.each([
    [0, { filled: false, line: true }],
    [1, { filled: true, line: false }],
  ])('pill: %d', (pill, want) => {
    render(
      <div style={{ '--ws-component-tabs-pill': pill } as CSSProperties}>
        <Page />
      </div>,
    );
    expect(looks('Stories')).toEqual(want);
    expect(looks('Questions').filled).toBe(false);
  });

  it.each([
    [0, 'polygon'],
    [1, 'shape'],
  ])('the icons of a pen that is round: %d', async (round, form) => {
    render(
      <div style={{ '--ws-pen-round': round, inlineSize: '10rem', display: 'grid' } as CSSProperties}>
        <Page />
      </div>,
    );
    await vi.waitFor(() => expect(document.querySelector('[data-side=end]')).not.toBeNull());
    const { clipPath } = getComputedStyle(document.querySelector('[data-side=end]')!, '::before');
    expect(clipPath.slice(0, clipPath.indexOf('('))).toBe(form);
  });
});
