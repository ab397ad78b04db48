import { render, screen, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { ask, emptyBoard, merge, take, type Board, type BoardRefusal, type Step } from '../questions.js';
import type { Outcome } from '../../outcome.js';
import { BoardQuestion, ListeningBoard } from './index.js';

const day = 86_400_000;
const people = { layla: 'ليلى', omar: '\u202EOmar', amal: 'Amal', archive: 'Archive circle' };

function must(change: Outcome<Board, BoardRefusal>): Board {
  if (!change.ok) throw new Error(change.refused);
  return change.value;
}

const asked = (board: Board, id: string, member: string, words: string, anonymous = false): Board =>
  must(ask(board, id, { member, words, language: 'ar', at: day, anonymous }));
const heard: Step = { to: 'heard', by: 'amal', at: 2 * day, owner: 'archive', due: 5 * day };

const one = asked(emptyBoard, 'mirror', 'layla', 'هل تُعار المرآة؟');
const two = must(take(asked(one, 'lamp', 'omar', 'هل نضيء الطريق؟'), 'lamp', heard));

describe('ListeningBoard', () => {
  it('shows a question with its own language and direction, its asker, and the steps that are not reached', () => {
    render(<ListeningBoard board={one} now={2 * day} people={people} />);
    const words = screen.getByText('هل تُعار المرآة؟');
    expect([words.lang, getComputedStyle(words).direction]).toEqual(['ar', 'rtl']);
    expect(screen.getByText('ليلى').tagName).toBe('BDI');
    const steps = within(screen.getByRole('list', { name: /question/u })).getAllByRole('listitem');
    expect(steps.map(({ dataset }) => dataset['state'])).toEqual(['done', 'open', 'open', 'open']);
  });

  it('names who owes the next step and until when, and says in words how late it is', () => {
    const { rerender } = render(<BoardQuestion board={two} question="lamp" now={4 * day} people={people} />);
    const due = () => document.querySelector('[data-state="due"]')!.textContent;
    expect(due()).toContain('Archive circle');
    expect(due()).not.toMatch(/late/u);
    rerender(<BoardQuestion board={two} question="lamp" now={8 * day} people={people} />);
    expect(due()).toContain('3 days late');
  });

  it('shows a declined question with its reason, and no step that will not come', () => {
    const board = must(
      take(two, 'lamp', { to: 'declined', by: 'amal', at: 3 * day, words: 'لا، للعتمة.', language: 'ar' }),
    );
    render(<BoardQuestion board={board} question="lamp" now={4 * day} people={people} />);
    const states = [...document.querySelectorAll<HTMLElement>('[data-state]')].map(({ dataset }) => dataset['state']);
    expect(states).toEqual(['done', 'done', 'declined']);
    expect(screen.getByText('لا، للعتمة.').lang).toBe('ar');
  });

  it('keeps every voice of merged questions, and links in both directions', async () => {
    const board = must(merge(two, { id: 'm', from: 'mirror', into: 'lamp', by: 'amal', at: 3 * day }));
    const href = (id: string) => `/questions/${id}`;
    const { unmount } = render(<ListeningBoard board={board} now={4 * day} people={people} questionHref={href} />);
    expect(screen.getAllByRole('article')).toHaveLength(1);
    await userEvent.click(screen.getByText('Everyone who asked'));
    expect(screen.getByText('هل تُعار المرآة؟')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'As it was first asked' }).getAttribute('href')).toBe('/questions/mirror');
    unmount();
    render(<BoardQuestion board={board} question="mirror" now={4 * day} people={people} questionHref={href} />);
    expect(screen.getByRole('link', { name: 'هل نضيء الطريق؟' }).getAttribute('href')).toBe('/questions/lamp');
  });

  it('shows an anonymous asker to hosts only, and not beside what they asked with their name', () => {
    const both = asked(two, 'secret', 'omar', 'لماذا لا يُسمع لنا؟', true);
    const board = must(merge(both, { id: 'm', from: 'secret', into: 'mirror', by: 'amal', at: 3 * day }));
    const { rerender, container } = render(
      <BoardQuestion board={board} question="mirror" now={4 * day} people={people} />,
    );
    expect(container.textContent).not.toContain('Omar');
    const viewer = { id: 'amal', role: 'host' } as const;
    rerender(<BoardQuestion board={board} question="mirror" now={4 * day} people={people} viewer={viewer} />);
    expect(container.textContent).toContain('Omar');
    expect(container.textContent).not.toContain('\u202E');
  });

  it('filters by state with links, from the keyboard; a modified click is left to the browser', async () => {
    const onFilterChange = vi.fn();
    render(<ListeningBoard board={two} now={4 * day} people={people} onFilterChange={onFilterChange} />);
    screen.getByRole('link', { name: 'Heard' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onFilterChange.mock.calls.map(([filter]: unknown[]) => filter)).toEqual(['heard']);
    expect(screen.getAllByRole('article').map(({ dataset }) => dataset['status'])).toEqual(['heard']);
    expect(screen.getByRole('link', { name: 'Heard' }).getAttribute('href')).toBe('?questions=heard');
    await userEvent.click(screen.getByRole('link', { name: 'Declined' }));
    expect(screen.getByText('No question is in this state.')).toBeTruthy();
    const clicks: boolean[] = [];
    const look = (event: Event) => {
      clicks.push(event.defaultPrevented);
      event.preventDefault();
    };
    window.addEventListener('click', look, { once: true });
    const modified = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    screen.getByRole('link', { name: 'All' }).dispatchEvent(modified);
    expect(clicks).toEqual([false]);
  });

  it('shows no count, and says what happens to a first question where there is none', () => {
    render(<ListeningBoard board={emptyBoard} now={0} people={people} />);
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('No questions yet');
  });
});
