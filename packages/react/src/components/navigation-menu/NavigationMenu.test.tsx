import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Dialog } from '../dialog/index.js';
import { navigationMenuProps } from './NavigationMenu.props.js';
import { NavigationMenu, type NavigationMenuRootProps } from './index.js';

const Site = (props: NavigationMenuRootProps) => (
  <>
    <NavigationMenu.Root {...props}>
      <NavigationMenu.Item value="stories">
        <NavigationMenu.Trigger>Stories</NavigationMenu.Trigger>
        <NavigationMenu.Panel>
          <ul>
            <li>
              <NavigationMenu.Link href="#new">New</NavigationMenu.Link>
            </li>
            <li>
              <NavigationMenu.Link href="#coast">Coast</NavigationMenu.Link>
            </li>
          </ul>
        </NavigationMenu.Panel>
      </NavigationMenu.Item>
      <NavigationMenu.Item value="circles">
        <NavigationMenu.Trigger>Circles</NavigationMenu.Trigger>
        <NavigationMenu.Panel>
          <NavigationMenu.Link href="#archive">Archive</NavigationMenu.Link>
        </NavigationMenu.Panel>
      </NavigationMenu.Item>
      <NavigationMenu.Item>
        <NavigationMenu.Link href="#about" current>
          About
        </NavigationMenu.Link>
      </NavigationMenu.Item>
    </NavigationMenu.Root>
    <button style={{ display: 'block', marginBlockStart: 400 }}>After</button>
  </>
);

const trigger = (name = 'Stories') => screen.getByRole('button', { name });
const open = () =>
  [...document.querySelectorAll('.ws-navigation-menu-panel:popover-open')].map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent;
/** The mouse of the tests stays where the test before has left it. */
const away = async () => {
  await userEvent.hover(screen.getByText('After'));
  await rest(350);
};
const rest = (time: number) => new Promise((done) => setTimeout(done, time));

describe('NavigationMenu', () => {
  describeConformance(
    <NavigationMenu.Root>
      <NavigationMenu.Item>
        <NavigationMenu.Link href="#about">About</NavigationMenu.Link>
      </NavigationMenu.Item>
    </NavigationMenu.Root>,
    { element: HTMLElement },
  );
  describe('Panel', () => {
    describeConformance(<NavigationMenu.Panel>Pages</NavigationMenu.Panel>, {
      element: HTMLDivElement,
      find: () => [...document.querySelectorAll('.ws-navigation-menu-panel')].at(-1) ?? null,
      variants: { align: navigationMenuProps.variants.align },
      around: (children) => (
        <NavigationMenu.Root defaultValue="a">
          <NavigationMenu.Item value="a">
            <NavigationMenu.Trigger>Stories</NavigationMenu.Trigger>
            {children}
          </NavigationMenu.Item>
        </NavigationMenu.Root>
      ),
    });
  });
  describe('Link', () => {
    describeConformance(<NavigationMenu.Link href="#a">A</NavigationMenu.Link>, {
      element: HTMLAnchorElement,
      variants: { current: [true] },
      asChild: true,
    });
  });

  it('a server renders the links of its panels, and no inline style', () => {
    const html = renderToString(<Site />);
    expect(html).toContain('href="#coast"');
    expect(html.match(/<nav.*<\/nav>/s)![0]).not.toContain('style=');
  });

  it('opens by press, one panel at a time, in the top layer, and reports each change once', async () => {
    const changed = vi.fn<NonNullable<NavigationMenuRootProps['onValueChange']>>();
    render(
      <StrictMode>
        <Site onValueChange={changed} />
      </StrictMode>,
    );
    fireEvent.click(trigger());
    expect(open()).toEqual(['NewCoast']);
    fireEvent.click(trigger('Circles'));
    expect(open()).toEqual(['Archive']);
    fireEvent.click(trigger('Circles'));
    expect(open()).toEqual([]);
    expect(changed.mock.calls.map(([value, { reason }]) => [value, reason])).toEqual([
      ['stories', 'trigger-press'],
      ['circles', 'trigger-press'],
      ['', 'trigger-press'],
    ]);
  });

  it('a mouse that rests opens, one that passes by does not, and the way into the panel is free', async () => {
    render(<Site />);
    await away();
    fireEvent.pointerEnter(trigger(), { pointerType: 'mouse' });
    await rest(40);
    fireEvent.pointerLeave(trigger(), { pointerType: 'mouse' });
    await rest(250);
    expect(open()).toEqual([]);
    await userEvent.hover(trigger());
    await waitFor(() => expect(open()).toEqual(['NewCoast']));
    await userEvent.hover(screen.getByText('Coast'));
    await rest(400);
    expect(open()).toEqual(['NewCoast']);
    await userEvent.hover(screen.getByText('After'));
    await waitFor(() => expect(open()).toEqual([]));
  });

  it('a press right after the pointer has opened a panel does not close it', async () => {
    render(<Site />);
    await away();
    fireEvent.pointerEnter(trigger(), { pointerType: 'mouse' });
    await waitFor(() => expect(open()).toEqual(['NewCoast']));
    fireEvent.click(trigger(), { detail: 1 });
    expect(open()).toEqual(['NewCoast']);
    await rest(550);
    fireEvent.click(trigger(), { detail: 1 });
    expect(open()).toEqual([]);
  });

  it('a touch does not hover', async () => {
    render(<Site />);
    await away();
    fireEvent.pointerEnter(trigger(), { pointerType: 'touch' });
    await rest(250);
    expect(open()).toEqual([]);
  });

  it('a link that is followed closes its panel; so do a press outside and focus that leaves', async () => {
    const changed = vi.fn<NonNullable<NavigationMenuRootProps['onValueChange']>>();
    render(<Site onValueChange={changed} />);
    const reason = () => changed.mock.lastCall?.[1].reason;
    fireEvent.click(trigger());
    fireEvent.click(screen.getByText('New'));
    expect([open(), reason()]).toEqual([[], 'item-press']);
    history.replaceState(null, '', location.pathname + location.search);
    fireEvent.click(trigger());
    fireEvent.pointerDown(screen.getByText('After'));
    expect([open(), reason()]).toEqual([[], 'outside-press']);
    fireEvent.click(trigger());
    screen.getByText('After').focus();
    await waitFor(() => expect([open(), reason()]).toEqual([[], 'focus-out']));
  });

  it('Escape closes the panel alone, not the dialog around it', async () => {
    render(
      <Dialog.Root defaultOpen>
        <Dialog.Content aria-label="Sections">
          <Site />
        </Dialog.Content>
      </Dialog.Root>,
    );
    trigger().focus();
    await userEvent.keyboard('{Enter}{Tab}');
    expect(focused()).toBe('New');
    await userEvent.keyboard('{Escape}');
    expect([open(), focused(), document.querySelector('dialog')!.open]).toEqual([[], 'Stories', true]);
  });

  it('a page that controls it decides', () => {
    render(<Site value="circles" />);
    fireEvent.click(trigger());
    expect(open()).toEqual(['Archive']);
  });
});

describe.each(['ltr', 'rtl'] as const)('NavigationMenu, %s', (dir) => {
  const [next, previous] = dir === 'ltr' ? ['{ArrowRight}', '{ArrowLeft}'] : ['{ArrowLeft}', '{ArrowRight}'];
  const mount = () =>
    render(
      <div dir={dir}>
        <Site />
      </div>,
    );

  it('arrow keys go along the bar in reading direction and stop at its ends', async () => {
    mount();
    trigger().focus();
    const seen: unknown[] = [];
    for (const key of [next, next, next, previous, '{Home}', '{End}']) {
      await userEvent.keyboard(key);
      seen.push(focused());
    }
    expect(seen).toEqual(['Circles', 'About', 'About', 'Circles', 'Stories', 'About']);
  });

  it('the panel is below its button, with the start in line', () => {
    mount();
    fireEvent.click(trigger('Circles'));
    const edge = dir === 'ltr' ? 'left' : 'right';
    const panel = document.querySelector('.ws-navigation-menu-panel:popover-open')!;
    expect(panel.getBoundingClientRect()[edge]).toBeCloseTo(trigger('Circles').getBoundingClientRect()[edge], 0);
  });
});
