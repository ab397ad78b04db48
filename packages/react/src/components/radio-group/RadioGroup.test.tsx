import { act, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Field } from '../field/index.js';
import { radioGroupProps } from './RadioGroup.props.js';
import { Radio, RadioGroup, type RadioGroupProps } from './index.js';

const choices = (
  <>
    <Radio value="type" label="Type circle" description="Letters." />
    <Radio value="archive" label="Archive circle" disabled />
    <Radio value="care" label="Care circle" />
    <Radio value="welcome" label="Welcome circle" />
  </>
);
const Group = (props: RadioGroupProps) => (
  <RadioGroup label="Circle" {...props}>
    {choices}
  </RadioGroup>
);
const checked = () => screen.queryByRole<HTMLInputElement>('radio', { checked: true })?.value ?? null;

describe('RadioGroup', () => {
  describeConformance(<RadioGroup aria-label="Circle">{choices}</RadioGroup>, {
    element: HTMLFieldSetElement,
    variants: { ...radioGroupProps.variants, label: ['Circle'], error: ['No.'], required: [true], disabled: [true] },
  });
  describe('Radio', () => {
    describeConformance(<Radio value="a" aria-label="A" />, {
      element: HTMLInputElement,
      around: (children) => <RadioGroup aria-label="Circle">{children}</RadioGroup>,
      find: (container) => container.querySelector('input'),
      variants: { disabled: [true], label: ['A'] },
    });
  });

  it('has one tab stop, and is described by description and error', async () => {
    render(
      <>
        <Group description="Where you write." error="Choose one." defaultValue="care" required />
        <button>After</button>
      </>,
    );
    const group = screen.getByRole('radiogroup', { name: 'Circle', description: 'Where you write. Choose one.' });
    expect([group.ariaInvalid, group.ariaRequired]).toEqual(['true', 'true']);
    expect(screen.getByRole('radio', { name: 'Type circle', description: 'Letters.' })).toBeTruthy();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Care circle' }));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });

  describe.each([
    ['ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', '{ArrowLeft}', '{ArrowRight}'],
  ] as const)('by keyboard, %s', (dir, next, previous) => {
    it('arrow keys choose in reading direction, around, and skip what is disabled', async () => {
      const onValueChange = vi.fn<NonNullable<RadioGroupProps['onValueChange']>>();
      render(
        <div dir={dir}>
          <Group orientation="horizontal" onValueChange={onValueChange} />
        </div>,
      );
      await userEvent.tab();
      await userEvent.keyboard(' ');
      for (const key of [next, next, next, previous, previous, '{ArrowDown}', '{ArrowUp}']) {
        await userEvent.keyboard(key);
        expect(document.activeElement).toBe(screen.getByRole('radio', { checked: true }));
      }
      const values = onValueChange.mock.calls.map(([value, { reason }]) => `${value} ${reason}`);
      const order = ['type', 'care', 'welcome', 'type', 'welcome', 'care', 'welcome', 'care'];
      expect(values).toEqual(order.map((value) => `${value} input-change`));
    });

    it('the same without a form, controlled, and with two groups of one name in two forms', async () => {
      const onValueChange = vi.fn<NonNullable<RadioGroupProps['onValueChange']>>();
      render(
        <div dir={dir}>
          <form>
            <Group name="circle" value="type" onValueChange={onValueChange} />
          </form>
          <form>
            <Group name="circle" defaultValue="welcome" />
          </form>
        </div>,
      );
      await userEvent.tab();
      await userEvent.keyboard(next);
      expect(onValueChange.mock.calls.map(([value]) => value)).toEqual(['care']);
      const values = screen.getAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ value }) => value);
      expect(values).toEqual(['type', 'welcome']);
    });
  });

  it('keeps a controlled value until it changes; null is none', async () => {
    const { rerender } = render(<Group value={null} />);
    await userEvent.click(screen.getByText('Care circle'));
    expect(checked()).toBeNull();
    rerender(<Group value="care" />);
    expect(checked()).toBe('care');
  });

  it('keeps an uncontrolled value if the event is prevented', async () => {
    render(<Group defaultValue="type" onValueChange={(_value, { event }) => event.preventDefault()} />);
    await userEvent.click(screen.getByText('Care circle'));
    expect(checked()).toBe('type');
  });

  it('sends its value by its name, and nothing without one; a reset restores the default', async () => {
    const { container, rerender } = render(
      <form>
        <Group name="circle" defaultValue="type" />
      </form>,
    );
    const form = container.querySelector('form')!;
    await userEvent.click(screen.getByText('Care circle'));
    expect([...new FormData(form)]).toEqual([['circle', 'care']]);
    form.reset();
    expect(checked()).toBe('type');
    rerender(
      <form>
        <Group defaultValue="type" />
      </form>,
    );
    expect([...new FormData(form)]).toEqual([]);
  });

  it('has its controlled value after a reset', async () => {
    const { container } = render(
      <form>
        <Group name="circle" value="care" />
      </form>,
    );
    container.querySelector('form')!.reset();
    await new Promise((settle) => setTimeout(settle, 20));
    expect(checked()).toBe('care');
  });

  it('shows what is missing once, in the words of the brand, until one is chosen', async () => {
    const { container } = render(
      <form>
        <Group name="circle" required />
      </form>,
    );
    act(() => void container.querySelector('form')!.reportValidity());
    const group = screen.getByRole('radiogroup');
    await waitFor(() => expect(group.ariaInvalid).toBe('true'));
    expect(container.querySelectorAll('.ws-field-problem')).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
    await userEvent.click(screen.getByText('Care circle'));
    expect(group.ariaInvalid).toBeNull();
  });

  it('takes name, description and state of a field around it', () => {
    render(
      <Field label="Circle" description="Where you write." error="No." required>
        <RadioGroup>{choices}</RadioGroup>
      </Field>,
    );
    const group = screen.getByRole('radiogroup', { name: 'Circle', description: 'Where you write. No.' });
    expect([group.ariaInvalid, group.ariaRequired]).toEqual(['true', 'true']);
    expect(new Set(screen.getAllByRole('radio').map(({ id }) => id))).toEqual(new Set(['']));
  });

  it('has its choice, and no inline style, in the markup of a server', () => {
    const html = renderToString(<Group defaultValue="care" error="No." orientation="horizontal" />);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html.match(/<input[^>]*checked=""[^>]*>/g)).toEqual([expect.stringContaining('value="care"')]);
  });

  it('throws for a choice outside of a group', () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    expect(() => render(<Radio value="a" label="A" />)).toThrow(/RadioGroup/);
    error.mockRestore();
  });
});
