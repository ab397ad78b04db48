import { render, screen, within } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { takeCare, undoCare, type CareItem, type CareStep } from '../queue.js';
import { CareQueue, type CareAnswer } from './index.js';

const people = { amal: 'أمل', omar: 'Omar', layla: 'Layla', sami: 'Sami' };
const hour = 3_600_000;
const item = (id: string, member: string, since: number, steps: CareStep[] = []): CareItem => ({
  id,
  kind: 'question',
  member,
  since,
  steps,
});
const desk = [item('b', 'sami', 2 * hour), item('a', 'layla', hour)];

/** What a server does: it decides with its own state, which another host may have changed. */
const serverOf = (items: Map<string, CareItem>) => ({
  onStep: async ({ id }: CareItem, step: CareStep): Promise<CareAnswer> => {
    const current = items.get(id)!;
    const answer = takeCare(current, step);
    if (answer.ok) items.set(id, answer.value);
    return answer.ok ? answer : { ...answer, current };
  },
  onUndo: async ({ id }: CareItem): Promise<CareAnswer> => {
    const current = items.get(id)!;
    const answer = undoCare(current, 'omar');
    if (answer.ok) items.set(id, answer.value);
    return answer.ok ? answer : { ...answer, current };
  },
});
const mapOf = (items: readonly CareItem[]) => new Map(items.map((each) => [each.id, each]));

function Desk({ server, first = desk }: { server: ReturnType<typeof serverOf>; first?: readonly CareItem[] }) {
  const [items, setItems] = useState(first);
  return (
    <CareQueue
      {...server}
      items={items}
      people={people}
      host="omar"
      hosts={['amal']}
      now={9 * hour}
      kinds={{ question: 'Question' }}
      renderItem={({ id }) => <p>{`Item ${id}`}</p>}
      onItemChange={(next) => setItems(items.map((each) => (each.id === next.id ? next : each)))}
    />
  );
}
const entry = (id: string) => within(screen.getByText(`Item ${id}`).closest('article')!);

describe('CareQueue', () => {
  it('shows the longest unheard first', () => {
    render(<Desk server={serverOf(mapOf(desk))} />);
    expect(screen.getAllByText(/^Item/u).map(({ textContent }) => textContent)).toEqual(['Item a', 'Item b']);
    expect(entry('a').getByRole('heading').textContent).toBe('Question: Layla');
    expect(entry('a').getByText('Not taken yet')).toBeTruthy();
  });

  it('is worked with the keyboard: take, note, hand off; then it is with the other host', async () => {
    const items = mapOf(desk);
    render(<Desk server={serverOf(items)} />);
    entry('a').getByRole('button', { name: 'Take this on' }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await entry('a').findByRole('button', { name: 'Hand off' }));
    await userEvent.type(entry('a').getByRole('textbox'), 'She asked twice.');
    await userEvent.click(entry('a').getAllByRole('button', { name: 'Hand off' }).at(-1)!);
    await vi.waitFor(() => expect(items.get('a')!.steps.map(({ kind }) => kind)).toEqual(['assign', 'hand off']));
    expect(await entry('a').findByText('She asked twice.')).toBeTruthy();
    expect(entry('a').queryByRole('button', { name: 'Close it' })).toBeNull();
    await userEvent.click(entry('a').getByRole('button', { name: 'Undo' }));
    expect(await entry('a').findByRole('button', { name: 'Close it' })).toBeTruthy();
  });

  it('says that another host was first, and shows the item as it is now', async () => {
    const taken = item('a', 'layla', hour, [{ kind: 'assign', by: 'amal', at: 2 * hour }]);
    render(<Desk server={serverOf(mapOf([taken, desk[0]!]))} />);
    await userEvent.click(entry('a').getByRole('button', { name: 'Take this on' }));
    await vi.waitFor(() => expect(entry('a').getByRole('status').textContent).toContain('Another host was first'));
    expect(entry('a').getByText('أمل')).toBeTruthy();
    expect(entry('a').queryByRole('button', { name: 'Take this on' })).toBeNull();
  });

  it('shows a step at once, and as before if it was not saved', async () => {
    let fail = (): void => {};
    const onStep = vi.fn(() => new Promise<CareAnswer>((_done, reject) => (fail = () => reject(new Error('offline')))));
    render(<Desk server={{ ...serverOf(mapOf(desk)), onStep }} />);
    const take = () => entry('a').queryByRole('button', { name: 'Take this on' });
    await userEvent.click(take()!);
    expect(take()).toBeNull();
    fail();
    await vi.waitFor(() => expect(take()).toBeTruthy());
    expect(entry('a').getByRole('status').textContent).toContain('not saved');
  });

  it('keeps what was closed here, to undo it; an empty desk says so', async () => {
    const mine = [item('a', 'layla', hour, [{ kind: 'assign', by: 'omar', at: 2 * hour }])];
    render(<Desk server={serverOf(mapOf(mine))} first={mine} />);
    await userEvent.click(entry('a').getByRole('button', { name: 'Close it' }));
    expect(await screen.findByRole('heading', { name: 'Nobody is waiting' })).toBeTruthy();
    await userEvent.click(entry('a').getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(screen.queryByRole('heading', { name: 'Nobody is waiting' })).toBeNull());
  });
});
