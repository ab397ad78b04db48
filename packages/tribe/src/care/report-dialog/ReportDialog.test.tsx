import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { Dialog } from '@wusum/react';
import { describe, expect, it, vi } from 'vitest';
import { AppealForm } from '../appeal-form/index.js';
import { GuidelinesAcceptance, type Guidelines } from '../guidelines/index.js';
import { noteOf } from '../moderation.js';
import { WelcomeRitual } from '../welcome/index.js';
import { ReportDialog, type Report } from './index.js';

const offline = () => Promise.reject(new Error('offline'));

describe('ReportDialog', () => {
  const reasons = [{ id: 'name', label: 'A name without consent', goesTo: 'The listening circle' }];
  const mount = (onReport: (report: Report) => Promise<void>) =>
    render(
      <ReportDialog
        trigger={<Dialog.Trigger>Report</Dialog.Trigger>}
        reasons={reasons}
        next="Two of us read it by Sunday."
        onReport={onReport}
      />,
    );

  it('says who reads a report, needs a reason, and after it is sent says what happens next', async () => {
    const onReport = vi.fn((_report: Report) => Promise.resolve());
    mount(onReport);
    await userEvent.click(screen.getByRole('button', { name: 'Report' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send the report' }));
    expect(onReport).not.toHaveBeenCalled();
    expect(screen.getByText(/choose the nearest one/u)).toBeTruthy();
    const radio = screen.getByRole('radio', { name: 'A name without consent' });
    expect(document.getElementById(radio.getAttribute('aria-describedby')!)!.textContent).toContain('listening circle');
    await userEvent.click(radio);
    await userEvent.click(screen.getByRole('button', { name: 'Send the report' }));
    expect(await screen.findByRole('heading', { name: 'The hosts have it' })).toBeTruthy();
    expect(onReport.mock.calls).toEqual([[{ reason: 'name', words: '' }]]);
    expect(screen.getByText('Two of us read it by Sunday.').role).toBe('status');
  });

  it('keeps the words of a report that was not sent', async () => {
    mount(offline);
    await userEvent.click(screen.getByRole('button', { name: 'Report' }));
    await userEvent.click(screen.getByRole('radio'));
    await userEvent.type(screen.getByRole('textbox'), 'My name.');
    await userEvent.click(screen.getByRole('button', { name: 'Send the report' }));
    expect((await screen.findByRole('alert')).textContent).toContain('still here');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('My name.');
  });
});

describe('AppealForm', () => {
  const decision = { id: 'd', post: '1', member: 'layla', moderator: 'amal', rule: 'n', words: 'A name.', at: 1 };
  const note = noteOf({ ...decision, action: 'hidden' }, [{ id: 'n', name: 'Names need consent' }])!;
  const mount = (onAppeal: (words: string) => Promise<void>) =>
    render(<AppealForm note={note} until={Date.UTC(2026, 10, 30)} onAppeal={onAppeal} />);

  it('says that another moderator reads it and until when, and names no moderator', async () => {
    const onAppeal = vi.fn((_words: string) => Promise.resolve());
    const { container } = mount(onAppeal);
    expect(container.textContent).toContain('Another moderator');
    expect(container.querySelectorAll('time')[1]!.dateTime).toContain('2026-11-30');
    expect(container.textContent).not.toContain('amal');
    await userEvent.click(screen.getByRole('button', { name: 'Ask for another reading' }));
    expect([onAppeal.mock.calls.length, document.activeElement]).toEqual([0, screen.getByRole('textbox')]);
    await userEvent.keyboard('It is my own name.');
    await userEvent.click(screen.getByRole('button', { name: 'Ask for another reading' }));
    expect(await screen.findByText('The appeal is with another moderator')).toBeTruthy();
    expect(onAppeal.mock.calls).toEqual([['It is my own name.']]);
  });

  it('keeps the words of an appeal that was not sent', async () => {
    mount(offline);
    await userEvent.type(screen.getByRole('textbox'), 'It is mine.');
    await userEvent.click(screen.getByRole('button', { name: 'Ask for another reading' }));
    expect((await screen.findByRole('alert')).textContent).toContain('still here');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('It is mine.');
  });
});

describe('GuidelinesAcceptance', () => {
  const rule = (id: string, text = 'Text') => ({ id, name: `Rule ${id}`, text });
  const version = (name: string, rules: Guidelines['rules']): Guidelines => ({
    version: name,
    since: 1,
    language: 'en',
    rules,
  });
  const now = version('2', [rule('a'), rule('b', 'New text'), rule('c')]);

  it('marks what is new and what has changed since a member agreed, with the words before', async () => {
    const before = version('1', [rule('a'), rule('b', 'Old text')]);
    const onAccept = vi.fn((_version: string) => Promise.resolve());
    render(<GuidelinesAcceptance guidelines={now} accepted={before} onAccept={onAccept} />);
    const rules = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rules.map((text) => [/Changed/u.test(text), /New(?! text)/u.test(text), /Old text/u.test(text)])).toEqual([
      [false, false, false],
      [true, false, true],
      [false, true, false],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'I agree' }));
    expect(onAccept.mock.calls).toEqual([['2']]);
  });

  it('marks nothing for a first reading, and reports an answer that was not kept', async () => {
    render(<GuidelinesAcceptance guidelines={now} onAccept={offline} />);
    expect(screen.queryByText(/^(?:New|Changed)$/u)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'I agree' }));
    expect((await screen.findByRole('alert')).textContent).toContain('not saved');
  });
});

describe('WelcomeRitual', () => {
  const steps = ['first', 'second'].map((id) => ({ id, person: 'amal', heading: `The ${id}`, words: 'Welcome.' }));
  const people = { amal: 'أمل' };

  it('is by a person; the keyboard goes on, and focus is on the next words', async () => {
    const onDone = vi.fn();
    render(<WelcomeRitual steps={steps} people={people} onDone={onDone} />);
    expect(screen.getByText('أمل').tagName).toBe('BDI');
    expect(document.activeElement).toBe(document.body);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('heading').textContent).toContain('The second');
    expect(document.activeElement!.contains(screen.getByRole('heading'))).toBe(true);
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Come in' }));
    expect(onDone.mock.calls).toEqual([[{ reason: 'finished' }]]);
  });

  it('can be left at once', async () => {
    const onDone = vi.fn();
    render(<WelcomeRitual steps={steps} people={people} onDone={onDone} />);
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(onDone.mock.calls).toEqual([[{ reason: 'skipped' }]]);
  });
});
