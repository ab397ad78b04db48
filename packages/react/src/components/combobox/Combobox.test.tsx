import { User } from '@react-aria/test-utils';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Dialog } from '../dialog/index.js';
import { Field } from '../field/index.js';
import { Combobox, type ComboboxProps } from './index.js';

const circles = [
  { value: 'type', label: 'Type circle' },
  { value: 'archive', label: 'Archive circle' },
  { value: 'care', label: 'Care circle', disabled: true },
  { value: 'welcome', label: 'Welcome circle' },
];
const topics = [
  { value: 'news', label: 'الأَخْبار' },
  { value: 'school', label: 'المَدْرَسة' },
  { value: 'hospital', label: 'مُسْتَشْفى' },
  { value: 'book', label: 'كتـــابة' },
];
type Single = Extract<ComboboxProps, { multiple?: false }>;
type Changed = NonNullable<Single['onValueChange']>;

const input = () => screen.getByRole<HTMLInputElement>('combobox');
const list = () => screen.queryByRole('listbox');
const shown = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const active = () => document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.textContent;
const start = () => act(() => input().focus());

describe('Combobox', () => {
  describeConformance(<Combobox aria-label="Circle" options={circles} />, {
    element: HTMLInputElement,
    find: (container) => container.querySelector('[role=combobox]'),
    box: (root) => root.closest('.ws-combobox'),
    variants: {
      disabled: [true],
      error: ['No.'],
      required: [true],
      label: ['Circle'],
      clearable: [true],
      readOnly: [true],
    },
  });

  it('is named and described by its field, and so is its list', async () => {
    render(
      <Field label="Circle" description="Where you write." error="Choose one." required>
        <Combobox options={circles} />
      </Field>,
    );
    const box = screen.getByRole('combobox', { name: 'Circle', description: 'Where you write. Choose one.' });
    expect([box.ariaRequired, box.ariaInvalid]).toEqual(['true', 'true']);
    await userEvent.click(box);
    expect(screen.getByRole('listbox', { name: 'Circle' })).toBeTruthy();
  });

  it('opens when people type, chooses the first match with Enter, and shows its text', async () => {
    const changed = vi.fn<Changed>();
    const texts = vi.fn<(text: string) => void>();
    render(<Combobox label="Circle" options={circles} onValueChange={changed} onInputValueChange={texts} />);
    start();
    expect(list()).toBeNull();
    await userEvent.keyboard('wel');
    expect([shown(), active()]).toEqual([['Welcome circle'], 'Welcome circle']);
    await userEvent.keyboard('{Enter}');
    expect([list(), input().value]).toEqual([null, 'Welcome circle']);
    expect(changed.mock.calls).toMatchObject([['welcome', { reason: 'keyboard' }]]);
    expect(texts.mock.calls.map(([text]) => text)).toEqual(['w', 'we', 'wel', 'Welcome circle']);
  });

  it.each([
    ['اخبار', 'الأَخْبار'],
    ['الاخبار', 'الأَخْبار'],
    ['مدرسه', 'المَدْرَسة'],
    ['مستشفي', 'مُسْتَشْفى'],
    ['كتاب', 'كتـــابة'],
    ['الكتابه', 'كتـــابة'],
  ])('%s finds %s', async (typed, want) => {
    render(<Combobox label="Topic" options={topics} />);
    await userEvent.fill(input(), typed);
    expect(shown()).toEqual([want]);
  });

  it('shows all options when it opens with a chosen one, which is active', async () => {
    render(<Combobox label="Circle" options={circles} defaultValue="archive" />);
    await userEvent.click(input());
    expect([shown().length, active()]).toEqual([4, 'Archive circle']);
    await userEvent.click(screen.getByRole('option', { name: 'Type circle' }));
    expect([list(), input().value, document.activeElement]).toEqual([null, 'Type circle', input()]);
  });

  it('its button opens and closes the list, and its label only focuses', async () => {
    render(<Combobox label="Circle" options={circles} />);
    await userEvent.click(screen.getByText('Circle'));
    expect([list(), document.activeElement]).toEqual([null, input()]);
    const button = screen.getByRole('button');
    expect(button.tabIndex).toBe(-1);
    await userEvent.click(button);
    expect([list() === null, button.ariaExpanded, document.activeElement]).toEqual([false, 'true', input()]);
    await userEvent.click(button);
    expect(list()).toBeNull();
  });

  it('is below its field, as wide, also when it is open at first', () => {
    render(<Combobox label="Circle" options={circles} defaultValue="archive" defaultOpen />);
    const [field, popup] = [document.querySelector('.ws-combobox')!, list()!].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(popup!.top).toBeGreaterThan(field!.bottom);
    expect([Math.round(popup!.left), popup!.width >= field!.width]).toEqual([Math.round(field!.left), true]);
    expect(active()).toBe('Archive circle');
  });

  it('no text is no value', async () => {
    const changed = vi.fn<Changed>();
    render(<Combobox label="Circle" options={circles} defaultValue="archive" onValueChange={changed} clearable />);
    await userEvent.fill(input(), '');
    expect(changed.mock.calls).toMatchObject([[null, { reason: 'input-change' }]]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.click(screen.getByRole('button', { name: /clear/i }));
    expect(changed.mock.lastCall).toMatchObject([null, { reason: 'input-clear' }]);
    expect([input().value, document.activeElement]).toEqual(['', input()]);
  });

  it('shows a controlled value, and another one that the page sets', () => {
    const { rerender } = render(<Combobox label="Circle" options={circles} value="type" />);
    expect(input().value).toBe('Type circle');
    rerender(<Combobox label="Circle" options={circles} value="welcome" />);
    expect(input().value).toBe('Welcome circle');
    rerender(<Combobox label="Circle" options={circles} value={null} />);
    expect(input().value).toBe('');
  });

  it('a read-only and a disabled one do not open', async () => {
    for (const props of [{ readOnly: true }, { disabled: true }]) {
      render(<Combobox label="Circle" options={circles} defaultValue="type" {...props} />);
      await userEvent.click(input(), { force: true });
      act(() => input().focus());
      await userEvent.keyboard('{ArrowDown}a');
      expect([list(), input().value]).toEqual([null, 'Type circle']);
      cleanup();
    }
  });

  it('has its text, and no inline style, in the markup of a server', () => {
    const html = renderToString(<Combobox name="c" label="Circle" options={circles} defaultValue="type" defaultOpen />);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).toContain('value="Type circle"');
  });
});

describe('typed text is never lost', () => {
  const type = async (props: Partial<Single> = {}) => {
    const changed = vi.fn<Changed>();
    render(
      <form>
        <Combobox
          name="circle"
          label="Circle"
          options={circles}
          defaultValue="type"
          onValueChange={changed}
          {...props}
        />
        <button>After</button>
      </form>,
    );
    await userEvent.fill(input(), 'some words');
    return () => changed.mock.calls.map(([value, { reason }]) => `${value} ${reason}`);
  };

  it('by Escape, which closes the list alone', async () => {
    await type();
    await userEvent.keyboard('{Escape}');
    expect([list(), input().value]).toEqual([null, 'some words']);
    await userEvent.keyboard('{Escape}');
    expect(input().value).toBe('some words');
  });

  it('when people leave: it is no value, and an error when the form is sent', async () => {
    const values = await type();
    await userEvent.tab();
    expect([input().value, values()]).toEqual(['some words', ['null focus-out']]);
    const form = document.querySelector('form')!;
    expect([form.reportValidity(), new FormData(form).get('circle')]).toEqual([false, '']);
    await waitFor(() => expect(input().ariaInvalid).toBe('true'));
    await userEvent.fill(input(), 'type CIRCLE');
    await userEvent.tab();
    expect([input().value, form.checkValidity()]).toEqual(['Type circle', true]);
  });

  it('by other options, a new render, and a press outside', async () => {
    const { rerender } = render(<Combobox label="Circle" options={circles} />);
    await userEvent.fill(input(), 'arc');
    rerender(<Combobox label="Circle" options={circles.slice(0, 1)} />);
    expect(input().value).toBe('arc');
    await userEvent.click(document.body, { position: { x: 1, y: 600 }, force: true });
    expect([list(), input().value]).toEqual([null, 'arc']);
  });

  it('a reset of the form shows the default again', async () => {
    await type();
    act(() => document.querySelector('form')!.reset());
    await waitFor(() => expect(input().value).toBe('Type circle'));
  });
});

describe('Escape and Enter belong to the innermost', () => {
  it('an open list closes before its dialog', async () => {
    render(
      <Dialog.Root defaultOpen>
        <Dialog.Content>
          <Dialog.Title>Story</Dialog.Title>
          <Combobox label="Circle" options={circles} />
        </Dialog.Content>
      </Dialog.Root>,
    );
    await userEvent.click(input());
    await userEvent.keyboard('{Escape}');
    expect([list(), screen.queryByRole('dialog') === null]).toEqual([null, false]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keys of an input method do nothing', async () => {
    render(<Combobox label="Circle" options={circles} />);
    await userEvent.fill(input(), 'arc');
    for (const key of ['Enter', 'Escape', 'ArrowDown'])
      act(() => void input().dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true })));
    expect([list() === null, input().value]).toEqual([false, 'arc']);
  });

  it('Enter in a closed list sends the form, in an open one it chooses', async () => {
    const sent = vi.fn<(event: React.FormEvent) => void>((event) => event.preventDefault());
    render(
      <form onSubmit={sent}>
        <Combobox label="Circle" options={circles} />
        <button>Send</button>
      </form>,
    );
    start();
    await userEvent.keyboard('arc{Enter}');
    expect([sent.mock.calls.length, input().value]).toEqual([0, 'Archive circle']);
    await userEvent.keyboard('{Enter}');
    expect(sent).toHaveBeenCalledOnce();
  });
});

describe('A Combobox that can create', () => {
  it('adds what is not in the list; what is there, folded, is not added again', async () => {
    const changed = vi.fn<Changed>();
    render(<Combobox label="Circle" options={circles} creatable onValueChange={changed} />);
    start();
    await userEvent.keyboard('Night');
    expect([shown().length, active()]).toEqual([1, undefined]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect([changed.mock.lastCall?.[0], input().value]).toEqual(['Night', 'Night']);
    await userEvent.fill(input(), 'type circle');
    expect(shown()).toEqual(['Type circle']);
    await userEvent.keyboard('{Enter}');
    expect(changed.mock.lastCall?.[0]).toBe('type');
  });
});

describe('the tester of React Aria', () => {
  const user = new User({});
  const enabled = circles.filter(({ disabled }) => !disabled);
  it.each(
    (['ltr', 'rtl'] as const).flatMap((dir) =>
      (['mouse', 'keyboard', 'touch'] as const).map((interactionType) => ({ dir, interactionType })),
    ),
  )('passes with $interactionType, $dir', async ({ dir, interactionType }) => {
    render(
      <div dir={dir}>
        <Combobox label="Circle" options={enabled} />
      </div>,
    );
    const tester = user.createTester('ComboBox', {
      root: document.querySelector<HTMLElement>('.ws-combobox')!,
      // By key it focuses the trigger, and the button leaves keys to the field.
      ...(interactionType === 'keyboard' && { trigger: input() }),
      interactionType,
    });
    await tester.open();
    expect(tester.options()).toHaveLength(3);
    await tester.selectOption({ option: 'Welcome circle' });
    expect(tester.combobox).toHaveProperty('value', 'Welcome circle');
    await tester.open();
    await tester.close();
    expect(tester.listbox).toBeNull();
  });
});
