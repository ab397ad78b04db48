import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Newsletter } from './index.js';

const texts = { label: 'E-mail', send: 'Send', sent: 'We wrote to you.', failed: 'Not sent.' };

function fill(onSend: (email: string) => Promise<void>) {
  const { container } = render(<Newsletter {...texts} onSend={onSend} />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'nura@example.org' } });
  return container.querySelector('form')!;
}

describe('Newsletter', () => {
  describeConformance(<Newsletter {...texts} onSend={() => Promise.resolve()} />, { element: HTMLFormElement });

  it('sends once, whatever people press, and moves focus to the answer', async () => {
    let finish = () => {};
    const onSend = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const form = fill(onSend);
    fireEvent.submit(form);
    fireEvent.submit(form);
    expect(onSend.mock.calls).toEqual([['nura@example.org']]);
    expect(screen.getByRole('button').getAttribute('aria-busy')).toBe('true');
    await act(async () => finish());
    expect(screen.getByRole('status').textContent).toBe('We wrote to you.');
    expect(document.activeElement).toBe(screen.getByRole('status'));
  });

  it('keeps the address where it was not sent, and sends again', async () => {
    const onSend = vi.fn(() => Promise.reject(new Error('offline')));
    const form = fill(onSend);
    fireEvent.submit(form);
    await waitFor(() => expect(screen.getByText('Not sent.')).toBeDefined());
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('nura@example.org');
    fireEvent.submit(form);
    await waitFor(() => expect(onSend).toHaveBeenCalledTimes(2));
  });
});
