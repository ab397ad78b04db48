import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { day, grant, start, story } from '../../../test/stories/fixtures.js';
import { withdraw, type Grant, type Story } from '../model.js';
import { StandingPage } from './index.js';

const grants = [
  grant({ surfaces: ['page', 'wall'] }),
  grant({ use: 'photo', expires: start + 90 * day }),
  grant({ use: 'training' }),
];

interface PageProps {
  readonly answer?: () => Promise<void>;
}

/** As an application keeps it: what is withdrawn is withdrawn in the story. */
function Page({ answer = async () => {} }: PageProps) {
  const [kept, setKept] = useState<Story>(story({ grants }));
  return (
    <StandingPage
      story={kept}
      surfaces={[{ value: 'page', label: 'the page' }]}
      now={start}
      goneBy={() => start + day}
      onWithdraw={async ({ id }: Grant) => {
        await answer();
        setKept((before) => withdraw(before, id, start));
      }}
      onUndo={(given) => setKept((before) => ({ ...before, grants: [...before.grants, { ...given, id: 'again' }] }))}
    />
  );
}

const lines = () => screen.getAllByRole('listitem').map((line) => within(line));
const confirm = async (index: number) => {
  fireEvent.click(lines()[index]!.getByRole('button'));
  const dialog = within(await screen.findByRole('alertdialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Withdraw' }));
};

describe('StandingPage', () => {
  it('says what a withdrawal does and by when before it does it, and that some of it cannot be undone', async () => {
    render(<Page />);
    expect(lines()).toHaveLength(3);
    fireEvent.click(lines()[0]!.getByRole('button', { name: 'Withdraw: Publish the story' }));
    const dialog = await screen.findByRole('alertdialog');
    for (const words of [/the page and wall/, /November 2, 2026/, /they go too/, /cannot be taken back/])
      expect(dialog.textContent).toMatch(words);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }));
    expect(lines()[0]!.getByText('Live')).not.toBeNull();
  });

  it('withdraws one use alone, keeps its line, and puts focus on the way back', async () => {
    render(<Page />);
    await confirm(2);
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await vi.waitFor(() => expect(document.activeElement).toBe(undo));
    expect(lines().map((line) => line.getByText(/^(Live|Withdrawn)$/).textContent)).toEqual([
      'Live',
      'Live',
      'Withdrawn',
    ]);
    fireEvent.click(undo);
    await vi.waitFor(() => expect(lines()[2]!.getByText('Live')).not.toBeNull());
    expect(lines()).toHaveLength(3);
  });

  it('is as before where the withdrawal fails', async () => {
    render(<Page answer={() => Promise.reject(new Error('offline'))} />);
    await confirm(0);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Nothing has changed/);
    expect(lines()[0]!.getByText('Live')).not.toBeNull();
  });
});
