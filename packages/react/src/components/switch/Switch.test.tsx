import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Switch, type SwitchProps } from './index.js';

/** The middle of the knob, as a share of the track from its left. */
function knobAt(track: HTMLInputElement): number {
  const style = getComputedStyle(track, '::before');
  const [before, after] = [parseFloat(style.marginLeft), parseFloat(style.marginRight)];
  const room = track.clientWidth;
  const rtl = getComputedStyle(track).direction === 'rtl';
  const start = rtl ? after : before;
  const share = (start + parseFloat(style.width) / 2) / room;
  return rtl ? 1 - share : share;
}

describe('Switch', () => {
  describeConformance(<Switch aria-label="Notify me" />, {
    element: HTMLInputElement,
    variants: {
      size: ['sm', 'lg'],
      defaultChecked: [true],
      disabled: [true],
      required: [true],
      label: ['Notify me again'],
      error: ['No.'],
    },
  });

  describe.each(['ltr', 'rtl'] as const)('%s', (dir) => {
    it('is toggled by Space and by its label: one call each, with the reason and the native event', async () => {
      const onCheckedChange = vi.fn<NonNullable<SwitchProps['onCheckedChange']>>();
      render(
        <div dir={dir}>
          <Switch label="Notify me" onCheckedChange={onCheckedChange} />
        </div>,
      );
      await userEvent.tab();
      await userEvent.keyboard(' ');
      expect(screen.getByRole('switch', { name: 'Notify me', checked: true })).toBe(document.activeElement);
      await userEvent.click(screen.getByText('Notify me'));
      expect(onCheckedChange.mock.calls.map(([checked, { reason, event }]) => [checked, reason, event.type])).toEqual([
        [true, 'input-change', 'click'],
        [false, 'input-change', 'click'],
      ]);
    });

    it('moves its knob to the end of the reading direction when it is on', () => {
      render(
        <div dir={dir}>
          <Switch aria-label="off" />
          <Switch aria-label="on" defaultChecked />
        </div>,
      );
      const [off, on] = screen.getAllByRole<HTMLInputElement>('switch').map(knobAt);
      const [start, end] = dir === 'ltr' ? [off!, on!] : [on!, off!];
      expect(end).toBeGreaterThan(start);
    });
  });

  it.each(['description', 'error'] as const)('has its %s without a label too', (message) => {
    render(<Switch aria-label="Notify me" {...{ [message]: 'Once a day.' }} />);
    const track = screen.getByRole('switch', { name: 'Notify me', description: 'Once a day.' });
    expect(track.ariaInvalid).toBe(message === 'error' ? 'true' : null);
  });

  it('is sent with its form and reset by it', () => {
    const { container } = render(
      <form>
        <Switch label="Notify me" name="notify" defaultChecked />
      </form>,
    );
    const form = container.querySelector('form')!;
    screen.getByRole('switch').click();
    expect(new FormData(form).get('notify')).toBeNull();
    form.reset();
    expect(new FormData(form).get('notify')).toBe('on');
  });
});
