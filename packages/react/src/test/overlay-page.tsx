/** A page for the tests of overlays: a dialog, and the places in which it is rendered. */
import { act, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect } from 'vitest';
import { Dialog } from '../components/dialog/index.js';

export const circles = [
  { value: 'type', label: 'Type circle' },
  { value: 'archive', label: 'Archive circle' },
];

interface StoryProps {
  name?: string;
  open?: boolean;
  children?: ReactNode;
}

export const Story = ({ name = 'Outer', open, children }: StoryProps) => (
  <Dialog.Root defaultOpen={open}>
    <Dialog.Trigger>Open {name}</Dialog.Trigger>
    <Dialog.Content>
      <Dialog.Title>{name}</Dialog.Title>
      {children}
    </Dialog.Content>
  </Dialog.Root>
);

export const dialogs = () =>
  [...document.querySelectorAll('dialog')].map((node) => node.querySelector('h2')?.textContent);
export const expectDialogs = (...names: string[]) => waitFor(() => expect(dialogs()).toEqual(names));
export const button = (name: string) => screen.getByRole('button', { name });
export const cleanUps: (() => void)[] = [];

afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

/** Renders where Testing Library does not: in a shadow root, or in another document. */
export function renderInto(parent: ParentNode & Node, children: ReactNode): void {
  const place = parent.appendChild(parent.ownerDocument!.createElement('div'));
  const root: Root = createRoot(place);
  act(() => root.render(children));
  cleanUps.push(() => act(() => root.unmount()));
}

/** The point in the middle of an element belongs to it: nothing covers it. */
export function isOnTop(node: Element): boolean {
  const { x, y, width, height } = node.getBoundingClientRect();
  const top = (node.getRootNode() as Document).elementFromPoint(x + width / 2, y + height / 2);
  return node.contains(top);
}
