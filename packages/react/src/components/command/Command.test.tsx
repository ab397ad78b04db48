import { act, render, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Command, useShortcut, type CommandProps } from './index.js';

const circles = [
  { value: 'wells', label: 'حَلْقة الآبار' },
  { value: 'night', label: 'حلقة الليل' },
];
const commands: CommandProps['commands'] = [
  { value: 'write', label: 'Write a story', shortcut: 'mod+e', keywords: ['new', 'جديد'] },
  {
    label: 'Circles',
    commands: [
      { value: 'invite', label: 'Invite a member' },
      { value: 'leave', label: 'Leave', disabled: true },
      {
        value: 'go',
        label: 'Go to a circle',
        placeholder: 'Which one?',
        page: circles,
      },
    ],
  },
];
type Selected = NonNullable<CommandProps['onSelect']>;
type Opened = NonNullable<CommandProps['onOpenChange']>;

const input = () => screen.getByRole<HTMLInputElement>('combobox');
const dialog = () => document.querySelector<HTMLDialogElement>('dialog');
const labels = () => [...document.querySelectorAll('[data-row] bdi')].map(({ textContent }) => textContent);
const active = () =>
  document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.querySelector('bdi')?.textContent;

const Page = ({ dir, ...props }: Partial<CommandProps>) => (
  <div dir={dir}>
    <Command commands={commands} defaultOpen {...props} />
  </div>
);

describe('Command', () => {
  describeConformance(<Command commands={commands} defaultOpen />, {
    element: HTMLDialogElement,
    find: (container) => container.querySelector('dialog'),
    variants: { defaultRecent: [['wells']], placeholder: ['Search'] },
  });

  it('is a modal dialog with a name, a field that has focus, and a list', () => {
    render(<Page />);
    expect(screen.getByRole('dialog', { name: 'Commands' }).matches(':modal')).toBe(true);
    expect([document.activeElement, input().getAttribute('aria-controls')]).toEqual([
      input(),
      screen.getByRole('listbox', { name: 'Commands' }).id,
    ]);
    expect(active()).toBe('Write a story');
  });

  it('has no inline style in the markup of a server, which does not know the keyboard', () => {
    const html = renderToString(<Page />);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).toContain('Ctrl+E');
  });

  it('chooses with Enter: focus returns, the list closes, and then the command runs', async () => {
    const order: string[] = [];
    const onOpenChange = vi.fn<Opened>((open, { reason }) => order.push(`${open} ${reason}`));
    const own = () => order.push(`own, ${dialog()?.open ?? false}, ${document.activeElement?.textContent}`);
    const Opener = () => {
      const [open, setOpen] = useState(false);
      return (
        <>
          <button onClick={() => setOpen(true)}>Open</button>
          <Command
            commands={[{ value: 'a', label: 'A', onSelect: own }]}
            open={open}
            onOpenChange={(next, details) => {
              onOpenChange(next, details);
              setOpen(next);
            }}
            onSelect={(value, { reason }) => order.push(`${value} ${reason}`)}
          />
        </>
      );
    };
    render(<Opener />);
    await userEvent.click(screen.getByText('Open'));
    await userEvent.keyboard('{Enter}');
    expect(order).toEqual(['false keyboard', 'own, false, Open', 'a keyboard']);
  });

  it('a command may move focus, because the list is closed by then', async () => {
    const Focusing = () => {
      const field = useRef<HTMLInputElement>(null);
      const go = () => field.current?.focus();
      return (
        <>
          <input ref={field} aria-label="Title" />
          <Command defaultOpen commands={[{ value: 'a', label: 'A', onSelect: go }]} />
        </>
      );
    };
    render(<Focusing />);
    await userEvent.click(screen.getByRole('option'));
    await waitFor(() => expect(dialog()).toBeNull());
    expect(document.activeElement).toBe(screen.getByLabelText('Title'));
  });

  it('a disabled command is shown, skipped by keys, and not chosen', async () => {
    const onSelect = vi.fn<Selected>();
    render(<Page onSelect={onSelect} />);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(active()).toBe('Go to a circle');
    await userEvent.click(screen.getByRole('option', { name: 'Leave' }), { force: true });
    expect([onSelect.mock.calls, dialog()!.open]).toEqual([[], true]);
  });

  it('stays open where the event is prevented', async () => {
    const onSelect = vi.fn<Selected>();
    render(<Page onSelect={onSelect} onOpenChange={(_open, { event }) => event.preventDefault()} />);
    await userEvent.keyboard('{Enter}');
    expect([onSelect.mock.calls.length, dialog()!.open]).toEqual([1, true]);
  });

  it.each([
    ['Escape', 'escape-key', () => userEvent.keyboard('{Escape}')],
    ['its button', 'close-press', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
    [
      'a press outside',
      'outside-press',
      () => userEvent.click(document.body, { position: { x: 2, y: 700 }, force: true }),
    ],
  ] as const)('closes by %s', async (_name, reason, close) => {
    const onOpenChange = vi.fn<Opened>();
    render(<Page onOpenChange={onOpenChange} />);
    await close();
    expect(onOpenChange.mock.calls.map(([open, details]) => [open, details.reason])).toEqual([[false, reason]]);
  });
});

describe('The search of a Command', () => {
  it.each([
    ['الابار', ['حَلْقة الآبار']],
    ['حلقه', ['حَلْقة الآبار', 'حلقة الليل']],
    ['ليل', ['حلقة الليل']],
  ])('%s is found without vowel signs, hamza and article', async (typed, want) => {
    render(<Page commands={circles} />);
    await userEvent.fill(input(), typed);
    expect(labels()).toEqual(want);
  });

  it('finds by keywords that are not shown, in both languages, and the first match is active', async () => {
    render(<Page />);
    for (const typed of ['new', 'جديد']) {
      await userEvent.fill(input(), typed);
      expect([labels(), active()]).toEqual([['Write a story'], 'Write a story']);
    }
    expect(screen.getByRole('option').textContent).not.toContain('جديد');
  });

  it('says what was not found, and announces it', async () => {
    render(<Page />);
    await userEvent.fill(input(), 'zzz');
    expect(screen.getByRole('option').textContent).toContain('zzz');
    await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
    await userEvent.keyboard('{Enter}');
    expect(dialog()!.open).toBe(true);
  });

  it('begins anew when the list opens again', async () => {
    const { rerender } = render(<Page open />);
    await userEvent.fill(input(), 'inv');
    rerender(<Page open={false} />);
    rerender(<Page open />);
    expect([input().value, labels().length]).toEqual(['', 4]);
  });

  it('a page that renders again with a new array leaves the active command', async () => {
    const { rerender } = render(<Page commands={[...commands]} />);
    await userEvent.keyboard('{ArrowDown}');
    rerender(<Page commands={[...commands]} />);
    expect(active()).toBe('Invite a member');
  });

  it('keys of an input method do nothing', async () => {
    render(<Page />);
    for (const key of ['Enter', 'Escape', 'ArrowDown'])
      act(() => void input().dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true })));
    expect([dialog()!.open, active()]).toEqual([true, 'Write a story']);
  });
});

describe.each(['ltr', 'rtl'] as const)('The pages of a Command, %s', (dir) => {
  it('open by a command, and close by Escape, by Backspace in an empty field, and by a button', async () => {
    render(<Page dir={dir} />);
    const back = [
      () => userEvent.keyboard('{Escape}'),
      () => userEvent.keyboard('{Backspace}'),
      () => userEvent.click(screen.getByRole('button', { name: 'Back' })),
    ];
    for (const go of back) {
      await userEvent.fill(input(), 'go');
      await userEvent.keyboard('{Enter}');
      expect([labels().length, input().value, input().placeholder]).toEqual([2, '', 'Which one?']);
      expect(screen.getByRole('listbox', { name: 'Go to a circle' })).toBeTruthy();
      await go();
      expect([labels().length, dialog()!.open, document.activeElement]).toEqual([4, true, input()]);
    }
  });

  it('the signs of the way in and back are mirrored', async () => {
    render(<Page dir={dir} />);
    const turn = (selector: string, pseudo?: string) =>
      getComputedStyle(document.querySelector(selector)!, pseudo).rotate;
    expect(turn('.ws-command-more')).toBe(dir === 'ltr' ? '-90deg' : '90deg');
    await userEvent.click(screen.getByRole('option', { name: 'Go to a circle' }));
    expect(turn('.ws-command-back', '::before')).toBe(dir === 'ltr' ? '90deg' : '-90deg');
  });
});

describe('Recent commands', () => {
  it('are first, also those of pages, once, and not in a search', async () => {
    render(<Page defaultRecent={['wells', 'write', 'gone']} />);
    expect(labels()).toEqual(['حَلْقة الآبار', 'Write a story', 'Invite a member', 'Leave', 'Go to a circle']);
    expect(screen.getByRole('group', { name: 'Recent' })).toBeTruthy();
    await userEvent.fill(input(), 'story');
    expect(screen.queryByRole('group', { name: 'Recent' })).toBeNull();
  });

  it('are the last five, the last one first', async () => {
    const changed = vi.fn<NonNullable<CommandProps['onRecentChange']>>();
    render(<Page defaultRecent={['1', '2', '3', '4', 'invite']} onRecentChange={changed} />);
    await userEvent.fill(input(), 'write');
    await userEvent.keyboard('{Enter}');
    expect(changed.mock.calls.map(([recent]) => recent)).toEqual([['write', '1', '2', '3', '4']]);
  });

  it('stay as the page keeps them', async () => {
    const { rerender } = render(<Page recent={['invite']} open />);
    await userEvent.keyboard('{Enter}');
    rerender(<Page recent={['invite']} open />);
    expect(labels()[0]).toBe('Invite a member');
  });
});

describe('useShortcut', () => {
  const press = (init: KeyboardEventInit, on: EventTarget = document.body) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init });
    act(() => void on.dispatchEvent(event));
    return event.defaultPrevented;
  };
  const Connected = ({ keys, onPress }: { keys: string; onPress?: () => void }) => {
    const { text, keys: aria } = useShortcut(keys, onPress);
    return (
      <>
        <button aria-keyshortcuts={aria}>{text}</button>
        <input aria-label="Text" />
      </>
    );
  };
  const mod = /^(Mac|iP)/.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true };

  it('calls once for its keys, and on an Arabic keyboard', () => {
    const onPress = vi.fn<() => void>();
    render(<Connected keys="mod+k" onPress={onPress} />);
    expect(press({ key: 'k', code: 'KeyK', ...mod })).toBe(true);
    expect(press({ key: 'ن', code: 'KeyK', ...mod })).toBe(true);
    expect(press({ key: 'k', code: 'KeyK', repeat: true, ...mod })).toBe(false);
    expect(press({ key: 'k', code: 'KeyK' })).toBe(false);
    expect(onPress).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('button').getAttribute('aria-keyshortcuts')).toMatch(/^(Control|Meta)\+K$/);
  });

  it('leaves letters to a text field, and a key that others used', () => {
    const onPress = vi.fn<() => void>();
    render(<Connected keys="/" onPress={onPress} />);
    expect(press({ key: '/' }, screen.getByLabelText('Text'))).toBe(false);
    screen.getByRole('button').addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    press({ key: '/' }, screen.getByRole('button'));
    expect(onPress).not.toHaveBeenCalled();
    press({ key: '/' });
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('does nothing without a function', () => {
    render(<Connected keys="mod+k" />);
    expect(press({ key: 'k', code: 'KeyK', ...mod })).toBe(false);
  });
});
