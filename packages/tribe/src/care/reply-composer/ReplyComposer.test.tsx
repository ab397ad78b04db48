import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReplyComposer, type Reply, type ReplyComposerProps } from './index.js';

const people = { omar: 'Omar', amal: 'أمل' };
const unanswered = [{ id: 'q', words: 'متى يفتح الأرشيف؟', language: 'ar', member: 'omar' }];
const mount = (props: Partial<ReplyComposerProps> = {}) => {
  const onSend = vi.fn((_reply: Reply) => Promise.resolve());
  return { onSend, ...render(<ReplyComposer people={people} onSend={onSend} {...props} />) };
};
const send = () => screen.getByRole('button', { name: 'Send the reply' });
afterEach(() => localStorage.clear());

describe('ReplyComposer', () => {
  it('shows what is unanswered first; one press goes on, and focus is in the field', async () => {
    const { onSend } = mount({ unanswered });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('متى يفتح الأرشيف؟').lang).toBe('ar');
    await userEvent.click(screen.getByRole('button', { name: 'Continue to the reply' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await userEvent.keyboard('On Thursday.');
    await userEvent.click(screen.getByRole('checkbox', { name: 'متى يفتح الأرشيف؟' }));
    await userEvent.click(send());
    expect(onSend.mock.calls).toEqual([[{ words: 'On Thursday.', answers: ['q'], anonymous: false }]]);
  });

  it('sends once, however often it is pressed, and then is empty and says so', async () => {
    let done = (): void => {};
    const onSend = vi.fn(() => new Promise<void>((resolve) => (done = resolve)));
    mount({ onSend, defaultWords: 'Yes.' });
    await userEvent.click(send());
    await userEvent.keyboard('{Enter}');
    screen.getByRole<HTMLTextAreaElement>('textbox').form!.requestSubmit();
    done();
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('in the conversation'));
    expect(onSend).toHaveBeenCalledTimes(1);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
  });

  it('keeps the text of a reply that was not sent, and says so', async () => {
    mount({ onSend: () => Promise.reject(new Error('offline')), defaultWords: 'Yes.' });
    await userEvent.click(send());
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toContain('still here'));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Yes.');
  });

  it('sends no empty reply: the field has the error and focus', async () => {
    const { onSend } = mount({ defaultWords: '  ' });
    await userEvent.click(send());
    expect(onSend).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    expect(screen.getByRole('textbox').ariaInvalid).toBe('true');
  });

  it('keeps a draft over a crash, and forgets it once it is sent', async () => {
    const first = mount({ draftKey: 'talk' });
    await userEvent.type(screen.getByRole('textbox'), 'Half a th');
    first.unmount();
    mount({ draftKey: 'talk' });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Half a th');
    expect(screen.getByText('The draft is kept on this device.')).toBeTruthy();
    await userEvent.click(send());
    await vi.waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it('says to whom an anonymous writer is known, and if few could have written it', async () => {
    const { onSend, rerender } = mount({ anonymity: { hosts: ['amal'], possibleWriters: 40 }, defaultWords: 'Yes.' });
    const box = screen.getByRole('checkbox', { name: 'Leave out my name' });
    const about = () => document.getElementById(box.getAttribute('aria-describedby')!)!.textContent;
    expect(about()).toContain('أمل');
    expect(about()).not.toContain('Few people');
    rerender(<ReplyComposer people={people} onSend={onSend} anonymity={{ hosts: ['amal'], possibleWriters: 4 }} />);
    expect(about()).toContain('Few people');
    await userEvent.click(box);
    await userEvent.click(send());
    expect(onSend.mock.calls[0]![0].anonymous).toBe(true);
  });
});
