import { User } from '@react-aria/test-utils';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance, expectNoAxeFindings } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Button } from '../button/index.js';
import { Field } from '../field/index.js';
import { selectProps } from './Select.props.js';
import { Select, type SelectProps } from './index.js';

type Change = NonNullable<Extract<SelectProps, { multiple?: false }>['onValueChange']>;

const circles = [
  { value: 'type', label: 'Type circle' },
  { value: 'archive', label: 'Archive circle' },
  { value: 'care', label: 'Care circle', disabled: true },
  { value: 'welcome', label: 'Welcome circle' },
];
const halaqat = [
  { value: 'type', label: 'حلقة الخط' },
  { value: 'archive', label: 'الأرشيف' },
  { value: 'welcome', label: 'الترحيب' },
];

/** Text that is known only once it is rendered. */
const Drawn = () => 'Star circle';

const trigger = () => document.querySelector<HTMLButtonElement>('button[role=combobox]')!;
const list = () => screen.queryByRole('listbox');
const closed = () => waitFor(() => expect(list()).toBeNull());
/** The active option, as screen readers know it. */
const active = () => document.getElementById(trigger().getAttribute('aria-activedescendant') ?? '');
const isActive = (words: string) => waitFor(() => expect(active()?.textContent).toBe(words));

/** The keys of a keyboard that the test browser does not have. */
function typeKeys(keys: string): void {
  for (const key of keys)
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

describe('Select', () => {
  describeConformance(<Select aria-label="Circle" options={circles} />, {
    element: HTMLButtonElement,
    variants: { defaultValue: ['', 'archive'], disabled: [true], error: ['No.'], required: [true], label: ['Circle'] },
  });

  it('has the heights of a button', () => {
    for (const size of selectProps.variants.size) {
      render(
        <>
          <Button size={size}>a</Button>
          <Select aria-label="Circle" options={circles} size={size} />
        </>,
      );
      expect(screen.getByRole('combobox').offsetHeight).toBe(screen.getByRole('button').offsetHeight);
      cleanup();
    }
  });

  it('is one button while it is closed, and shows its answer', () => {
    const { container } = render(<Select aria-label="Circle" options={circles} defaultValue="archive" />);
    expect(container.querySelectorAll('*')).toHaveLength(2);
    expect(trigger().textContent).toBe('Archive circle');
  });

  it('takes options in groups, and knows their text before it opens', async () => {
    const options = [
      { value: 'a', label: 'A' },
      {
        label: 'More',
        options: [
          {
            value: 'b',
            label: (
              <>
                <b>Second</b> one
              </>
            ),
          },
          { value: 'c', label: 'C' },
        ],
      },
    ];
    render(<Select aria-label="Circle" defaultValue="b" name="circle" options={options} />);
    expect(trigger().textContent).toBe('Second one');
    expect([...document.querySelectorAll('option')].map((option) => option.text)).toEqual(['', 'A', 'Second one', 'C']);
    await userEvent.click(trigger());
    expect(screen.getByRole('group', { name: 'More' }).querySelectorAll('[role=option]')).toHaveLength(2);
  });

  it('has a disabled option when there is nothing to choose', async () => {
    render(<Select aria-label="Circle" options={[]} />);
    await userEvent.click(trigger());
    expect(screen.getByRole('option').ariaDisabled).toBe('true');
    expect(screen.getByRole('option').textContent).not.toBe('');
  });
});

describe.each(['ltr', 'rtl'] as const)('Select by keyboard, %s', (dir) => {
  const Page = (props: SelectProps) => (
    <div dir={dir}>
      <Select label="Circle" options={circles} {...props} />
    </div>
  );

  it.each(['{Enter}', ' ', '{ArrowDown}', '{ArrowUp}'])(
    'opens on %s at its value; focus stays on the trigger, and Escape closes it',
    async (key) => {
      render(<Page defaultValue="archive" />);
      await userEvent.tab();
      await userEvent.keyboard(key);
      await isActive('Archive circle');
      expect(document.activeElement).toBe(trigger());
      expect(getComputedStyle(screen.getByRole('listbox', { name: 'Circle' })).direction).toBe(dir);
      expect(trigger().getAttribute('aria-controls')).toBe(list()!.id);
      await userEvent.keyboard('{Escape}');
      await closed();
      expect(document.activeElement).toBe(trigger());
      expect(trigger().hasAttribute('aria-activedescendant')).toBe(false);
      expect(trigger().textContent).toBe('Archive circle');
    },
  );

  it('skips a disabled option, chooses with Enter, and calls onValueChange once with reason and event', async () => {
    const changed = vi.fn<Change>();
    render(<Page defaultValue="archive" onValueChange={changed} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await isActive('Archive circle');
    await userEvent.keyboard('{ArrowDown}');
    await isActive('Welcome circle');
    await userEvent.keyboard('{Enter}');
    await closed();
    expect(trigger().textContent).toBe('Welcome circle');
    expect(changed.mock.calls).toEqual([['welcome', { reason: 'keyboard', event: expect.any(KeyboardEvent) }]]);
  });
});

describe('Select and typing ahead', () => {
  it('chooses while it is closed, in Arabic as people type it', async () => {
    render(
      <div lang="ar" dir="rtl">
        <Select label="الحلقة" options={halaqat} />
      </div>,
    );
    trigger().focus();
    typeKeys('ار');
    await waitFor(() => expect(trigger().textContent).toBe('الأرشيف'));
    expect(list()).toBeNull();
    await new Promise((settle) => setTimeout(settle, 1100));
    typeKeys('حلقه ا');
    await waitFor(() => expect(trigger().textContent).toBe('حلقة الخط'));
  });

  it('moves the active option while it is open, and a space belongs to the search', async () => {
    render(
      <div lang="ar" dir="rtl">
        <Select label="الحلقة" options={halaqat} />
      </div>,
    );
    trigger().focus();
    await userEvent.keyboard('{Enter}');
    await isActive('حلقة الخط');
    typeKeys('تر');
    await isActive('الترحيب');
    await new Promise((settle) => setTimeout(settle, 1100));
    typeKeys('حلقه ا');
    await isActive('حلقة الخط');
    expect(list()).not.toBeNull();
  });

  it('uses `text` where the label is a sign, open and closed', async () => {
    const signs = [
      { value: 'sun', label: '☀', text: 'Sun circle' },
      { value: 'moon', label: '☾', text: 'Moon circle' },
      { value: 'drawn', label: <Drawn /> },
    ];
    render(<Select label="Circle" options={signs} />);
    trigger().focus();
    typeKeys('moon');
    await waitFor(() => expect(trigger().textContent).toBe('☾'));
    await userEvent.keyboard('{Enter}');
    await isActive('☾');
    typeKeys('sun');
    await isActive('☀');
    await new Promise((settle) => setTimeout(settle, 1100));
    typeKeys('star');
    await isActive('Star circle');
  });

  it('does not choose what is disabled', async () => {
    render(<Select label="Circle" options={circles} />);
    trigger().focus();
    await userEvent.keyboard('care');
    expect(trigger().textContent).not.toBe('Care circle');
  });
});

describe('Select on the page', () => {
  it('is named by its field; a click on the words leads to it and does not open it', async () => {
    render(
      <Field label="Circle" description="Where you write.">
        <Select options={circles} />
      </Field>,
    );
    await userEvent.click(screen.getByText('Circle'));
    expect(document.activeElement).toBe(
      screen.getByRole('combobox', { name: 'Circle', description: 'Where you write.' }),
    );
    expect(list()).toBeNull();
  });

  it('opens for a finger on its click, not on its press', async () => {
    render(<Select label="Circle" options={circles} />);
    const press = { bubbles: true, pointerType: 'touch', button: 0, pointerId: 7 };
    trigger().dispatchEvent(new PointerEvent('pointerdown', press));
    expect(list()).toBeNull();
    trigger().dispatchEvent(new PointerEvent('pointerup', press));
    trigger().dispatchEvent(new PointerEvent('click', { ...press, detail: 1 }));
    await waitFor(() => expect(list()).not.toBeNull());
  });

  it.each([{ ctrlKey: true }, { button: 2 }])('leaves a press that asks for a menu alone: %o', (press) => {
    render(<Select label="Circle" options={circles} />);
    const init = { bubbles: true, pointerType: 'mouse', ...press };
    act(() => void trigger().dispatchEvent(new PointerEvent('pointerdown', init)));
    expect(trigger().ariaExpanded).toBe('false');
  });

  it('inherits brand, mode and language of its place, and follows them', async () => {
    render(
      <Brand mode="dark" lang="ar" data-testid="place">
        <Select label="الحلقة" options={halaqat} defaultOpen />
      </Brand>,
    );
    const read = (node: Element) => getComputedStyle(node).color;
    const place = screen.getByTestId('place');
    const dark = read(list()!);
    expect([dark, getComputedStyle(list()!).direction]).toEqual([read(place), 'rtl']);
    place.dataset.mode = 'light';
    expect(read(list()!)).toBe(read(place));
    expect(read(list()!)).not.toBe(dark);
  });

  it('is shown in the top layer, next to its trigger and at least as wide', async () => {
    const { container } = render(<Select aria-label="Circle" options={circles} defaultOpen />);
    const [box, place] = [list()!, trigger()].map((node) => node.getBoundingClientRect());
    expect(list()!.matches(':popover-open')).toBe(true);
    expect(list()!.parentElement).toBe(container);
    expect(box!.top).toBeGreaterThanOrEqual(place!.bottom);
    expect(box!.top - place!.bottom).toBeLessThan(16);
    expect([box!.left, box!.width]).toEqual([place!.left, place!.width]);
  });

  it('opens above if there is not enough space below', () => {
    render(
      <div style={{ position: 'fixed', insetBlockEnd: 8, insetInline: 8 }}>
        <Select aria-label="Circle" options={circles} defaultOpen />
      </div>,
    );
    expect(list()!.getBoundingClientRect().bottom).toBeLessThanOrEqual(trigger().getBoundingClientRect().top);
  });

  it.each(['ltr', 'rtl'])('has no axe finding while it is open (%s)', async (dir) => {
    render(
      <div dir={dir}>
        <Select label="Circle" options={[{ label: 'Making', options: circles }]} defaultValue="archive" />
      </div>,
    );
    await userEvent.click(trigger());
    await isActive('Archive circle');
    expect(list()).not.toBeNull();
    await expectNoAxeFindings(document.body);
  });

  it('cuts a long answer and does not widen its place', () => {
    const long = 'A circle with a name that goes on and on, longer than any card has room for';
    render(
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', inlineSize: '16rem' }}>
        <Select aria-label="one" options={[{ value: 'long', label: long }]} defaultValue="long" />
        <Select aria-label="two" options={circles} />
      </div>,
    );
    const [one, two] = screen.getAllByRole('combobox').map((button) => button.getBoundingClientRect().width);
    expect(one).toBeCloseTo(two!, 0);
    const value = trigger().firstElementChild!;
    expect(value.scrollWidth).toBeGreaterThan(value.clientWidth);
  });

  it('scrolls a long list to its value and keeps it in the window', async () => {
    const many = Array.from({ length: 80 }, (_, index) => ({ value: String(index), label: `Circle ${index}` }));
    render(<Select label="Circle" options={many} defaultValue="40" />);
    await userEvent.click(trigger());
    await isActive('Circle 40');
    expect(active()!.getBoundingClientRect().bottom).toBeLessThanOrEqual(list()!.getBoundingClientRect().bottom);
    expect(list()!.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
  });

  it('moves nothing on the page while it is open', async () => {
    render(
      <div style={{ blockSize: '300vh' }}>
        <Select label="Circle" options={circles} />
      </div>,
    );
    const before = trigger().getBoundingClientRect();
    await userEvent.click(trigger());
    await waitFor(() => expect(list()).not.toBeNull());
    const { overflowY, marginRight } = getComputedStyle(document.body);
    expect([overflowY, marginRight]).toEqual(['visible', '0px']);
    expect(trigger().getBoundingClientRect()).toEqual(before);
  });
});

describe("React Aria's select tester", () => {
  const user = new User({});
  // It counts disabled options as steps, which no list does.
  const enabled = circles.filter(({ disabled }) => !disabled);

  // Its keyboard tester wants focus on the options, which the pattern with an active option does not move.
  it.each(['mouse', 'touch'] as const)('passes with %s', async (interactionType) => {
    render(<Select label="Circle" options={enabled} />);
    const tester = user.createTester('Select', { root: trigger(), interactionType });
    await tester.open();
    expect(tester.options()).toHaveLength(3);
    await tester.close();
    await tester.selectOption({ option: 'Welcome circle' });
    expect(tester.trigger.textContent).toBe('Welcome circle');
    await tester.selectOption({ option: 1 });
    expect(tester.trigger.textContent).toBe('Archive circle');
    cleanup();
  });
});
