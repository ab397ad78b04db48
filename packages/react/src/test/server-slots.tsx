import { type ReactElement, type ReactNode } from 'react';
import { Button, Card, Dialog, Field, FieldParts, Tabs, Tooltip, Tag } from '../index.js';

/** An element as a server component gives it to a client component. */
export const fromServer = (element: ReactElement): ReactNode => {
  const lazy = { $$typeof: Symbol.for('react.lazy'), _payload: element, _init: (payload: ReactElement) => payload };
  return lazy as unknown as ReactNode;
};

const dialog = (children: ReactNode) => (
  <Dialog.Root defaultOpen>
    <Dialog.Content aria-label="Title">{children}</Dialog.Content>
  </Dialog.Root>
);

/** Components that render their only child with props of their own, and an attribute that it has then. */
export const slots: Readonly<Record<string, readonly [render: (child: ReactNode) => ReactElement, attribute: string]>> =
  {
    Tooltip: [(child) => <Tooltip content="Text">{child as ReactElement}</Tooltip>, 'aria-description="Text"'],
    'Dialog.Trigger asChild': [
      (child) => (
        <Dialog.Root>
          <Dialog.Trigger asChild>{child}</Dialog.Trigger>
        </Dialog.Root>
      ),
      'aria-haspopup="dialog"',
    ],
    'Dialog.Close asChild': [(child) => dialog(<Dialog.Close asChild>{child}</Dialog.Close>), 'data-dialog-close=""'],
    'Button asChild': [
      (child) => (
        <Button asChild variant="soft">
          {child}
        </Button>
      ),
      'data-variant="soft"',
    ],
    'Card asChild': [
      (child) => (
        <Card asChild elevation="sunken">
          {child}
        </Card>
      ),
      'data-elevation="sunken"',
    ],
    'Tag asChild': [
      (child) => (
        <Tag asChild color="accent">
          {child}
        </Tag>
      ),
      'data-color="accent"',
    ],
    'Tabs.Tab asChild': [
      (child) => (
        <Tabs.Root defaultValue="a">
          <Tabs.List>
            <Tabs.Tab asChild value="a">
              {child}
            </Tabs.Tab>
          </Tabs.List>
        </Tabs.Root>
      ),
      'aria-selected="true"',
    ],
    'FieldParts.Control': [
      (child) => (
        <Field label="Name" required>
          <FieldParts.Control>{child}</FieldParts.Control>
        </Field>
      ),
      'aria-required="true"',
    ],
  };
