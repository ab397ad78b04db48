import { User } from '@react-aria/test-utils';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance, expectNoAxeFindings } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Field } from '../field/index.js';
import { Select, SelectGroup, SelectOption, type SelectProps } from './index.js';

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

/** Words that nobody sees without rendering them. */
const Drawn = () => 'Star circle';

/** Also behind the open list, where readers do not see it. */
const trigger = () => document.querySelector<HTMLButtonElement>('button[role=combobox]')!;
const list = () => screen.queryByRole('listbox');
const closed = () => waitFor(() => expect(list()).toBeNull());
const focused = (words: string) => waitFor(() => expect(document.activeElement?.textContent).toBe(words));

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

  it('is one button while it is closed, and shows its answer', () => {
    const { container } = render(<Select aria-label="Circle" options={circles} defaultValue="archive" />);
    expect(container.querySelectorAll('*')).toHaveLength(2);
    expect(trigger().textContent).toBe('Archive circle');
  });

  it('takes its answers as children, in groups, and reads their words before it opens', async () => {
    render(
      <Select aria-label="Circle" defaultValue="b" name="circle">
        <SelectOption value="a">A</SelectOption>
        <SelectGroup label="More">
          <SelectOption value="b">
            <b>Second</b> one
          </SelectOption>
          {[
            <SelectOption key="c" value="c">
              C
            </SelectOption>,
          ]}
        </SelectGroup>
      </Select>,
    );
    expect(trigger().textContent).toBe('Second one');
    expect([...document.querySelectorAll('option')].map((option) => option.text)).toEqual(['', 'A', 'Second one', 'C']);
    await userEvent.click(trigger());
    expect(screen.getByRole('group', { name: 'More' }).querySelectorAll('[role=option]')).toHaveLength(2);
  });

  it('says so when there is nothing to choose', async () => {
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
    'opens on %s at its answer, and gives focus back on Escape',
    async (key) => {
      render(<Page defaultValue="archive" />);
      await userEvent.tab();
      await userEvent.keyboard(key);
      await focused('Archive circle');
      expect(screen.getByRole('listbox', { name: 'Circle' }).dir).toBe(dir);
      expect(trigger().getAttribute('aria-controls')).toBe(list()!.id);
      await userEvent.keyboard('{Escape}');
      await closed();
      await waitFor(() => expect(document.activeElement).toBe(trigger()));
      expect(trigger().textContent).toBe('Archive circle');
    },
  );

  it('passes what is disabled, chooses with Enter, and says it once', async () => {
    const heard = vi.fn<(value: string) => void>();
    render(<Page defaultValue="archive" onValueChange={heard} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await focused('Archive circle');
    await userEvent.keyboard('{ArrowDown}');
    await focused('Welcome circle');
    await userEvent.keyboard('{Enter}');
    await closed();
    expect(trigger().textContent).toBe('Welcome circle');
    expect(heard).toHaveBeenCalledExactlyOnceWith('welcome');
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

  it('moves focus while it is open, and a space belongs to the search', async () => {
    render(
      <div lang="ar" dir="rtl">
        <Select label="الحلقة" options={halaqat} />
      </div>,
    );
    trigger().focus();
    await userEvent.keyboard('{Enter}');
    await focused('حلقة الخط');
    typeKeys('تر');
    await focused('الترحيب');
    await new Promise((settle) => setTimeout(settle, 1100));
    typeKeys('حلقه ا');
    await focused('حلقة الخط');
    expect(list()).not.toBeNull();
  });

  it('goes by `text` where the words are a sign, open and closed', async () => {
    render(
      <Select label="Circle">
        <SelectOption value="sun" text="Sun circle">
          ☀
        </SelectOption>
        <SelectOption value="moon" text="Moon circle">
          ☾
        </SelectOption>
        <SelectOption value="drawn">
          <Drawn />
        </SelectOption>
      </Select>,
    );
    trigger().focus();
    typeKeys('moon');
    await waitFor(() => expect(trigger().textContent).toBe('☾'));
    await userEvent.keyboard('{Enter}');
    await focused('☾');
    typeKeys('sun');
    await focused('☀');
    await new Promise((settle) => setTimeout(settle, 1100));
    typeKeys('star');
    await focused('Star circle');
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

  it('carries the identity of its place into the list, and follows it', async () => {
    render(
      <Brand brand="outer" lang="en" density="compact">
        <Brand brand="inner" mode="dark" lang="ar" data-testid="place">
          <Select label="الحلقة" options={halaqat} defaultOpen />
        </Brand>
      </Brand>,
    );
    await waitFor(() => expect(list()).not.toBeNull());
    const dataset = { brand: 'inner', mode: 'dark', density: 'compact' };
    expect(list()).toMatchObject({ dataset, lang: 'ar', dir: 'rtl' });
    screen.getByTestId('place').dataset.mode = 'light';
    await waitFor(() => expect(list()!.dataset.mode).toBe('light'));
  });

  it.each(['ltr', 'rtl'])('has no axe finding while it is open (%s)', async (dir) => {
    render(
      <div dir={dir}>
        <Select label="Circle" options={[{ label: 'Making', options: circles }]} defaultValue="archive" />
      </div>,
    );
    await userEvent.click(trigger());
    await focused('Archive circle');
    await expectNoAxeFindings(document.body);
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(document.querySelector('[inert], [aria-hidden]:not(option, select)')).toBeNull();
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

  it('scrolls a long list, with signs at its ends', async () => {
    const many = Array.from({ length: 80 }, (_, index) => ({ value: String(index), label: `Circle ${index}` }));
    render(<Select label="Circle" options={many} defaultValue="40" />);
    await userEvent.click(trigger());
    await focused('Circle 40');
    await waitFor(() => expect(list()!.querySelectorAll('.ws-select-scroll')).toHaveLength(2));
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

  it.each(['mouse', 'keyboard', 'touch'] as const)('passes with %s', async (interactionType) => {
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
