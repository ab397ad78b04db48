import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { toggleGroupProps } from './ToggleGroup.props.js';
import { ToggleGroup, type ToggleGroupRootProps } from './index.js';

const days = ['Sunday', 'Monday', 'Tuesday', 'Thursday'];
const Days = (props: ToggleGroupRootProps) => (
  <ToggleGroup.Root aria-label="Days" {...props}>
    {days.map((day) => (
      <ToggleGroup.Item key={day} value={day} disabled={day === 'Monday'}>
        {day}
      </ToggleGroup.Item>
    ))}
  </ToggleGroup.Root>
);
const pressed = () => screen.queryAllByRole('button', { pressed: true }).map((each) => each.textContent);
const day = (name: string) => screen.getByRole('button', { name });

describe('ToggleGroup', () => {
  describeConformance(
    <ToggleGroup.Root aria-label="Days">
      <ToggleGroup.Item value="a">A</ToggleGroup.Item>
      <ToggleGroup.Item value="b">B</ToggleGroup.Item>
    </ToggleGroup.Root>,
    { element: HTMLDivElement, props: toggleGroupProps, variants: { disabled: [true], value: [['a']] } },
  );
  describe('Item', () => {
    describeConformance(<ToggleGroup.Item value="a">A</ToggleGroup.Item>, {
      element: HTMLButtonElement,
      around: (children) => <ToggleGroup.Root aria-label="Days">{children}</ToggleGroup.Root>,
      find: (container) => container.querySelector('button'),
    });
  });

  it.each([
    [false, ['Thursday']],
    [true, ['Sunday', 'Thursday']],
  ])('with multiple=%s: pressing one leaves %s pressed; each can be released', async (multiple, after) => {
    const onValueChange = vi.fn<NonNullable<ToggleGroupRootProps['onValueChange']>>();
    render(<Days multiple={multiple} defaultValue={['Sunday']} onValueChange={onValueChange} />);
    await userEvent.click(day('Thursday'));
    expect(pressed()).toEqual(after);
    await userEvent.click(day('Thursday'));
    expect(pressed()).toEqual(after.filter((each) => each !== 'Thursday'));
    expect(onValueChange.mock.calls.map(([, { reason }]) => reason)).toEqual(['item-press', 'item-press']);
  });

  it('keeps a controlled value, and an uncontrolled one whose event is prevented', async () => {
    const { unmount } = render(<Days value={['Sunday']} />);
    await userEvent.click(day('Thursday'));
    expect(pressed()).toEqual(['Sunday']);
    unmount();
    render(<Days defaultValue={['Sunday']} onValueChange={(_value, { event }) => event.preventDefault()} />);
    await userEvent.click(day('Thursday'));
    expect(pressed()).toEqual(['Sunday']);
  });

  it.each([
    ['ltr', 'horizontal', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', 'horizontal', '{ArrowLeft}', '{ArrowRight}'],
    ['ltr', 'vertical', '{ArrowDown}', '{ArrowUp}'],
    ['rtl', 'vertical', '{ArrowDown}', '{ArrowUp}'],
  ] as const)(
    'in %s, %s: one tab stop; %s moves on, around and past what is disabled',
    async (dir, orientation, next, back) => {
      render(
        <div dir={dir}>
          <Days orientation={orientation} />
          <button>After</button>
        </div>,
      );
      await userEvent.tab();
      const seen: (string | null)[] = [];
      for (const key of [next, next, next, back, '{Home}', '{End}', '{Enter}']) {
        await userEvent.keyboard(key);
        seen.push(document.activeElement!.textContent);
      }
      expect(seen).toEqual(['Tuesday', 'Thursday', 'Sunday', 'Thursday', 'Sunday', 'Thursday', 'Thursday']);
      expect(pressed()).toEqual(['Thursday']);
      await userEvent.tab();
      expect(document.activeElement!.textContent).toBe('After');
      await userEvent.tab({ shift: true });
      expect(document.activeElement!.textContent).toBe('Thursday');
    },
  );

  it('throws an error for an item outside of a group', () => {
    expect(() => render(<ToggleGroup.Item value="a">A</ToggleGroup.Item>)).toThrow(/ToggleGroup\.Root/);
  });
});
