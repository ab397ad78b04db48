import { vars } from '@wusum/contract';
import { fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { splitterProps } from './Splitter.props.js';
import { Splitter, type SplitterRootProps } from './index.js';

/** Two panes of 600 pixels together, with the handle of any brand. */
const width = `calc(600px + ${vars.component.splitter.handle})`;

const Page = (props: SplitterRootProps) => (
  <Splitter.Root style={{ inlineSize: width, blockSize: 424 }} data-testid="root" {...props}>
    <Splitter.Pane>First</Splitter.Pane>
    <Splitter.Handle />
    <Splitter.Pane>Second</Splitter.Pane>
  </Splitter.Root>
);
const handle = () => screen.getByRole('separator');
const now = () => Number(handle().getAttribute('aria-valuenow'));
const first = () => screen.getByText('First').getBoundingClientRect();
const move = (way: number, axis: 'clientX' | 'clientY' = 'clientX') => {
  const box = handle().getBoundingClientRect();
  const at = { clientX: box.left + 3, clientY: box.top + 3, button: 0, pointerId: 1 };
  fireEvent.pointerDown(handle(), at);
  fireEvent.pointerMove(handle(), { ...at, [axis]: at[axis] + way });
  fireEvent.pointerUp(handle(), { ...at, [axis]: at[axis] + way });
};

describe('Splitter', () => {
  describeConformance(
    <Splitter.Root>
      <Splitter.Pane>First</Splitter.Pane>
      <Splitter.Handle />
      <Splitter.Pane>Second</Splitter.Pane>
    </Splitter.Root>,
    { element: HTMLDivElement, props: splitterProps, variants: { disabled: [true] } },
  );
  describe('Handle', () => {
    describeConformance(<Splitter.Handle />, {
      element: HTMLDivElement,
      find: (container) => container.querySelector('[role=separator]'),
      around: (children) => (
        <Splitter.Root>
          <Splitter.Pane>First</Splitter.Pane>
          {children}
          <Splitter.Pane>Second</Splitter.Pane>
        </Splitter.Root>
      ),
    });
  });

  it('is a separator with a name, a value, limits and the pane that it resizes', () => {
    render(<Page defaultValue={30} min={20} max={80} />);
    const { ariaOrientation, ariaLabel, ariaValueNow, ariaValueMin, ariaValueMax } = handle();
    expect({ ariaOrientation, ariaLabel, ariaValueNow, ariaValueMin, ariaValueMax }).toEqual({
      ariaOrientation: 'vertical',
      ariaLabel: 'Size of the panes',
      ariaValueNow: '30',
      ariaValueMin: '20',
      ariaValueMax: '80',
    });
    expect(document.getElementById(handle().getAttribute('aria-controls')!)?.textContent).toBe('First');
  });

  it.each([
    [30, 'data-step="30"'],
    [33.3, 'data-step="35"'],
    [97, 'data-step="90"'],
  ])('a server renders %d %% without inline style: %s', (size, attribute) => {
    const html = renderToString(
      <Splitter.Root defaultValue={size}>
        <Splitter.Pane>First</Splitter.Pane>
        <Splitter.Handle />
      </Splitter.Root>,
    );
    expect([html.includes(attribute), html.includes('style=')]).toEqual([true, false]);
  });

  it('with script the size is exact', () => {
    render(<Page defaultValue={33.5} />);
    expect(first().width).toBeCloseTo(600 * 0.335, 0);
  });

  it('Home and End go to the limits, and Enter to the smallest size and back', async () => {
    render(<Page min={20} max={70} defaultValue={40} />);
    handle().focus();
    const seen: number[] = [];
    for (const key of ['{Home}', '{End}', '{Enter}', '{Enter}', '{PageUp}', '{PageDown}']) {
      await userEvent.keyboard(key);
      seen.push(now());
    }
    expect(seen).toEqual([20, 70, 20, 70, 50, 70]);
  });

  it('one below the other: up and down move it, and so does a pointer', async () => {
    render(<Page orientation="vertical" dir="rtl" />);
    handle().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{ArrowLeft}');
    expect([now(), handle().ariaOrientation]).toEqual([55, 'horizontal']);
    move(40, 'clientY');
    expect(now()).toBe(65);
  });

  it('reports each change, and a page that controls it decides', async () => {
    const changed = vi.fn<NonNullable<SplitterRootProps['onValueChange']>>();
    render(<Page value={50} onValueChange={changed} />);
    handle().focus();
    await userEvent.keyboard('{ArrowRight}');
    move(60);
    expect(changed.mock.calls.map(([value, { reason }]) => [Math.round(value), reason])).toEqual([
      [55, 'keyboard'],
      [60, 'drag'],
    ]);
    expect(now()).toBe(50);
  });

  it('a double click brings the size at first back', async () => {
    render(<Page defaultValue={40} />);
    handle().focus();
    await userEvent.keyboard('{End}');
    fireEvent.doubleClick(handle());
    expect(now()).toBe(40);
  });

  it('disabled it is not in the tab order and does not move', async () => {
    render(<Page disabled />);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).not.toBe(handle());
    move(100);
    expect(now()).toBe(50);
  });
});

describe.each(['ltr', 'rtl'] as const)('Splitter, %s', (dir) => {
  const sign = dir === 'ltr' ? 1 : -1;

  it('the arrow key towards the end makes the first pane larger', async () => {
    render(<Page dir={dir} />);
    handle().focus();
    await userEvent.keyboard(
      dir === 'ltr' ? '{ArrowRight}{ArrowRight}{ArrowLeft}' : '{ArrowLeft}{ArrowLeft}{ArrowRight}',
    );
    expect(now()).toBe(55);
  });

  it('the handle follows the pointer, within the limits', () => {
    render(<Page dir={dir} />);
    move(60 * sign);
    expect(now()).toBe(60);
    expect(first().width).toBeCloseTo(360, 0);
    move(9000 * sign);
    expect(now()).toBe(90);
    move(-9000 * sign);
    expect(now()).toBe(10);
  });

  it('a splitter in a pane is moved alone', () => {
    render(
      <Splitter.Root dir={dir} style={{ inlineSize: width, blockSize: 300 }}>
        <Splitter.Pane>
          <Splitter.Root defaultValue={30}>
            <Splitter.Pane>Inner</Splitter.Pane>
            <Splitter.Handle aria-label="Inner" />
            <Splitter.Pane>Next</Splitter.Pane>
          </Splitter.Root>
        </Splitter.Pane>
        <Splitter.Handle aria-label="Outer" />
        <Splitter.Pane>Second</Splitter.Pane>
      </Splitter.Root>,
    );
    fireEvent.keyDown(screen.getByRole('separator', { name: 'Inner' }), { key: 'End' });
    expect(screen.getAllByRole('separator').map((each) => each.ariaValueNow)).toEqual(['90', '50']);
  });
});
