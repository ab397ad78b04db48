import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { day, start } from '../../../test/stories/fixtures.js';
import { advance, draftOf, type StoryAction, type StoryState } from '../model.js';
import { StoryStatus } from './index.js';

const member = { role: 'member', id: 'layla' } as const;
const host = { role: 'host', id: 'amal' } as const;

const after = (...actions: StoryAction[]): StoryState =>
  actions.reduce(
    (state, action) => {
      const next = advance(state, action);
      if (!next.ok) throw new Error(next.refused.reason);
      return next.value;
    },
    draftOf('story-1', 'layla') as StoryState,
  );

const submit = { kind: 'submit', by: member, at: start, until: start + 3 * day } as const;
const read = { kind: 'read', by: host, at: start + day, until: start + 5 * day } as const;
const decline = {
  kind: 'decline',
  by: host,
  at: start + 2 * day,
  reason: { rule: 'Names', words: 'سُمّي ضيف.' },
} as const;

describe('StoryStatus', () => {
  it('has a receipt for each step, the reason in the direction of its words, and what happens next', () => {
    render(<StoryStatus state={after(submit, read, decline)} now={start + 2 * day} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(getComputedStyle(screen.getByText('سُمّي ضيف.')).direction).toBe('rtl');
    expect(screen.getByText(/another host reads it/)).not.toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('calls a late answer late', () => {
    const { rerender } = render(<StoryStatus state={after(submit)} now={start + 3 * day} />);
    expect(screen.queryByText(/The answer is late/)).toBeNull();
    rerender(<StoryStatus state={after(submit)} now={start + 3 * day + 1} />);
    expect(screen.getByText(/The answer is late/)).not.toBeNull();
  });

  it('sends an action once, and says that nothing has changed where it fails', async () => {
    let fail = () => {};
    const onAction = vi.fn(() => new Promise<void>((_resolve, reject) => (fail = () => reject(new Error('offline')))));
    render(<StoryStatus state={after(submit, read, decline)} now={start} onAction={onAction} />);
    const appeal = screen.getByRole('button', { name: 'Appeal' });
    fireEvent.click(appeal);
    fireEvent.click(appeal);
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(onAction.mock.calls).toEqual([['appeal']]);
    fail();
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/Nothing has changed/));
    fireEvent.click(appeal);
    expect(onAction).toHaveBeenCalledTimes(2);
  });
});
