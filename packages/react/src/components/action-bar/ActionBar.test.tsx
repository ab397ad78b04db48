import { render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Button } from '../button/index.js';
import { Dialog } from '../dialog/index.js';
import { ActionBar, type ActionBarProps } from './index.js';

const Actions = (props: Partial<ActionBarProps>) => (
  <ActionBar count={3} onClear={() => {}} {...props}>
    <Button>Keep</Button>
    <Button>Pass on</Button>
  </ActionBar>
);
const bar = () => screen.queryByRole('toolbar');
const announced = () => [...document.querySelectorAll('[role=status]')].map((each) => each.textContent).filter(Boolean);

describe('ActionBar', () => {
  describeConformance(
    <ActionBar count={2} onClear={() => {}}>
      <Button>Keep</Button>
    </ActionBar>,
    { element: HTMLDivElement, variants: { count: [1], label: ['Two stories'] } },
  );

  it('is there while something is selected', () => {
    const { rerender } = render(<Actions count={0} />);
    expect(bar()).toBeNull();
    rerender(<Actions count={1} />);
    expect(bar()).toBeTruthy();
  });

  it.each([
    ['en', 1, '1 selected'],
    ['ar', 2, 'محدّدان اثنان'],
    ['ar', 3, '٣ محدّدة'],
    ['ar', 11, '١١ محدّدًا'],
  ])('counts in the words of the language, and announces it once: %s %i', async (lang, count, text) => {
    const page = (selected: number) => (
      <Brand lang={lang}>
        <Actions count={selected} />
      </Brand>
    );
    const { rerender } = render(page(0));
    rerender(page(count));
    expect(bar()!.textContent).toContain(text);
    await waitFor(() => expect(announced()).toEqual([text]));
    rerender(page(0));
    expect(announced()).toEqual([]);
  });

  it('does not announce what was selected when the page came', async () => {
    render(<Actions />);
    await new Promise((settle) => setTimeout(settle, 200));
    expect(announced()).toEqual([]);
  });

  it.each([
    ['ltr', '{ArrowRight}'],
    ['rtl', '{ArrowLeft}'],
  ])('in %s has one tab stop, and %s moves on and around', async (dir, next) => {
    render(
      <div dir={dir}>
        <Actions />
        <button>After</button>
      </div>,
    );
    await userEvent.tab();
    const seen = [document.activeElement!.textContent];
    for (let press = 0; press < 3; press += 1) {
      await userEvent.keyboard(next);
      seen.push(document.activeElement!.textContent);
    }
    expect([seen[0], seen[1], seen[3]]).toEqual(['Keep', 'Pass on', 'Keep']);
    await userEvent.tab();
    expect(document.activeElement!.textContent).toBe('After');
  });

  it('ends the selection by its button or by Escape inside, which closes nothing around', async () => {
    const onClear = vi.fn<NonNullable<ActionBarProps['onClear']>>();
    render(
      <Dialog.Root defaultOpen>
        <Dialog.Content aria-label="Stories">
          <Actions onClear={onClear} />
        </Dialog.Content>
      </Dialog.Root>,
    );
    await userEvent.click(bar()!.querySelector('button:last-of-type')!);
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await userEvent.keyboard('{Escape}');
    expect(onClear.mock.lastCall![0].reason).toBe('escape-key');
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('leaves focus near its place when it goes with the focus inside', async () => {
    function Page() {
      const [count, setCount] = useState(2);
      return (
        <div tabIndex={-1} data-testid="list">
          <Actions count={count} onClear={() => setCount(0)} />
        </div>
      );
    }
    render(<Page />);
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(bar()).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('list')));
  });

  it('has no button to clear without `onClear`, and stays at the end of what scrolls', async () => {
    render(
      <div style={{ blockSize: '20rem', overflow: 'auto' }} data-testid="page">
        <div style={{ blockSize: '60rem' }} />
        <Actions onClear={undefined} />
      </div>,
    );
    expect(bar()!.querySelectorAll('button')).toHaveLength(2);
    const page = screen.getByTestId('page').getBoundingClientRect();
    await waitFor(() => expect(bar()!.getBoundingClientRect().bottom).toBeLessThanOrEqual(page.bottom));
  });
});
