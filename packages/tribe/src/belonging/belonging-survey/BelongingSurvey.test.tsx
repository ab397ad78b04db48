import { render, screen, waitFor } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import { expectNoAxeFindings } from '../../../../react/src/test/describeConformance.js';
import { challengedBelonging, circlesOfInclusion, senseOfCommunity } from '../scales.js';
import { BelongingSurvey, type BelongingSurveyProps } from './index.js';

const show = (props: Partial<BelongingSurveyProps>, lang = 'en') =>
  render(
    <Brand lang={lang}>
      <BelongingSurvey scale={senseOfCommunity} onSend={() => Promise.resolve()} {...props} />
    </Brand>,
  );
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('one question at a time: focus goes to the next, what is left out is not sent, an answer can be taken back', async () => {
  const onSend = vi.fn(() => Promise.resolve());
  show({ onSend });
  expect(screen.getByText('Question 1 of 8')).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Agree' }));
  await press('Next');
  expect(document.activeElement).toBe(screen.getByRole('radiogroup'));
  expect(screen.getByRole('radiogroup').querySelector('legend')?.textContent).toContain('what I need');
  await press('Leave out');
  await userEvent.click(screen.getByRole('radio', { name: 'Disagree' }));
  await press('Clear the answer');
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('radiogroup'));
  for (let index = 3; index < 8; index += 1) await press('Leave out');
  await press('Send answers');
  expect(onSend).toHaveBeenCalledExactlyOnceWith({ 'needs-1': 4 });
  await waitFor(() => expect(document.activeElement?.textContent).toContain('arrived'));
  expect(screen.queryByRole('radio')).toBeNull();
});

test('sends once while it waits; after a failure the answers are there, and are sent again', async () => {
  const settle: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  const onSend = vi.fn(() => new Promise<void>((resolve, reject) => settle.push({ resolve, reject })));
  const { container } = show({ scale: challengedBelonging, layout: 'all', defaultAnswers: { connection: 5 }, onSend });
  const form = container.querySelector('form')!;
  form.requestSubmit();
  form.requestSubmit();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Send answers' }).ariaBusy).toBe('true'));
  expect(onSend).toHaveBeenCalledTimes(1);
  settle[0]!.reject(new Error('offline'));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('did not arrive'));
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1);
  form.requestSubmit();
  expect(onSend).toHaveBeenCalledTimes(2);
  settle[1]!.resolve();
  await waitFor(() => expect(screen.queryByRole('radio')).toBeNull());
});

test('nothing answered is not sent', async () => {
  const onSend = vi.fn(() => Promise.resolve());
  show({ scale: challengedBelonging, layout: 'all', onSend });
  await press('Send answers');
  await waitFor(() => expect(screen.getByRole('alert')).toBeTruthy());
  expect(onSend).not.toHaveBeenCalled();
});

test('says what is done with the answers, when results are shown, and that the words are adapted', () => {
  const { container } = show({ resultsOn: '2026-12-20' });
  expect(container.textContent).toContain('at least 10 people answer');
  expect(container.textContent).toContain('December 20, 2026');
  expect(container.textContent).toMatch(/adapted from .?Peterson, Speer & McMillan 2008/u);
  const { container: verbatim } = show({ scale: { ...senseOfCommunity, adapted: false } });
  expect(verbatim.textContent).not.toContain('adapted');
});

test('circles are a group of radio buttons with names, and drawings that come closer', async () => {
  const { container } = show({ scale: circlesOfInclusion }, 'ar');
  const group = screen.getByRole('radiogroup');
  expect([group.lang, getComputedStyle(group).direction]).toEqual(['ar', 'rtl']);
  expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent)).toEqual(
    circlesOfInclusion.answers.map(({ ar }) => ar),
  );
  const distances = [...container.querySelectorAll('svg')].map((drawing) => {
    const [own, other] = [...drawing.querySelectorAll('circle')].map((circle) => circle.cx.baseVal.value);
    return other! - own!;
  });
  expect(distances).toEqual(distances.toSorted((a, b) => b - a));
  expect(distances[0]).toBeGreaterThan(28);
  await expectNoAxeFindings(container);
});
