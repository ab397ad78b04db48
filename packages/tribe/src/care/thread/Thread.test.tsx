import { render, screen, within } from '@testing-library/react';
import { Brand } from '@wusum/react';
import type { ReactElement } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../../../react/src/test/brands.js';
import { plainContent, sanitizeContent } from '../../content/index.js';
import type { ConversationThread, ThreadPost, ThreadState } from '../threads.js';
import { Thread, type ThreadProps } from './index.js';

const people = { layla: 'ليلى', omar: 'Omar', amal: 'Amal' };
const post = (id: string, member: string, more: Partial<ThreadPost> = {}): ThreadPost => ({
  id,
  member,
  at: Number(id),
  language: 'en',
  content: plainContent(`Words of ${id}`),
  ...more,
});
const posts = [post('1', 'layla'), post('2', 'omar', { replyTo: '1' }), post('3', 'amal', { replyTo: '2' })];

function Example({
  state = { kind: 'open' },
  ...rest
}: Partial<ThreadProps> & { state?: ThreadState; of?: readonly ThreadPost[] }) {
  const thread: ConversationThread = { id: 't', title: 'بأي كلمة؟', language: 'ar', posts: rest.of ?? posts, state };
  const { of: _of, ...props } = rest;
  return (
    <Thread
      thread={thread}
      people={people}
      viewer={{ id: 'omar', role: 'reader' }}
      hosts={['amal']}
      now={9}
      {...props}
    />
  );
}

describe('Thread', () => {
  it('nests replies under what they answer, and names whom a deeper reply answers', () => {
    render(<Example />);
    expect(screen.getByRole('region', { name: 'بأي كلمة؟' })).toBeTruthy();
    const replies = screen.getByRole('list', { name: /Replies to/u });
    expect(
      within(replies)
        .getAllByRole('article')
        .map(({ id }) => id),
    ).toEqual(['post-2', 'post-3']);
    expect(document.getElementById('post-3')!.textContent).toContain('In reply to Omar');
    expect(document.getElementById('post-2')!.textContent).not.toContain('In reply to');
  });

  it.each(['20rem', '60rem'])('draws a stroke that is seen to each reply, in a column of %s', (inlineSize) => {
    render(
      <div style={{ inlineSize }}>
        <Example />
      </div>,
    );
    const reply = document.getElementById('post-2')!;
    const hook = Number.parseFloat(getComputedStyle(reply.parentElement!, '::before').inlineSize);
    const air = Number.parseFloat(getComputedStyle(reply).columnGap);
    expect(hook).toBeGreaterThanOrEqual(air);
  });

  it('renders content of members as elements in its own language, without a script or a hidden address', () => {
    const html =
      '<p>قال <a href="javascript:x">هنا</a> <a href="https://example.org">there</a></p><script>x()</script>';
    render(<Example of={[post('1', 'layla', { language: 'ar', content: sanitizeContent(html) })]} />);
    const body = document.querySelector<HTMLElement>('.ws-member-body')!;
    expect([body.lang, getComputedStyle(body).direction]).toEqual(['ar', 'rtl']);
    const links = within(body).getAllByRole('link');
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('rel')])).toEqual([
      ['https://example.org/', 'ugc nofollow noopener'],
    ]);
    expect(body.querySelector('script')).toBeNull();
  });

  it('takes no reply and no gesture when it is closed with a reason, or locked under a named rule', () => {
    const gestures = [{ id: 'heard', label: 'Heard' }];
    const { rerender } = render(<Example gestures={gestures}>composer</Example>);
    expect(screen.getByText('composer')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Heard' })).toHaveLength(3);
    const states: [ThreadState, string][] = [
      [{ kind: 'closed', at: 8, reason: 'It is done.', language: 'en' }, 'It is done.'],
      [{ kind: 'locked', at: 8, rule: { id: 'n', name: 'Names need consent' } }, 'Names need consent'],
    ];
    for (const [state, why] of states) {
      rerender(
        <Example gestures={gestures} state={state}>
          composer
        </Example>,
      );
      expect(screen.getByText(why)).toBeTruthy();
      expect([screen.queryByText('composer'), screen.queryByRole('button')]).toEqual([null, null]);
    }
  });

  it('hides an anonymous writer from readers in name and mark, and not from hosts', () => {
    const hidden = [post('1', 'layla', { anonymous: true }), post('2', 'layla')];
    const inBrand = (page: ReactElement) => (
      <Brand data={firstBrand} lang="en">
        {page}
      </Brand>
    );
    const { rerender } = render(inBrand(<Example of={hidden} />));
    const marks = () =>
      [...document.querySelectorAll('article svg')].map((svg) =>
        [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(' '),
      );
    expect(document.getElementById('post-1')!.textContent).toContain('Anonymous 1');
    expect(marks().map((mark) => mark !== '')).toEqual([true, true]);
    expect(new Set(marks()).size).toBe(2);
    rerender(inBrand(<Example of={hidden} viewer={{ id: 'amal', role: 'host' }} />));
    expect(new Set(marks()).size).toBe(1);
    expect(document.getElementById('post-1')!.textContent).toContain('ليلى');
    expect(document.getElementById('post-1')!.textContent).toContain('Readers do not see this name');
  });

  it('shows the note of the hosts instead of a hidden post: the rule, and nobody’s name', () => {
    const note = {
      post: '1',
      action: 'hidden',
      rule: { id: 'n', name: 'Names need consent' },
      words: 'A name.',
      at: 5,
    } as const;
    render(<Example of={[post('1', 'layla', { note: { ...note, appeal: 'possible', inForce: true } })]} />);
    expect(screen.queryByText('Words of 1')).toBeNull();
    expect(screen.getByText('Names need consent')).toBeTruthy();
  });
});

describe('Reactions in a thread', () => {
  const gestures = [{ id: 'heard', label: 'Heard' }];
  const made = { gestures: { heard: ['layla', 'amal'] } };

  it('say who made a gesture, not how many', () => {
    render(<Example of={[post('1', 'layla', made)]} gestures={gestures} />);
    const text = screen.getByRole('group', { name: 'Gestures' }).textContent.replaceAll(/[\u2068\u2069]/gu, '');
    expect(text).toContain('ليلى and Amal');
    expect(text).not.toMatch(/\d/u);
  });

  it('change at once, and are as before and say so if it fails', async () => {
    let fail = (): void => {};
    const onGesture = vi.fn(() => new Promise<void>((_done, reject) => (fail = () => reject(new Error('offline')))));
    render(<Example of={[post('1', 'layla', made)]} gestures={gestures} onGesture={onGesture} />);
    const toggle = screen.getByRole('button', { name: 'Heard' });
    await userEvent.click(toggle);
    expect(toggle.ariaPressed).toBe('true');
    expect(toggle.parentElement!.textContent).toContain('you');
    fail();
    await vi.waitFor(() => expect(toggle.ariaPressed).toBe('false'));
    expect(screen.getByText(/not saved/u).role).toBe('status');
    expect(onGesture.mock.calls).toEqual([[expect.objectContaining({ id: '1' }), 'heard', true]]);
  });

  it('open the list of all who made a gesture where they are many', async () => {
    const many = { gestures: { heard: ['layla', 'amal', 'noor', 'omar'] } };
    render(<Example people={{ ...people, noor: 'Noor' }} of={[post('1', 'layla', many)]} gestures={gestures} />);
    const who = screen.getByRole('button', { name: /others/u });
    expect(who.textContent).not.toContain('Noor');
    who.focus();
    await userEvent.keyboard('{Enter}');
    const names = within(screen.getByRole('dialog', { name: 'Heard' })).getAllByRole('listitem');
    expect(names.map(({ textContent }) => textContent)).toEqual(['you', 'ليلى', 'Amal', 'Noor']);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(who);
  });
});
