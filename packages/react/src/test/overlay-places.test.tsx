/** Overlays in the top layer, in the places where a portal fails: scopes, fullscreen, shadow roots, frames, a server. */
import { act, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { Brand } from '../components/brand/index.js';
import { Button } from '../components/button/index.js';
import { Select } from '../components/select/index.js';
import { Tooltip } from '../components/tooltip/index.js';
import { button, circles, cleanUps, isOnTop, Story } from './overlay-page.js';

/** Renders where Testing Library does not: in a shadow root, or in another document. */
function renderInto(parent: ParentNode & Node, children: ReactNode): void {
  const place = parent.appendChild(parent.ownerDocument!.createElement('div'));
  const root: Root = createRoot(place);
  act(() => root.render(children));
  cleanUps.push(() => act(() => root.unmount()));
}

describe('Overlays in other places', () => {
  it('inherit nested scopes', () => {
    render(
      <Brand mode="dark">
        <Brand lang="ar">
          <Story open>
            <Select label="Circle" options={circles} defaultOpen />
            <Tooltip content="About it" defaultOpen>
              <Button>Ask</Button>
            </Tooltip>
          </Story>
        </Brand>
      </Brand>,
    );
    for (const node of [document.querySelector('dialog')!, screen.getByRole('listbox'), screen.getByRole('tooltip')]) {
      const { colorScheme, direction } = getComputedStyle(node);
      expect([colorScheme, direction]).toEqual(['dark', 'rtl']);
    }
  });

  it('are shown inside an element in fullscreen', async () => {
    render(
      <div data-testid="full">
        <button onClick={() => void screen.getByTestId('full').requestFullscreen()}>Full</button>
        <Story>
          <Select label="Circle" options={circles} />
        </Story>
      </div>,
    );
    await userEvent.click(button('Full'));
    await waitFor(() => expect(document.fullscreenElement).not.toBeNull());
    cleanUps.push(() => void document.exitFullscreen());
    await userEvent.click(button('Open Outer'));
    expect(isOnTop(screen.getByRole('heading', { name: 'Outer' }))).toBe(true);
    await userEvent.click(screen.getByRole('combobox'));
    expect(isOnTop(screen.getByRole('option', { name: 'Archive circle' }))).toBe(true);
  });

  const Everything = () => (
    <Story>
      <Select label="Circle" options={circles} />
      <Tooltip content="About it">
        <Button>Ask</Button>
      </Tooltip>
    </Story>
  );

  it.each([
    [
      'a shadow root',
      () => {
        const host = document.body.appendChild(document.createElement('div'));
        cleanUps.push(() => host.remove());
        return host.attachShadow({ mode: 'open' });
      },
    ],
    [
      'another document',
      () => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.style.cssText = 'inline-size: 800px; block-size: 500px';
        cleanUps.push(() => frame.remove());
        return frame.contentDocument!.body;
      },
    ],
  ])('work in %s', async (_title, makePlace) => {
    const place = makePlace();
    renderInto(place, <Everything />);
    const find = (selector: string) => place.querySelector<HTMLElement>(selector);
    const focused = () => (place.getRootNode() as Document | ShadowRoot).activeElement;
    const trigger = find('button')!;
    act(() => trigger.click());
    const dialog = find('dialog')!;
    expect([dialog.matches(':modal'), focused()]).toEqual([true, find('[role=combobox]')]);
    const key = (name: string) =>
      act(
        () =>
          void focused()!.dispatchEvent(
            new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
          ),
      );
    key('ArrowDown');
    key('ArrowDown');
    expect(find('[role=listbox]')!.matches(':popover-open')).toBe(true);
    expect(find('[data-highlighted]')!.textContent).toBe('Archive circle');
    key('Enter');
    expect(find('[role=combobox]')!.textContent).toBe('Archive circle');
    expect(find('[role=listbox]')).toBeNull();
    key('Escape');
    await waitFor(() => expect(find('dialog')).toBeNull());
    expect(focused()).toBe(trigger);
  });
});

describe.each([
  ['a native dialog', 'dialog'],
  ['a popover', 'popover'],
] as const)('Overlays in %s of someone else', (_title, kind) => {
  function Place({ children }: { children: ReactNode }) {
    const show = (node: HTMLElement | null) => {
      if (node instanceof HTMLDialogElement) node.showModal();
      else node?.showPopover();
    };
    return kind === 'dialog' ? (
      <dialog data-place ref={show} style={{ inlineSize: 500, blockSize: 400 }}>
        {children}
      </dialog>
    ) : (
      <div data-place popover="auto" ref={show} style={{ inlineSize: 500, blockSize: 400 }}>
        {children}
      </div>
    );
  }
  const isOpen = () => document.querySelector('[data-place]')!.matches(':is(dialog:modal, :popover-open)');

  it('are in front of it; Escape and a choice close them alone', async () => {
    render(
      <Place>
        <Select aria-label="Circle" options={circles} />
        <Tooltip content="About it" delay={0}>
          <Button>Ask</Button>
        </Tooltip>
        <Story name="Inner" />
      </Place>,
    );
    const trigger = screen.getByRole('combobox');
    await userEvent.click(trigger);
    expect(isOnTop(screen.getByRole('option', { name: 'Archive circle' }))).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect([screen.queryByRole('listbox'), isOpen()]).toEqual([null, true]);
    await userEvent.click(trigger);
    await userEvent.click(screen.getByRole('option', { name: 'Archive circle' }));
    expect([trigger.textContent, isOpen()]).toEqual(['Archive circle', true]);
    await userEvent.tab();
    expect(isOnTop(await screen.findByRole('tooltip'))).toBe(true);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
    expect(isOpen()).toBe(true);
    await userEvent.click(button('Open Inner'));
    expect(isOnTop(screen.getByRole('heading', { name: 'Inner' }))).toBe(true);
    expect(isOpen()).toBe(true);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Inner' })).toBeNull());
    expect([isOpen(), document.activeElement]).toEqual([true, button('Open Inner')]);
  });
});

describe('An overlay from a server', () => {
  it('is in the markup when it starts open, and becomes modal after hydration, without a warning', async () => {
    const report = vi.spyOn(console, 'error');
    const page = (
      <Story open>
        <Select aria-label="Circle" options={circles} defaultOpen />
        <Tooltip content="About it" defaultOpen>
          <Button>Ask</Button>
        </Tooltip>
      </Story>
    );
    const place = document.body.appendChild(document.createElement('div'));
    cleanUps.push(() => place.remove());
    place.innerHTML = renderToString(page);
    const dialog = place.querySelector('dialog')!;
    expect([dialog.open, dialog.matches(':modal')]).toEqual([true, false]);
    expect(dialog.querySelector('h2')!.id).toBe(dialog.getAttribute('aria-labelledby'));
    const root = await act(() => hydrateRoot(place, page));
    expect(place.querySelector('dialog')).toBe(dialog);
    expect([dialog.open, dialog.matches(':modal')]).toEqual([true, true]);
    act(() => root.unmount());
    expect(report).not.toHaveBeenCalled();
    report.mockRestore();
  });

  it('renders nothing while it is closed', () => {
    const html = renderToString(
      <>
        <Story>
          <p>Long</p>
        </Story>
        <Select aria-label="Circle" options={circles} />
      </>,
    );
    expect(html).not.toMatch(/Long|<dialog|listbox"? id|Archive/);
  });
});
