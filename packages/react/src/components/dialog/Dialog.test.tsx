import { User } from '@react-aria/test-utils';
import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeConformance, expectNoAxeFindings } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Button } from '../button/index.js';
import { dialogProps } from './Dialog.props.js';
import { Dialog, type DialogContentProps, type DialogRootProps } from './index.js';

const words = { title: 'Withdraw this story?', description: 'It disappears from the page at once.' };

const Words = () => (
  <>
    <Dialog.Title>{words.title}</Dialog.Title>
    <Dialog.Description>{words.description}</Dialog.Description>
    <Dialog.Footer>
      <Button>Withdraw</Button>
      <Dialog.Close>Keep it</Dialog.Close>
    </Dialog.Footer>
  </>
);

function Page({ root, ...content }: Partial<DialogContentProps> & { root?: DialogRootProps }) {
  return (
    <Dialog.Root {...root}>
      <Dialog.Trigger>Open</Dialog.Trigger>
      <Dialog.Content {...content}>{content.children ?? <Words />}</Dialog.Content>
    </Dialog.Root>
  );
}

const opener = () => screen.getByText('Open');
const dialog = () => document.querySelector<HTMLDialogElement>('dialog');
const gone = () => waitFor(() => expect(dialog()).toBeNull());
const beside = { position: { x: 5, y: 5 }, force: true };
const pressBeside = () => userEvent.click(document.documentElement, beside);

describe('Dialog', () => {
  describeConformance(
    <Dialog.Content>
      <Words />
    </Dialog.Content>,
    {
      element: HTMLDialogElement,
      find: () => [...document.querySelectorAll('dialog')].at(-1) ?? null,
      around: (children) => <Dialog.Root defaultOpen>{children}</Dialog.Root>,
    },
  );

  it.each(dialogProps.variants.size)('is not wider than a phone and has no axe finding (%s)', async (size) => {
    await page.viewport(360, 640);
    try {
      render(<Page root={{ defaultOpen: true }} size={size} />);
      const { left, right } = dialog()!.getBoundingClientRect();
      expect(left).toBeGreaterThan(0);
      expect(right).toBeLessThan(360);
      await expectNoAxeFindings(document.body);
    } finally {
      await page.viewport(1024, 768);
    }
  });

  it('renders nothing while it is closed', () => {
    const { container } = render(<Page />);
    expect(container.children).toHaveLength(1);
  });

  it('is modal, in the place where it is written', async () => {
    const { container } = render(<Page />);
    await userEvent.click(opener());
    expect(dialog()!.matches(':modal')).toBe(true);
    expect(dialog()!.parentElement).toBe(container);
  });

  it.each([
    ['Content', <Dialog.Content key="" />],
    ['Trigger', <Dialog.Trigger key="" />],
    ['Title', <Dialog.Title key="">x</Dialog.Title>],
  ])('throws for a %s outside its root', (part, element) => {
    expect(() => render(element)).toThrow(`Dialog.${part}`);
  });

  it('reports a dialog without a name, and takes aria-label for one', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { unmount } = render(<Page root={{ defaultOpen: true }}>Text</Page>);
    expect(report.mock.calls.flat().join()).toContain('Dialog.Content');
    unmount();
    report.mockClear();
    render(
      <Page root={{ defaultOpen: true }} aria-label="Story">
        Text
      </Page>,
    );
    expect(report).not.toHaveBeenCalled();
    report.mockRestore();
    expect(screen.getByRole('dialog', { name: 'Story' })).toBe(dialog());
  });

  it('takes title and description at any depth, with ids of their own', () => {
    render(
      <Page root={{ defaultOpen: true }}>
        <header>
          <Dialog.Title asChild>
            <h3>Deep</h3>
          </Dialog.Title>
        </header>
        <Dialog.Body>
          <Dialog.Description id="own">Deeper</Dialog.Description>
        </Dialog.Body>
      </Page>,
    );
    expect(screen.getByRole('dialog', { name: 'Deep', description: 'Deeper' })).toBe(dialog());
    expect(screen.getByRole('heading', { level: 3 }).className).toContain('ws-dialog-title');
  });
});

describe.each(['ltr', 'rtl'] as const)('Dialog by keyboard, %s', (dir) => {
  it('is named and described, and returns focus on Escape', async () => {
    render(
      <div dir={dir}>
        <Page />
      </div>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const node = await screen.findByRole('dialog', words && { name: words.title, description: words.description });
    expect(getComputedStyle(node).direction).toBe(dir);
    expect(node.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.activeElement).toBe(opener());
  });

  it('closes with the button in its corner, at the end of the reading direction', async () => {
    render(
      <div dir={dir} lang={dir === 'rtl' ? 'ar' : 'en'}>
        <Page />
      </div>,
    );
    await userEvent.click(opener());
    const cross = dialog()!.querySelector('.ws-dialog-cross')!;
    const box = dialog()!.getBoundingClientRect();
    expect(cross.getBoundingClientRect().left - box.left > box.width / 2).toBe(dir === 'ltr');
    await userEvent.click(cross);
    await gone();
    expect(document.activeElement).toBe(opener());
  });
});

describe('Dialog on the page', () => {
  it('closes on a press outside; an alert does not, and starts on the answer that changes nothing', async () => {
    const { unmount } = render(<Page />);
    await userEvent.click(opener());
    await pressBeside();
    await gone();
    unmount();
    render(<Page alert />);
    await userEvent.click(opener());
    const node = await screen.findByRole('alertdialog');
    expect(document.activeElement?.textContent).toBe('Keep it');
    await pressBeside();
    expect(document.activeElement?.textContent).toBe('Keep it');
    expect(node.querySelector('.ws-dialog-cross')).toBeNull();
    expect(dialog()?.open).toBe(true);
    await userEvent.keyboard('{Enter}');
    await gone();
  });

  it('stays open when a press starts inside and ends outside', async () => {
    render(<Page root={{ defaultOpen: true }} />);
    await userEvent.dragAndDrop(screen.getByText(words.description), document.documentElement, {
      targetPosition: { x: 5, y: 5 },
      force: true,
    });
    expect(dialog()?.open).toBe(true);
  });

  it('makes what is outside inert', async () => {
    render(<Page />);
    await userEvent.click(opener());
    opener().focus();
    expect(dialog()!.contains(document.activeElement)).toBe(true);
  });

  it('inherits brand, mode and language of its place', async () => {
    render(
      <Brand mode="dark" lang="ar" data-testid="place">
        <Page root={{ defaultOpen: true }} />
      </Brand>,
    );
    const read = (node: Element) => getComputedStyle(node).color;
    expect(read(dialog()!)).toBe(read(screen.getByTestId('place')));
    expect(getComputedStyle(dialog()!).direction).toBe('rtl');
    expect(dialog()!.querySelector('.ws-dialog-cross')!.ariaLabel).toMatch(/\p{Script=Arabic}/u);
  });

  it('gives look and behaviour of a button to no child of `asChild`', async () => {
    // @ts-expect-error
    void (<Dialog.Trigger asChild variant="solid" color="accent" />);
    // @ts-expect-error
    void (<Dialog.Close asChild loading />);
    render(
      <Dialog.Root>
        <Dialog.Trigger asChild>
          <a href="#open">Open</a>
        </Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Title>Title</Dialog.Title>
          <Dialog.Close asChild>
            <a href="#leave">Keep it</a>
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Root>,
    );
    await userEvent.click(opener());
    await userEvent.click(screen.getByRole('link', { name: 'Keep it' }));
    await gone();
    expect(document.activeElement).toBe(opener());
    expect(opener().className).toBe('');
  });
});

describe('A long dialog', () => {
  const Long = () => (
    <Page root={{ defaultOpen: true }}>
      <Dialog.Title>A title that is long enough to come near the close button in the corner</Dialog.Title>
      <Dialog.Body data-testid="body">
        {Array.from({ length: 60 }, (_, line) => (
          <p key={line}>Line {line}</p>
        ))}
      </Dialog.Body>
      <Dialog.Footer data-testid="footer">
        <Dialog.Close>Keep it</Dialog.Close>
      </Dialog.Footer>
    </Page>
  );
  const boxOf = (node: Element) => node.getBoundingClientRect();
  afterEach(() => page.viewport(1024, 768));

  it('scrolls its body between title and footer, by keyboard too', async () => {
    await page.viewport(390, 800);
    render(<Long />);
    const body = screen.getByTestId('body');
    expect(boxOf(screen.getByTestId('footer')).bottom).toBeLessThan(800);
    expect(boxOf(body).bottom).toBeLessThanOrEqual(boxOf(screen.getByTestId('footer')).top);
    await waitFor(() => expect(body.tabIndex).toBe(0));
    const [cross, title] = [dialog()!.querySelector('.ws-dialog-cross')!, screen.getByRole('heading')];
    const words = document.createRange();
    words.selectNodeContents(title);
    expect(words.getBoundingClientRect().right).toBeLessThanOrEqual(boxOf(cross).left);
    await expectNoAxeFindings(document.body);
  });

  it('scrolls as a whole at 400 % zoom, where a footer in view would cover the body', async () => {
    await page.viewport(320, 256);
    render(<Long />);
    expect(dialog()!.scrollHeight).toBeGreaterThan(dialog()!.clientHeight);
    expect(boxOf(screen.getByTestId('footer')).top).toBeGreaterThan(256);
    expect(screen.getByTestId('body').scrollHeight).toBe(screen.getByTestId('body').clientHeight);
  });
});

describe('A dialog in StrictMode', () => {
  it('opens once, modal, and returns focus', async () => {
    render(
      <StrictMode>
        <Page />
      </StrictMode>,
    );
    await userEvent.click(opener());
    expect(dialog()!.matches(':modal')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.activeElement).toBe(opener());
  });
});

describe('Changes of a dialog', () => {
  const Submit = () => (
    <form method="dialog">
      <Dialog.Title>Title</Dialog.Title>
      <button type="submit">Done</button>
    </form>
  );

  it('come with their reason and the native event', async () => {
    const changed = vi.fn<NonNullable<DialogRootProps['onOpenChange']>>();
    const closings: [string, () => Promise<void>][] = [
      ['close-press', () => userEvent.click(screen.getByText('Keep it'))],
      ['close-press', () => userEvent.click(document.querySelector('.ws-dialog-cross')!)],
      ['escape-key', () => userEvent.keyboard('{Escape}')],
      ['outside-press', pressBeside],
    ];
    render(<Page root={{ onOpenChange: changed }} />);
    for (const [reason, close] of closings) {
      await userEvent.click(opener());
      expect(changed.mock.lastCall).toMatchObject([true, { reason: 'trigger-press' }]);
      await close();
      await gone();
      expect(changed.mock.lastCall).toMatchObject([false, { reason }]);
      expect(changed.mock.lastCall![1].event).toBeInstanceOf(Event);
    }
    expect(changed).toHaveBeenCalledTimes(8);
  });

  it('do not happen when the event is prevented', async () => {
    const keep: DialogRootProps['onOpenChange'] = (open, { event }) => open || event.preventDefault();
    render(<Page root={{ onOpenChange: keep, defaultOpen: true }} />);
    await userEvent.keyboard('{Escape}{Escape}');
    await pressBeside();
    await userEvent.click(screen.getByText('Keep it'));
    expect(dialog()?.open).toBe(true);
  });

  it('are left to a controlled owner, also when a form closes the dialog', async () => {
    const changed = vi.fn<NonNullable<DialogRootProps['onOpenChange']>>();
    render(
      <Page root={{ open: true, onOpenChange: changed }}>
        <Submit />
      </Page>,
    );
    await userEvent.click(screen.getByText('Done'));
    await waitFor(() => expect(changed.mock.lastCall).toMatchObject([false, { reason: 'none' }]));
    expect(dialog()!.matches(':modal')).toBe(true);
  });

  it('follow a form with method="dialog"', async () => {
    render(
      <Page root={{ defaultOpen: true }}>
        <Submit />
      </Page>,
    );
    await userEvent.click(screen.getByText('Done'));
    await gone();
    expect(document.activeElement).toBe(opener());
  });

  it('open and close without a trigger', async () => {
    function Controlled() {
      const [open, setOpen] = useState(false);
      return (
        <>
          <button onClick={() => setOpen(true)}>Open</button>
          <Dialog.Root open={open} onOpenChange={setOpen}>
            <Dialog.Content>
              <Words />
            </Dialog.Content>
          </Dialog.Root>
        </>
      );
    }
    render(<Controlled />);
    await userEvent.click(opener());
    expect(dialog()!.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.activeElement).toBe(opener());
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
