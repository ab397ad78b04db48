import { User } from '@react-aria/test-utils';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Field } from '../field/index.js';
import { ListBox, type ListBoxProps } from './index.js';

const circles = [
  { value: 'type', label: 'Type circle' },
  { value: 'archive', label: 'Archive circle', description: 'What is kept' },
  { value: 'care', label: 'Care circle', disabled: true },
  { value: 'welcome', label: 'Welcome circle' },
];
const plain = circles.map(({ value, label }) => ({ value, label }));
const many = Array.from({ length: 10_000 }, (_, index) => ({ value: `${index}`, label: `Story ${index + 1}` }));
const grouped = [
  { label: 'Making', options: many.slice(0, 200) },
  { label: 'Keeping', options: many.slice(200, 400) },
];

/** The keys of a keyboard that the test browser does not have. */
function typeKeys(keys: string): void {
  for (const key of keys)
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

type Several = Extract<ListBoxProps, { multiple: true }>;
const list = () => screen.getByRole('listbox');
const focused = () => document.activeElement?.textContent;
const chosen = () => screen.queryAllByRole('option', { selected: true }).map(({ id }) => id.split('-').at(-1));
const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('ListBox', () => {
  describeConformance(<ListBox aria-label="Circle" options={plain} />, {
    element: HTMLDivElement,
    variants: {
      multiple: [true],
      disabled: [true],
      error: ['No.'],
      required: [true],
      label: ['Circle'],
      options: [[]],
    },
  });

  it('is named and described by its field', () => {
    render(
      <Field label="Circle" description="Where you write." error="Choose one." required>
        <ListBox options={circles} />
      </Field>,
    );
    const box = screen.getByRole('listbox', { name: 'Circle', description: 'Where you write. Choose one.' });
    expect([box.ariaRequired, box.ariaInvalid]).toEqual(['true', 'true']);
    expect(screen.getByRole('option', { name: 'Archive circle', description: 'What is kept' })).toBeTruthy();
  });

  it('focus starts at the chosen option and leaves the list with one Tab', async () => {
    render(
      <>
        <button>Before</button>
        <ListBox label="Circle" options={circles} defaultValue="archive" />
        <button>After</button>
      </>,
    );
    screen.getByText('Before').focus();
    await userEvent.tab();
    expect(focused()).toMatch(/^Archive/);
    await userEvent.tab();
    expect(focused()).toBe('After');
    await userEvent.tab({ shift: true });
    expect(focused()).toMatch(/^Archive/);
    await userEvent.tab({ shift: true });
    expect(focused()).toBe('Before');
  });

  it('chooses one by key and by press, skips what is disabled, and says why', async () => {
    const changed = vi.fn<(value: string | null, details: { reason: string }) => void>();
    render(<ListBox label="Circle" options={circles} onValueChange={changed} />);
    act(() => list().focus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await userEvent.click(screen.getByText('Type circle'));
    await userEvent.click(screen.getByText('Care circle'), { force: true });
    expect(changed.mock.calls.map(([value, { reason }]) => `${value} ${reason}`)).toEqual([
      'welcome keyboard',
      'type item-press',
    ]);
  });

  it.each([
    ['Welcome circle', circles, 'wel'],
    [
      'الأرشيف',
      [
        { value: 'a', label: 'الخط' },
        { value: 'b', label: 'الأرشيف' },
      ],
      'ارش',
    ],
  ] as const)('typed letters make %s active, folded', async (want, options, typed) => {
    render(<ListBox label="Circle" options={options} />);
    act(() => list().focus());
    typeKeys(typed);
    expect(focused()).toBe(want);
  });

  it('keeps a controlled value, and an uncontrolled one whose event is prevented', async () => {
    render(
      <>
        <ListBox label="One" options={circles} value="type" />
        <ListBox
          label="Two"
          options={circles}
          defaultValue="type"
          onValueChange={(_value, { event }) => event.preventDefault()}
        />
      </>,
    );
    for (const option of screen.getAllByText('Welcome circle')) await userEvent.click(option);
    expect(chosen()).toEqual(['type', 'type']);
  });
});

describe('A ListBox with several values', () => {
  const start = (props: Partial<Several> = {}) => {
    const changed = vi.fn<NonNullable<Several['onValueChange']>>();
    render(<ListBox multiple label="Circles" options={circles} onValueChange={changed} {...props} />);
    act(() => list().focus());
    return () => changed.mock.calls.map(([value]) => value.join(' '));
  };

  it('has them in the order of the list', async () => {
    const values = start();
    await userEvent.keyboard('{End} {Home} ');
    expect(values()).toEqual(['welcome', 'type welcome']);
  });

  it('Shift chooses on, up to an end, and from the last choice; Control and A chooses all, and none', async () => {
    const values = start();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await userEvent.keyboard('{Control>}{Shift>}{End}{/Shift}{/Control}');
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(values()).toEqual(['archive', 'archive welcome', 'type archive welcome']);
    cleanup();
    const others = start();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown}{Shift>} {/Shift}');
    expect(others()).toEqual(['type', 'type archive welcome']);
  });
});

describe('A ListBox in a form', () => {
  it('sends its values, with none a single empty one, and a reset restores the default', async () => {
    const { container } = render(
      <form>
        <ListBox name="one" label="One" options={circles} />
        <ListBox name="two" multiple label="Two" options={circles} defaultValue={['type']} />
      </form>,
    );
    const form = container.querySelector('form')!;
    const sent = () => [...new FormData(form)].map(([key, value]) => `${key}=${value as string}`);
    expect(sent()).toEqual(['one=', 'two=type']);
    for (const option of screen.getAllByText('Welcome circle')) await userEvent.click(option);
    expect(sent()).toEqual(['one=welcome', 'two=type', 'two=welcome']);
    act(() => form.reset());
    await waitFor(() => expect(sent()).toEqual(['one=', 'two=type']));
  });

  it('is required: the field shows what is missing and the list takes focus', async () => {
    const { container } = render(
      <form>
        <ListBox name="one" label="One" options={circles} required />
      </form>,
    );
    act(() => void container.querySelector('form')!.reportValidity());
    await waitFor(() => expect(list().ariaInvalid).toBe('true'));
    expect(list().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(list().ariaInvalid).toBeNull());
  });

  it('takes the value that the browser restores', async () => {
    const { container } = render(<ListBox name="one" label="One" options={circles} />);
    const native = container.querySelector('input')!;
    native.value = 'welcome';
    act(() => void window.dispatchEvent(new Event('pageshow')));
    await waitFor(() => expect(chosen()).toEqual(['welcome']));
  });

  it('has no inline style in the markup of a server, and few rows of many', () => {
    const html = renderToString(<ListBox name="one" label="One" options={many} required />);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html.match(/role="option"/g)).toHaveLength(30);
  });
});

describe('A ListBox of 10,000 options', () => {
  const rendered = () => screen.getAllByRole('option');

  it('renders those in view, with their true position and number', async () => {
    render(<ListBox label="Story" options={many} />);
    await settle();
    expect(rendered().length).toBeLessThan(80);
    list().scrollTop = list().scrollHeight / 2;
    await waitFor(() => expect(Number(rendered()[15]!.ariaPosInSet)).toBeGreaterThan(4000));
    expect(rendered()[15]!.ariaSetSize).toBe('10000');
    expect(rendered()[15]!.textContent).toBe(`Story ${rendered()[15]!.ariaPosInSet}`);
    const box = list().getBoundingClientRect();
    const visible = rendered().filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > box.top && top < box.bottom;
    });
    expect(visible.length).toBeGreaterThan(3);
  });

  it('keys reach the last one and back, and focus stays on a row that is scrolled away', async () => {
    render(<ListBox label="Story" options={many} />);
    act(() => list().focus());
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('Story 10000');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('Story 9999');
    list().scrollTop = 0;
    await waitFor(() => expect(rendered()[0]!.textContent).toBe('Story 1'));
    expect(focused()).toBe('Story 9999');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect([focused(), chosen()]).toEqual(['Story 9998', ['9997']]);
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('Story 1');
  });

  it('a group keeps its name without its heading', async () => {
    render(<ListBox label="Story" options={grouped} />);
    act(() => list().focus());
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('group', { name: 'Keeping' }).contains(document.activeElement)).toBe(true);
  });
});

describe('the tester of React Aria', () => {
  const user = new User({});
  // It counts disabled options as steps, which no list does.
  const enabled = circles.filter(({ disabled }) => !disabled);

  it.each(
    (['ltr', 'rtl'] as const).flatMap((dir) =>
      (['mouse', 'keyboard', 'touch'] as const).map((interactionType) => ({ dir, interactionType })),
    ),
  )('passes with $interactionType, $dir', async ({ dir, interactionType }) => {
    render(
      <div dir={dir}>
        <ListBox multiple label="Circles" options={enabled} />
      </div>,
    );
    const tester = user.createTester('ListBox', { root: list(), interactionType });
    await tester.toggleOptionSelection({ option: 'Welcome circle' });
    await tester.toggleOptionSelection({ option: 0 });
    expect(tester.selectedOptions.map(({ id }) => id.split('-').at(-1))).toEqual(['type', 'welcome']);
    await tester.toggleOptionSelection({ option: 0 });
    expect(tester.selectedOptions).toHaveLength(1);
  });
});
