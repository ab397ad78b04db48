import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Button } from '../button/index.js';
import { Form } from '../form/index.js';
import { NumberField } from '../number-field/index.js';
import { Select } from '../select/index.js';
import { TextField } from '../text-field/index.js';
import { InputGroup, InputGroupText, type InputGroupProps } from './index.js';

const codes = [{ value: '968', label: '+968' }];
const Phone = (props: InputGroupProps) => (
  <InputGroup label="Telephone" {...props}>
    <Select aria-label="Country" options={codes} defaultValue="968" name="code" />
    <TextField type="tel" name="tel" />
  </InputGroup>
);
const tel = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Telephone/ });
const country = () => screen.getByRole('combobox', { name: 'Country' });
const box = (element: Element) => element.getBoundingClientRect();

function inRtl(test: () => void): void {
  document.documentElement.dir = 'rtl';
  try {
    test();
  } finally {
    document.documentElement.removeAttribute('dir');
  }
}

describe('InputGroup', () => {
  describeConformance(
    <InputGroup aria-label="Price">
      <TextField aria-label="Amount" />
      <InputGroupText>OMR</InputGroupText>
    </InputGroup>,
    {
      element: HTMLDivElement,
      find: (container) => container.querySelector('.ws-input-group'),
      variants: { disabled: [true] },
    },
  );

  it('label, description and error are those of one control; another one with a name of its own has its own', async () => {
    render(<Phone description="With hosts." error="Too short." required />);
    expect(tel().getAttribute('aria-describedby')!.split(' ')).toHaveLength(2);
    expect([tel().ariaInvalid, tel().required]).toEqual(['true', true]);
    expect([country().id === tel().id, country().ariaInvalid, country().getAttribute('aria-describedby')]).toEqual([
      false,
      null,
      null,
    ]);
    await userEvent.click(screen.getByText('Telephone'));
    expect(document.activeElement).toBe(tel());
    expect(screen.getByRole('group', { name: /^Telephone/ })).toBeTruthy();
  });

  it('its texts describe the control, in the order of the page, unless they are hidden', () => {
    render(
      <InputGroup label="Page" description="Of the circle.">
        <InputGroupText>example.org/</InputGroupText>
        <TextField />
        <InputGroupText aria-hidden>?</InputGroupText>
      </InputGroup>,
    );
    const ids = screen.getByRole('textbox').getAttribute('aria-describedby')!.split(' ');
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(['example.org/', 'Of the circle.']);
  });

  it('disables what is inside', () => {
    render(<Phone disabled />);
    expect([tel().disabled, country().matches(':disabled')]).toEqual([true, true]);
  });

  it('shows the error of a form by its name, and the form sends each control', () => {
    const { container } = render(
      <Form errors={{ tel: 'Too short.' }}>
        <Phone name="tel" />
      </Form>,
    );
    expect(container.querySelector('.ws-field-problem')!.textContent).toBe('Too short.');
    expect([...new FormData(container.querySelector('form')!)]).toEqual([
      ['code', '968'],
      ['tel', ''],
    ]);
  });

  it('a row from left to right in a page from right to left: parts in order, label and error on the right', () =>
    inRtl(() => {
      render(<Phone dir="ltr" error="Too short." />);
      expect(box(country()).right).toBeLessThan(box(tel()).left + 4);
      expect(getComputedStyle(tel()).textAlign).toBe('start');
      expect(getComputedStyle(screen.getByText('Telephone')).direction).toBe('rtl');
      expect(getComputedStyle(screen.getByText('Too short.')).direction).toBe('rtl');
    }));

  it('without a direction of its own it follows the page, and text never lies under what is next to it', () =>
    inRtl(() => {
      render(
        <InputGroup label="Page">
          <InputGroupText>example.org/</InputGroupText>
          <TextField type="url" start="#" end="!" />
        </InputGroup>,
      );
      const input = screen.getByRole('textbox');
      expect(box(screen.getByText('example.org/')).left).toBeGreaterThan(box(input).left);
      expect(box(screen.getByText('#')).left).toBeGreaterThanOrEqual(box(input).right - 20);
      expect(box(screen.getByText('!')).right).toBeLessThanOrEqual(box(input).left + 20);
    }));

  it.each(['tel', 'email', 'url', 'text'] as const)(
    'a field of type %s that is written from left to right begins on the right of a page from right to left',
    (type) =>
      inRtl(() => {
        const edges = ['', 'a@b.example'].map((value) => {
          const dir = type === 'text' ? 'ltr' : 'auto';
          const { container, unmount } = render(
            <TextField aria-label="Value" {...{ type, dir }} defaultValue={value} />,
          );
          const { direction, textAlign } = getComputedStyle(container.querySelector('input')!);
          unmount();
          return [direction, textAlign];
        });
        // An empty field follows the page, and the caret does not jump to the other side with the first letter.
        expect(edges).toEqual([
          ['rtl', 'start'],
          ['ltr', 'end'],
        ]);
      }),
  );

  it('in a narrow row the texts wrap, and the field keeps room for a word', () => {
    const { container } = render(
      <div style={{ inlineSize: 240 }}>
        <InputGroup label="Page">
          <InputGroupText>wusum.example/</InputGroupText>
          <TextField name="page" />
          <Button>Copy</Button>
        </InputGroup>
      </div>,
    );
    const row = box(container.querySelector('.ws-input-group')!);
    const field = box(container.querySelector('.ws-text-field')!);
    const button = container.querySelector<HTMLElement>('.ws-button')!;
    expect(field.width).toBeGreaterThanOrEqual(row.width * 0.3 - 1);
    expect(box(button).right).toBeLessThanOrEqual(row.right + 1);
    // In one line.
    const text = document.createRange();
    text.selectNodeContents(screen.getByText('Copy'));
    expect(text.getClientRects()).toHaveLength(1);
  });

  it('corners inside are square and those outside round, with a control at either end', () => {
    const { container } = render(
      <InputGroup aria-label="All">
        <Select aria-label="A" options={codes} name="a" />
        <NumberField aria-label="B" />
        <Button>C</Button>
        <Select aria-label="D" options={codes} name="d" />
      </InputGroup>,
    );
    const row = container.querySelector('.ws-input-group')!;
    const parts = [...row.querySelectorAll(':scope > :is(.ws-select, .ws-number-field, .ws-button)')];
    const corners = parts.map((part) => {
      const { borderStartStartRadius: start, borderStartEndRadius: end } = getComputedStyle(part);
      return [start, end].map((radius) => radius !== '0px');
    });
    expect(corners).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
  });
});
