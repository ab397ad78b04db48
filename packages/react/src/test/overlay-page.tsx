/** A page for the tests of overlays: a dialog, and what these tests look for and clean up. */
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
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

export const button = (name: string) => screen.getByRole('button', { name });
/** What a test has to undo, besides what Testing Library removes. */
export const cleanUps: (() => void)[] = [];

afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

/** The point in the middle of an element belongs to it: nothing covers it. */
export function isOnTop(node: Element): boolean {
  const { x, y, width, height } = node.getBoundingClientRect();
  const top = (node.getRootNode() as Document).elementFromPoint(x + width / 2, y + height / 2);
  return node.contains(top);
}
