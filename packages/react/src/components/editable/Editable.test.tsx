import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Dialog } from '../dialog/index.js';
import { Editable, type EditableProps } from './index.js';

const text = () => screen.getByRole<HTMLButtonElement>('button');
const field = () => screen.queryByRole<HTMLInputElement>('textbox');
const mount = (props: EditableProps = {}) => {
  const onSubmit = vi.fn<(event: React.FormEvent) => void>((event) => event.preventDefault());
  const page = render(
    <Brand lang="en">
      <form onSubmit={onSubmit}>
        <Editable label="Name" name="name" defaultValue="Coast" {...props} />
        <input aria-hidden="true" tabIndex={-1} type="button" />
        <p tabIndex={-1}>Elsewhere</p>
      </form>
    </Brand>,
  );
  return { ...page, onSubmit, form: page.container.querySelector('form')! };
};
const sent = () => new FormData(document.querySelector('form')!).get('name');
const edit = async (typed: string) => {
  await userEvent.click(text());
  await userEvent.keyboard(typed);
};

describe('Editable', () => {
  describeConformance(<Editable aria-label="Name" defaultValue="Coast" />, {
    element: HTMLDivElement,
    variants: {
      label: ['Name'],
      error: ['No.'],
      disabled: [true],
      readOnly: [true],
      value: [''],
    },
  });

  it('is a button with label, text and what it does; then a field with the label and all its text selected', async () => {
    mount({ description: 'All see it.' });
    expect(screen.getByRole('button', { name: 'Name Coast Edit', description: 'All see it.' })).toBe(text());
    await userEvent.click(text());
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name', description: 'All see it.' }));
    expect([field()!.selectionStart, field()!.selectionEnd]).toEqual([0, 5]);
  });

  it.each([
    ['{Enter}', 'Hill', ['Hill', 'keyboard'], ['true trigger-press', 'false keyboard']],
    ['{Escape}', 'Coast', undefined, ['true trigger-press', 'false escape-key']],
  ])('after %s the text is %s, focus returns to it, and no form is sent', async (key, want, change, states) => {
    const onValueChange = vi.fn<NonNullable<EditableProps['onValueChange']>>();
    const onEditingChange = vi.fn<NonNullable<EditableProps['onEditingChange']>>();
    const { onSubmit } = mount({ onValueChange, onEditingChange });
    await edit(`Hill${key}`);
    expect([field(), sent(), document.activeElement]).toEqual([null, want, text()]);
    expect(onValueChange.mock.calls.map(([value, { reason }]) => [value, reason])).toEqual(change ? [change] : []);
    expect(onEditingChange.mock.calls.map(([editing, { reason }]) => `${editing} ${reason}`)).toEqual(states);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it.each([
    [true, 'Hill'],
    [false, 'Coast'],
  ])('with submitOnBlur=%s the text is %s when focus leaves, which stays where it went', async (submitOnBlur, want) => {
    mount({ submitOnBlur });
    await edit('Hill');
    await userEvent.click(screen.getByText('Elsewhere'));
    expect([field(), sent(), document.activeElement]).toEqual([null, want, screen.getByText('Elsewhere')]);
  });

  it('keeps its text where it is required and the field is empty', async () => {
    mount({ required: true });
    await edit('{Delete}{Enter}');
    expect(sent()).toBe('Coast');
  });

  it('leaves Enter and Escape to an input method', async () => {
    mount();
    await userEvent.click(text());
    for (const key of ['Enter', 'Escape']) fireEvent.keyDown(field()!, { key, keyCode: 229, isComposing: true });
    expect(field()).toBeTruthy();
  });

  it('is not ended by the Enter that has shown it, while it is held', async () => {
    mount();
    await userEvent.click(text());
    fireEvent.keyDown(field()!, { key: 'Enter', repeat: true });
    expect(field()).toBeTruthy();
  });

  it('leaves a dialog around open at Escape', async () => {
    render(
      <Dialog.Root defaultOpen>
        <Dialog.Content aria-label="Circle" closeButton={false}>
          <Editable label="Name" defaultValue="Coast" />
        </Dialog.Content>
      </Dialog.Root>,
    );
    await edit('Hill{Escape}');
    expect(screen.getByRole('dialog').querySelector('.ws-editable')!.textContent).toContain('Coast');
  });

  it('keeps controlled text and state', async () => {
    const { rerender } = render(<Editable label="Name" value="Coast" />);
    await edit('Hill{Enter}');
    expect(text().textContent).toContain('Coast');
    rerender(<Editable label="Name" value="Coast" editing={false} />);
    await userEvent.click(text());
    expect(field()).toBeNull();
    rerender(<Editable label="Name" value="Coast" editing />);
    expect(field()!.value).toBe('Coast');
  });

  it('is reset by its form', async () => {
    const { form } = mount();
    await edit('Hill{Enter}');
    form.reset();
    await waitFor(() => expect(sent()).toBe('Coast'));
  });

  it.each([
    ['en', 'Add text'],
    ['ar', 'إضافة نصّ'],
  ])('%s: has words in place of an empty text', (lang, words) => {
    render(
      <Brand lang={lang}>
        <Editable label="Motto" />
      </Brand>,
    );
    expect(text().textContent).toContain(words);
  });

  it('is a text alone while it is read-only', () => {
    mount({ readOnly: true });
    expect(screen.queryByRole('button')).toBeNull();
    expect(sent()).toBe('Coast');
  });
});
