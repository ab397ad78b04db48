/** What a field does with what people type: numbers, directions, passwords. */
import { render, screen, waitFor } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { cdp, userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { TextArea } from '../text-area/index.js';
import { TextField, type TextFieldProps } from './index.js';

const input = () => document.querySelector('input')!;
const session = () => cdp() as unknown as { send: (method: string, params: object) => Promise<void> };
const insert = (text: string) => session().send('Input.insertText', { text });

describe('A number field', () => {
  it.each([
    ['١٢٣', '123'],
    ['۱۲۳', '123'],
    ['१२३', '123'],
    ['１２３', '123'],
    ['-١٫٥', '-1.5'],
    ['−٧', '-7'],
    ['١٬٢٠٠', '1200'],
    ['1e3', '1e3'],
  ])('takes %s as %s', async (typed, value) => {
    const changed = vi.fn<NonNullable<TextFieldProps['onValueChange']>>();
    render(<TextField label="Rows" type="number" step="any" onValueChange={changed} />);
    input().focus();
    await insert(typed);
    expect(input().value).toBe(value);
    expect(changed.mock.lastCall![0]).toBe(value);
  });

  it('takes them one after the other, too', async () => {
    render(<TextField label="Rows" type="number" />);
    input().focus();
    for (const digit of '٩٨٧') await insert(digit);
    expect(input().value).toBe('987');
  });

  it('is not changed by a wheel, which scrolls the page', async () => {
    render(
      <div style={{ blockSize: '300vh' }}>
        <TextField label="Rows" type="number" defaultValue="5" />
      </div>,
    );
    input().focus();
    const { x, y, width, height } = input().getBoundingClientRect();
    const frame = window.frameElement?.getBoundingClientRect();
    const place = { x: (frame?.x ?? 0) + x + width / 2, y: (frame?.y ?? 0) + y + height / 2 };
    for (const deltaY of [120, 120, 120])
      await session().send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...place, deltaX: 0, deltaY });
    await waitFor(() => expect(window.scrollY).toBeGreaterThan(0));
    expect([input().value, input().readOnly, document.activeElement]).toEqual(['5', false, input()]);
    window.scrollTo(0, 0);
  });
});

describe.each(['ltr', 'rtl'] as const)('The direction of a text that begins with digits, on a page %s', (dir) => {
  it.each(['input', 'textarea'])('does not leap: %s', async (kind) => {
    render(<div dir={dir}>{kind === 'input' ? <TextField label="Street" /> : <TextArea label="Street" />}</div>);
    const field = screen.getByRole('textbox');
    field.focus();
    const seen: string[] = [];
    for (const part of ['١', '٢', ' ', 'ش', 'ا', 'رع']) {
      await insert(part);
      seen.push(getComputedStyle(field).direction);
    }
    expect(new Set(seen)).toEqual(new Set(['rtl']));
    await userEvent.clear(field);
    for (const part of ['1', '2', ' ']) {
      await insert(part);
      expect(getComputedStyle(field).direction).toBe(dir);
    }
  });

  it.each(['tel', 'number', 'email', 'url'] as const)(
    'begins where the page begins, and is written ltr: %s',
    (type) => {
      const values = { tel: '+20 2', number: '-5', email: 'a@b.c', url: 'https://a.b' };
      render(
        <div dir={dir}>
          <TextField label="Value" type={type} defaultValue={values[type]} />
        </div>,
      );
      const { direction, textAlign } = getComputedStyle(input());
      expect([direction, textAlign]).toEqual(['ltr', dir === 'rtl' ? 'end' : 'start']);
    },
  );
});

describe('A password', () => {
  it('is shown and hidden by its button, and hidden when its form is sent', async () => {
    render(
      <form onSubmit={(event) => event.preventDefault()}>
        <TextField label="Password" type="password" defaultValue="secret" revealable />
        <button>Send</button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: /show/i }));
    expect([input().type, input().spellcheck]).toEqual(['text', false]);
    await userEvent.click(screen.getByRole('button', { name: /hide/i }));
    expect(input().type).toBe('password');
    await userEvent.click(screen.getByRole('button', { name: /show/i }));
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect([input().type, input().value]).toEqual(['password', 'secret']);
  });
});

describe('Fields in React Hook Form', () => {
  it('follow what the form sets: counter and direction too', async () => {
    const shared: { set?: (name: 'story' | 'street', value: string) => void } = {};
    function Page() {
      const { register, setValue } = useForm({ defaultValues: { story: 'four', street: '' } });
      shared.set = setValue;
      return (
        <div dir="rtl">
          <TextArea label="Story" maxLength={10} {...register('story')} />
          <TextField label="Street" {...register('street')} />
        </div>
      );
    }
    render(<Page />);
    const area = screen.getByRole('textbox', { name: 'Story' });
    const left = () => document.getElementById(area.getAttribute('aria-describedby')!)?.textContent;
    await waitFor(() => expect(left()).toMatch(/\b6\b/));
    shared.set!('story', 'fourmore1');
    await waitFor(() => expect(left()).toMatch(/\b1\b/));
    shared.set!('street', 'Street');
    expect(getComputedStyle(input()).direction).toBe('ltr');
  });
});
