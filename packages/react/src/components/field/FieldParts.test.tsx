import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { describeConformance, expectNoAxeFindings } from '../../test/describeConformance.js';
import { TextField } from '../text-field/index.js';
import { FieldParts } from './index.js';

describe('FieldParts', () => {
  describe('Root', () => {
    describeConformance(<FieldParts.Root>Words</FieldParts.Root>, { element: HTMLDivElement });
  });
  const inRoot = (children: ReactElement) => (
    <FieldParts.Root>
      {children}
      <FieldParts.Control>
        <input aria-label="Name" />
      </FieldParts.Control>
    </FieldParts.Root>
  );
  const find = (container: HTMLElement) => container.querySelector('.ws-field')!.firstElementChild;
  describe('Label', () => {
    // The conformance gives it an id, and a label without a control of its own is one of the root.
    describeConformance(<FieldParts.Label>Name</FieldParts.Label>, { element: HTMLLabelElement, around: inRoot, find });
  });
  describe('Description', () => {
    describeConformance(<FieldParts.Description>As on your card.</FieldParts.Description>, {
      element: HTMLDivElement,
      around: inRoot,
      find,
    });
  });
  describe('Error', () => {
    describeConformance(<FieldParts.Error>A name, please.</FieldParts.Error>, {
      element: HTMLDivElement,
      around: inRoot,
      find,
    });
  });

  const own = (
    <FieldParts.Control>
      <input />
    </FieldParts.Control>
  );
  it.each<{ what: string; control: ReactElement }>([
    { what: 'an element of your own', control: own },
    { what: 'a control of the library', control: <TextField /> },
  ])('connect label, description and error to $what, in any order', async ({ control }) => {
    const page = (error?: string) => (
      <FieldParts.Root required>
        <FieldParts.Description>As on your card.</FieldParts.Description>
        {control}
        <FieldParts.Label>Name</FieldParts.Label>
        <FieldParts.Error>{error}</FieldParts.Error>
      </FieldParts.Root>
    );
    const { rerender, container } = render(page());
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name', description: 'As on your card.' });
    expect([input.required, input.ariaInvalid]).toEqual([true, null]);
    rerender(page('A name, please.'));
    expect(screen.getByRole('textbox', { description: 'As on your card. A name, please.' })).toBe(input);
    expect([input.ariaInvalid, container.querySelector('[data-invalid]')]).toEqual(['true', container.firstChild]);
    await expectNoAxeFindings(container);
    rerender(page());
    expect(screen.getByRole('textbox', { description: 'As on your card.' }).ariaInvalid).toBeNull();
  });

  it('are refused outside of a root', () => {
    expect(() => render(<FieldParts.Description>Alone</FieldParts.Description>)).toThrow(/FieldParts\.Root/);
  });
});
