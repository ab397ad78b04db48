import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { toggleProps } from './Toggle.props.js';
import { Toggle, type ToggleProps } from './index.js';

const toggle = () => screen.getByRole<HTMLButtonElement>('button');

describe('Toggle', () => {
  describeConformance(<Toggle>Bold</Toggle>, {
    element: HTMLButtonElement,
    props: toggleProps,
    variants: { pressed: [true], disabled: [true], start: ['+'] },
  });

  it('is pressed and released by mouse and keyboard, and keeps its name', async () => {
    const onPressedChange = vi.fn<NonNullable<ToggleProps['onPressedChange']>>();
    render(<Toggle onPressedChange={onPressedChange}>Bold</Toggle>);
    await userEvent.click(toggle());
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Bold', pressed: true })).toBe(document.activeElement);
    expect(onPressedChange.mock.calls.map(([pressed, { reason }]) => [pressed, reason])).toEqual([
      [true, 'trigger-press'],
      [false, 'trigger-press'],
      [true, 'trigger-press'],
    ]);
  });

  it('keeps a controlled state until it changes', async () => {
    const { rerender } = render(<Toggle pressed={false}>Bold</Toggle>);
    await userEvent.click(toggle());
    expect(toggle().ariaPressed).toBe('false');
    rerender(<Toggle pressed>Bold</Toggle>);
    expect(toggle().ariaPressed).toBe('true');
  });

  it.each([
    ['onClick', { onClick: (event: React.MouseEvent) => event.preventDefault() }],
    [
      'onPressedChange',
      { onPressedChange: (_pressed: boolean, { event }: { event: Event }) => event.preventDefault() },
    ],
  ] as const)('keeps an uncontrolled state if %s prevents the event', async (_name, props) => {
    render(<Toggle {...props}>Bold</Toggle>);
    await userEvent.click(toggle());
    expect(toggle().ariaPressed).toBe('false');
  });

  it('does not submit a form, and is a button with a name where it is an icon alone', async () => {
    const onSubmit = vi.fn<(event: React.FormEvent) => void>((event) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Toggle label="Bold">
          <svg aria-hidden="true" />
        </Toggle>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Bold' }));
    expect([toggle().ariaPressed, onSubmit.mock.calls]).toEqual(['true', []]);
  });
});
