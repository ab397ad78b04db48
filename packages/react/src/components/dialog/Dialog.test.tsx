import { User } from '@react-aria/test-utils';
import { render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { page, userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { describeConformance, expectNoAxeFindings } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Button } from '../button/index.js';
import { Select } from '../select/index.js';
import { Dialog, dialogSizes, type DialogContentProps } from './index.js';

const words = { title: 'Take this story back?', description: 'It leaves the page at once.' };

function Page(props: Partial<DialogContentProps> & { held?: boolean }) {
  const { held, ...content } = props;
  return (
    <Dialog.Root defaultOpen={held}>
      <Dialog.Trigger>Take back</Dialog.Trigger>
      <Dialog.Content
        {...words}
        footer={
          <>
            <Button>Take it back</Button>
            <Dialog.Close>Leave it</Dialog.Close>
          </>
        }
        {...content}
      />
    </Dialog.Root>
  );
}

const opener = () => [...document.querySelectorAll('button')].find((button) => button.textContent === 'Take back')!;
const dialog = () => document.querySelector<HTMLElement>('[role=dialog], [role=alertdialog]');
const gone = () => waitFor(() => expect(dialog()).toBeNull());

describe('Dialog', () => {
  describeConformance(<Dialog.Content {...words} />, {
    element: HTMLDivElement,
    find: () => [...document.querySelectorAll('[role=dialog]')].at(-1) ?? null,
    around: (children) => <Dialog.Root defaultOpen>{children}</Dialog.Root>,
  });

  it.each(dialogSizes)('is not wider than a phone and has no axe finding (%s)', async (size) => {
    await page.viewport(360, 640);
    try {
      render(<Page held size={size} />);
      const { left, right } = dialog()!.getBoundingClientRect();
      expect(left).toBeGreaterThan(0);
      expect(right).toBeLessThan(360);
      await expectNoAxeFindings(document.body);
    } finally {
      await page.viewport(1024, 768);
    }
  });

  it('says what it lacks outside its root', () => {
    expect(() => render(<Dialog.Content {...words} />)).toThrow(/Dialog.Content stands outside a Dialog.Root/);
  });
});

describe.each(['ltr', 'rtl'] as const)('Dialog by keyboard, %s', (dir) => {
  it('is named and described, keeps Tab inside, and gives focus back on Escape', async () => {
    render(
      <div dir={dir}>
        <Page />
      </div>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const node = await screen.findByRole('dialog', { name: words.title, description: words.description });
    expect(node.dir).toBe(dir);
    expect(node.contains(document.activeElement)).toBe(true);
    const seen = new Set<Element | null>();
    for (let step = 0; step < 6; step++) {
      await userEvent.tab();
      seen.add(document.activeElement);
      expect(node.contains(document.activeElement)).toBe(true);
    }
    expect(seen.size).toBe(3);
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.activeElement).toBe(opener());
  });

  it('closes with its cross, which stands at the end of the reading direction', async () => {
    render(
      <div dir={dir} lang={dir === 'rtl' ? 'ar' : 'en'}>
        <Page />
      </div>,
    );
    await userEvent.click(opener());
    const cross = dialog()!.querySelector('.ws-dialog-cross')!;
    const box = dialog()!.getBoundingClientRect();
    const middle = cross.getBoundingClientRect().left - box.left;
    expect(middle > box.width / 2).toBe(dir === 'ltr');
    await userEvent.click(cross);
    await gone();
    expect(document.activeElement).toBe(opener());
  });
});

describe('Dialog on the page', () => {
  it('closes on a click beside it; an alert does not, has no cross and starts on the safe answer', async () => {
    const { unmount } = render(<Page />);
    await userEvent.click(opener());
    await userEvent.click(document.querySelector('.ws-dialog-overlay')!, { position: { x: 5, y: 5 } });
    await gone();
    unmount();
    render(<Page alert />);
    await userEvent.click(opener());
    const node = await screen.findByRole('alertdialog');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Leave it'));
    await userEvent.click(document.querySelector('.ws-dialog-overlay')!, { position: { x: 5, y: 5 } });
    expect(node.querySelector('.ws-dialog-cross')).toBeNull();
    expect(dialog()).toBe(node);
    await userEvent.keyboard('{Enter}');
    await gone();
  });

  it('gives focus back without a trigger', async () => {
    function Held() {
      const [open, setOpen] = useState(false);
      return (
        <>
          <button onClick={() => setOpen(true)}>Take back</button>
          <Dialog.Root open={open} onOpenChange={setOpen}>
            <Dialog.Content {...words} />
          </Dialog.Root>
        </>
      );
    }
    render(<Held />);
    await userEvent.click(opener());
    await waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(opener()));
  });

  it('lets nothing behind it take focus', async () => {
    render(<Page />);
    await userEvent.click(opener());
    expect(opener().closest('[inert]')).not.toBeNull();
    opener().focus();
    expect(dialog()!.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.querySelector('[inert]')).toBeNull();
  });

  it('keeps the page from scrolling, moves nothing, and lets go of it', async () => {
    render(
      <div style={{ blockSize: '300vh' }}>
        <Page />
      </div>,
    );
    const before = opener().getBoundingClientRect();
    await userEvent.click(opener());
    expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');
    expect(opener().getBoundingClientRect()).toEqual(before);
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.documentElement.getAttribute('style') ?? '').not.toMatch(/overflow|scrollbar/);
  });

  it('keeps the room of the scrollbar, where the page has one', async () => {
    Object.defineProperty(document.documentElement, 'clientWidth', {
      configurable: true,
      get: () => window.innerWidth - 15,
    });
    try {
      const { unmount } = render(<Page held />);
      expect(document.documentElement.style.scrollbarGutter).toBe('stable');
      unmount();
      expect(document.documentElement.style.scrollbarGutter).toBe('');
    } finally {
      Reflect.deleteProperty(document.documentElement, 'clientWidth');
    }
  });

  it('carries the identity of its place along, without a trigger too, and follows it', async () => {
    render(
      <Brand brand="outer" contrast="more" lang="en">
        <Brand brand="inner" mode="dark" lang="ar" data-testid="place">
          <Dialog.Root open>
            <Dialog.Content {...words} />
          </Dialog.Root>
        </Brand>
      </Brand>,
    );
    const expected = { dataset: { brand: 'inner', mode: 'dark', contrast: 'more' }, lang: 'ar', dir: 'rtl' };
    await waitFor(() => expect(dialog()).toMatchObject(expected));
    expect(document.querySelector('.ws-dialog-overlay')).toMatchObject(expected);
    screen.getByTestId('place').dataset.mode = 'light';
    await waitFor(() => expect(dialog()!.dataset.mode).toBe('light'));
  });

  it('speaks the language of its place', async () => {
    render(
      <Brand lang="ar">
        <Page />
      </Brand>,
    );
    await userEvent.click(opener());
    expect(dialog()!.querySelector('.ws-dialog-cross')!.ariaLabel).toMatch(/\p{Script=Arabic}/u);
  });

  it('holds a select whose list stands in front of it; Escape closes the list alone', async () => {
    render(
      <Page>
        <Select label="Circle" options={[{ value: 'a', label: 'Archive' }]} />
      </Page>,
    );
    await userEvent.click(opener());
    await userEvent.click(document.querySelector<HTMLElement>('[role=combobox]')!);
    const option = await screen.findByRole('option', { name: 'Archive' });
    const { x, y, width, height } = option.getBoundingClientRect();
    const onTop = () => document.elementFromPoint(x + width / 2, y + height / 2);
    await waitFor(() => expect(option.contains(onTop())).toBe(true));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(dialog()).not.toBeNull();
    await waitFor(() => expect(document.activeElement?.role).toBe('combobox'));
  });

  it('opens from a child of its own look, and takes no look of a button for it', async () => {
    // @ts-expect-error
    void (<Dialog.Trigger asChild variant="solid" color="accent" />);
    // @ts-expect-error
    void (<Dialog.Close asChild loading />);
    render(
      <Dialog.Root>
        <Dialog.Trigger asChild>
          <a href="#take">Take back</a>
        </Dialog.Trigger>
        <Dialog.Content
          {...words}
          footer={
            <Dialog.Close asChild>
              <a href="#leave">Leave it</a>
            </Dialog.Close>
          }
        />
      </Dialog.Root>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Take back' }));
    await userEvent.click(await screen.findByRole('link', { name: 'Leave it' }));
    await gone();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Take back' }));
  });
});

describe("React Aria's dialog tester", () => {
  it.each(['mouse', 'keyboard', 'touch'] as const)('passes with %s', async (interactionType) => {
    render(<Page />);
    const tester = new User({}).createTester('Dialog', { root: opener(), interactionType, overlayType: 'modal' });
    await tester.open();
    expect(tester.dialog).toBe(dialog());
    await tester.close();
    expect(tester.dialog).toBeNull();
  });
});
