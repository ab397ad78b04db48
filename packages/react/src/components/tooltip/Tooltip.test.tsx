import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Button } from '../button/index.js';
import { Select } from '../select/index.js';
import { Tooltip, tooltipSides, type TooltipProps } from './index.js';

const tip = () => screen.queryByRole('tooltip');
const shown = () => waitFor(() => expect(tip()).not.toBeNull());
const gone = () => waitFor(() => expect(tip()).toBeNull());
/** Those of the test before have gone long enough ago. */
const restFromOthers = () => new Promise((settle) => setTimeout(settle, 350));
const thing = () => screen.getByRole('button');
const Page = (props: Partial<TooltipProps>) => (
  <Tooltip content="Agreed until March" delay={0} {...props}>
    <Button>CC BY-SA</Button>
  </Tooltip>
);

describe('Tooltip', () => {
  describeConformance(
    <Tooltip content="Agreed until March" defaultOpen>
      <Button>CC BY-SA</Button>
    </Tooltip>,
    {
      element: HTMLDivElement,
      find: () => [...document.querySelectorAll('.ws-tooltip')].at(-1) ?? null,
    },
  );
});

describe.each(['ltr', 'rtl'] as const)('Tooltip, %s', (dir) => {
  it('opens on focus, describes its thing, and closes on Escape, where focus stays', async () => {
    render(
      <div dir={dir}>
        <Page />
      </div>,
    );
    expect(thing().getAttribute('aria-describedby')).toBeNull();
    await userEvent.tab();
    await shown();
    expect(tip()).toHaveProperty('dir', dir);
    expect(screen.getByRole('button', { name: 'CC BY-SA', description: 'Agreed until March' })).toBe(
      document.activeElement,
    );
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.activeElement).toBe(thing());
  });

  it('closes when focus goes on', async () => {
    render(
      <div dir={dir}>
        <Page />
        <a href="#next">next</a>
      </div>,
    );
    await userEvent.tab();
    await shown();
    await userEvent.tab();
    await gone();
    expect(document.activeElement).toBe(screen.getByRole('link'));
  });

  it.each(tooltipSides)('stands at %s of its thing in reading direction', async (side) => {
    render(
      <div dir={dir} style={{ padding: '12rem 20rem' }}>
        <Page defaultOpen side={side} />
      </div>,
    );
    await shown();
    const physical = {
      'block-start': 'top',
      'block-end': 'bottom',
      'inline-start': dir === 'ltr' ? 'left' : 'right',
      'inline-end': dir === 'ltr' ? 'right' : 'left',
    };
    await waitFor(() => expect(tip()!.dataset.side).toBe(physical[side]));
  });
});

describe('Tooltip and pointers', () => {
  it('opens after its delay under a mouse, stays while the mouse is on it, and closes on a press', async () => {
    await restFromOthers();
    const times: number[] = [];
    const now = () => void times.push(performance.now());
    render(
      <div style={{ padding: '6rem' }} onPointerMove={now}>
        <Page delay={200} onOpenChange={now} />
      </div>,
    );
    await userEvent.hover(thing());
    await shown();
    expect(times.at(-1)! - times[0]!).toBeGreaterThanOrEqual(199);
    await userEvent.hover(tip()!);
    await new Promise((settle) => setTimeout(settle, 200));
    expect(tip()).not.toBeNull();
    await userEvent.click(thing());
    await gone();
  });

  it('opens for a finger that rests, and goes a while after it', async () => {
    const heard = vi.fn<(open: boolean) => void>();
    render(<Page onOpenChange={heard} />);
    const touch = (type: string) =>
      thing().dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'touch' }));
    touch('pointerdown');
    touch('pointerup');
    await new Promise((settle) => setTimeout(settle, 700));
    expect(heard).not.toHaveBeenCalled();
    touch('pointerdown');
    await waitFor(() => expect(tip()).not.toBeNull());
    touch('pointerup');
    await waitFor(() => expect(tip()).toBeNull(), { timeout: 2500 });
    expect(heard.mock.calls).toEqual([[true], [false]]);
  });
});

describe('Tooltips in a row', () => {
  const Row = () => (
    <>
      {['One', 'Two', 'Three'].map((name) => (
        <Tooltip key={name} content={`About ${name}`} delay={60_000}>
          <Button>{name}</Button>
        </Tooltip>
      ))}
    </>
  );
  const button = (name: string) => screen.getByRole('button', { name });
  const rest = (name: string) =>
    button(name).dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
  const tips = () => screen.queryAllByRole('tooltip').map((node) => node.textContent);
  const told = (...words: string[]) => waitFor(() => expect(tips()).toEqual(words));

  it('wait for the first, and not for the next', async () => {
    render(<Row />);
    await restFromOthers();
    act(() => void rest('Two'));
    await new Promise((settle) => setTimeout(settle, 50));
    expect(tips()).toEqual([]);
    act(() => button('One').focus());
    await told('About One');
    act(() => button('One').blur());
    act(() => void rest('Three'));
    await told('About Three');
  });

  it('are never two, and one that was sent away stays away', async () => {
    render(<Row />);
    act(() => button('One').focus());
    await told('About One');
    act(() => button('Two').focus());
    expect(tips()).toEqual(['About Two']);
    act(() => void rest('Three'));
    await told('About Three');
    await userEvent.keyboard('{Escape}');
    act(() => void rest('Three'));
    await new Promise((settle) => setTimeout(settle, 50));
    expect(tips()).toEqual([]);
  });
});

describe('Tooltip and its place', () => {
  it('names a thing that shows only a sign, and says it once', async () => {
    render(
      <Tooltip content="Close" purpose="label" delay={0}>
        <button type="button">
          <i aria-hidden>x</i>
        </button>
      </Tooltip>,
    );
    await userEvent.tab();
    await shown();
    expect(screen.getByRole('button', { name: 'Close', description: '' })).toBe(document.activeElement);
  });

  it('takes only words for a name', () => {
    const name = { content: <b>Close</b>, purpose: 'label' } as const;
    render(
      // @ts-expect-error a name is a string
      <Tooltip {...name}>
        <button type="button">x</button>
      </Tooltip>,
    );
    expect(thing().ariaLabel).toBeNull();
  });

  it('carries the identity of its place along', async () => {
    render(
      <Brand brand="outer" mode="dark" lang="en">
        <Brand brand="inner" lang="ar">
          <Page defaultOpen />
        </Brand>
      </Brand>,
    );
    await shown();
    expect(tip()).toMatchObject({ dataset: { brand: 'inner', mode: 'dark' }, lang: 'ar', dir: 'rtl' });
  });

  it('leaves the look of its thing alone: what is open has its ring', async () => {
    render(
      <Tooltip content="Where it will stand">
        <Select aria-label="Circle" options={[{ value: 'type', label: 'Type circle' }]} />
      </Tooltip>,
    );
    const select = screen.getByRole('combobox');
    const ring = () => getComputedStyle(select).outlineStyle;
    expect(ring()).toBe('none');
    await userEvent.click(select);
    await waitFor(() => expect(screen.queryByRole('listbox')).not.toBeNull());
    expect(ring()).toBe('solid');
  });

  it('leaves the handlers and the ref of its thing alone', async () => {
    const pressed = vi.fn<() => void>();
    const ref = vi.fn<(node: Element | null) => void>();
    render(
      <Tooltip content="x">
        <Button ref={ref} onClick={pressed} onPointerDown={pressed}>
          Go
        </Button>
      </Tooltip>,
    );
    await userEvent.click(thing());
    expect(pressed).toHaveBeenCalledTimes(2);
    expect(ref).toHaveBeenCalledWith(thing());
  });
});
