import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Button } from '../button/index.js';
import { textFieldProps } from './TextField.props.js';
import { TextField, type TextFieldProps } from './index.js';

/** Dates and times are laid out in the browser's own language. */
const written = textFieldProps.variants.type.filter((type) => !/date|time|month|week/.test(type));

describe('TextField', () => {
  describeConformance(<TextField aria-label="Name" />, {
    element: HTMLInputElement,
    find: (container) => container.querySelector('input'),
    box: (root) => root.parentElement,
    variants: { type: written, error: ['No.'], disabled: [true], clearable: [true], start: ['@'], end: ['km'] },
  });

  it.each([
    ['file', 'FileUpload'],
    ['color', 'FieldParts.Control'],
    ['range', 'FieldParts.Control'],
    ['checkbox', 'Checkbox'],
    ['radio', 'RadioGroup'],
    ['submit', 'Button'],
  ])('reports the type %s in development, with what replaces it: %s', (type, instead) => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<TextField aria-label="Name" type={type as 'text'} />);
    expect(report.mock.calls.flat().join(' ')).toContain(instead);
    report.mockRestore();
  });

  it('has the heights of a button', () => {
    for (const size of textFieldProps.variants.size) {
      render(
        <>
          <Button size={size}>a</Button>
          <TextField aria-label="Name" size={size} clearable defaultValue="a" />
        </>,
      );
      expect(screen.getByRole('textbox').parentElement!.offsetHeight).toBe(screen.getByText('a').offsetHeight);
      cleanup();
    }
  });

  it('is in a field when it has a label', async () => {
    render(<TextField label="Name" description="As on your card." error="A name, please." required />);
    const input = screen.getByRole('textbox', { name: 'Name', description: 'As on your card. A name, please.' });
    await userEvent.click(screen.getByText('Name'));
    expect(document.activeElement).toBe(input);
  });

  it.each(['ltr', 'rtl'])('follows the direction around it while it is empty, then its text (%s)', async (dir) => {
    render(
      <div dir={dir}>
        <TextField aria-label="Name" />
      </div>,
    );
    const input = screen.getByRole('textbox');
    expect(getComputedStyle(input).direction).toBe(dir);
    await userEvent.type(input, 'سلام');
    expect(getComputedStyle(input).direction).toBe('rtl');
    await userEvent.clear(input);
    await userEvent.type(input, 'peace');
    expect(getComputedStyle(input).direction).toBe('ltr');
  });

  it('clears a controlled and an uncontrolled value with the reason `input-clear`, and keeps focus', async () => {
    const onValueChange = vi.fn<NonNullable<TextFieldProps['onValueChange']>>();
    function Owner() {
      const [value, setValue] = useState('held');
      return (
        <TextField
          aria-label="held"
          clearable
          value={value}
          onValueChange={(next, details) => {
            onValueChange(next, details);
            setValue(next);
          }}
        />
      );
    }
    render(
      <>
        <Owner />
        <TextField aria-label="free" clearable defaultValue="free" />
      </>,
    );
    for (const name of ['held', 'free']) {
      const input = screen.getByRole<HTMLInputElement>('textbox', { name });
      await userEvent.click(input.parentElement!.querySelector('button')!);
      expect(input.value).toBe('');
      expect(document.activeElement).toBe(input);
      expect(getComputedStyle(input.parentElement!.querySelector('button')!).display).toBe('none');
    }
    expect(onValueChange.mock.calls.map(([value, { reason, event }]) => [value, reason, event.type])).toEqual([
      ['', 'input-clear', 'input'],
    ]);
  });

  it('has no clear button where it is read-only', () => {
    render(<TextField aria-label="Name" clearable readOnly defaultValue="Noor" />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each(['date', 'time'] as const)('leaves the direction of a %s to the browser', (type) => {
    const { container } = render(<TextField aria-label="When" type={type} />);
    expect(container.querySelector('input')!.hasAttribute('dir')).toBe(false);
  });

  it('is no wider than its container, with anything next to the text', () => {
    render(
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', inlineSize: '10rem' }}>
        <TextField aria-label="one" start="@" end="km" clearable defaultValue="A long line that does not fit" />
        <TextField aria-label="two" />
      </div>,
    );
    const widths = screen.getAllByRole('textbox').map((input) => input.parentElement!.getBoundingClientRect().width);
    expect(widths[0]).toBeCloseTo(widths[1]!, 0);
  });

  it('is sent with its form and reset by it', () => {
    const { container } = render(
      <form>
        <TextField label="Name" name="name" defaultValue="Noor" />
      </form>,
    );
    const form = container.querySelector('form')!;
    screen.getByRole<HTMLInputElement>('textbox').value = 'Other';
    expect(new FormData(form).get('name')).toBe('Other');
    form.reset();
    expect(new FormData(form).get('name')).toBe('Noor');
  });

  it('calls `onValueChange` with the reason `input-change` and the native event', async () => {
    const onValueChange = vi.fn<NonNullable<TextFieldProps['onValueChange']>>();
    render(<TextField aria-label="Name" onValueChange={onValueChange} />);
    await userEvent.type(screen.getByRole('textbox'), 'N');
    expect(onValueChange.mock.calls.map(([value, { reason, event }]) => [value, reason, event.type])).toEqual([
      ['N', 'input-change', 'input'],
    ]);
  });
});
