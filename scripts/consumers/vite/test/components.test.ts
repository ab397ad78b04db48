// @vitest-environment jsdom
import '@wusum/react/testing';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createElement as h } from 'react';
import { afterEach, expect, it } from 'vitest';
import { Checkbox, Dialog, Select, TextField, Tooltip } from '@wusum/react';

afterEach(cleanup);

it('a dialog opens and closes', async () => {
  const content = h(Dialog.Content, { key: 2 }, h(Dialog.Title, null, 'Title'), h(Dialog.Body, null, 'Words'));
  render(h(Dialog.Root, null, [h(Dialog.Trigger, { key: 1 }, 'Open'), content]));
  fireEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(await screen.findByRole('dialog', { name: 'Title' })).toBeDefined();
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('a select opens and an option is chosen', async () => {
  render(h(Select, { label: 'Letter', options: [{ value: 'a', label: 'Alpha' }] }));
  fireEvent.click(screen.getByRole('combobox', { name: 'Letter' }));
  fireEvent.click(await screen.findByRole('option', { name: 'Alpha' }));
  expect(screen.getByRole('combobox').textContent).toBe('Alpha');
});

it('a tooltip opens', () => {
  render(h(Tooltip, { content: 'Words', defaultOpen: true, children: h('button', { type: 'button' }, 'Anchor') }));
  expect(screen.getByRole('tooltip').textContent).toBe('Words');
});

it('a required field is found by its label alone', () => {
  render(
    h('form', null, [
      h(TextField, { key: 1, label: 'Name', required: true }),
      h(Checkbox, { key: 2, label: 'Yes', required: true }),
    ]),
  );
  expect(screen.getByLabelText('Name').tagName).toBe('INPUT');
  expect(screen.getByLabelText('Yes').tagName).toBe('INPUT');
});
