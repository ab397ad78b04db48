import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { numberNotes } from '../numbering.js';
import { NoteRef, Notes, notesProps } from './index.js';

describe('Notes', () => {
  describeConformance(<Notes notes={numberNotes([{ id: 'one', text: 'A note.' }])} />, {
    element: HTMLElement,
    variants: notesProps.variants,
  });
});

const source = { title: 'Governing the Commons', authors: 'Ostrom', language: 'en', address: 'https://c.example/' };
const notes = numberNotes([
  { id: 'a', text: 'A note.', places: 2 },
  { id: 'b', source },
]);
const [first, second] = notes as [(typeof notes)[0], (typeof notes)[0]];

const text = (lang: string) => (
  <Brand lang={lang}>
    <p>
      One
      <NoteRef note={first} /> two
      <NoteRef note={first} place={2} /> three
      <NoteRef note={second} />
    </p>
    <Notes notes={notes} />
  </Brand>
);
it('a source in the other script stays beside its number', () => {
  render(text('ar'));
  const work = document.querySelector<HTMLElement>('.ws-source')!;
  const { direction, textAlign } = getComputedStyle(work);
  expect([work.lang, direction, textAlign]).toEqual(['en', 'ltr', 'right']);
});

const card = () => document.querySelector(':popover-open');

it('every number leads to its note, and every note back to each of its places, also in the markup of a server', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(text('en'));
  const links = [...page.querySelectorAll('a[href^="#"]')].map((link) => [
    link.getAttribute('aria-label'),
    page.querySelector(link.getAttribute('href')!)?.tagName,
  ]);
  expect(links).toEqual([
    ['Note 1', 'LI'],
    ['Note 1', 'LI'],
    ['Note 2', 'LI'],
    ['Back to note 1 in the text, place 1', 'A'],
    ['Back to note 1 in the text, place 2', 'A'],
    ['Back to note 2 in the text', 'A'],
  ]);
});

it('numbers and names are in the digits of the language', () => {
  render(text('ar'));
  expect(screen.getAllByRole('doc-noteref').map(({ textContent }) => textContent)).toEqual(['١', '١', '٢']);
  expect(screen.getAllByRole('doc-backlink').at(-1)!.getAttribute('aria-label')).toContain('٢');
});

it('focus opens the note beside its number, in a paragraph; Tab goes into it; Escape closes it', async () => {
  render(text('en'));
  for (let tabs = 0; tabs < 3; tabs += 1) await userEvent.tab();
  await waitFor(() => expect(card()?.textContent).toBe('Ostrom, Governing the Commons.'));
  expect(card()!.closest('p')).not.toBeNull();
  await userEvent.tab();
  const link = document.activeElement as HTMLAnchorElement;
  expect([link.href, link.rel]).toEqual(['https://c.example/', 'ugc nofollow noopener']);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(card()).toBeNull());
  expect(document.activeElement).toBe(screen.getAllByRole('doc-noteref')[2]);
});

it('the first touch opens the note and follows no link; the second one follows it', async () => {
  render(text('en'));
  const ref = screen.getAllByRole('doc-noteref')[0]!;
  const touch = () => {
    fireEvent.pointerDown(ref, { pointerType: 'touch', bubbles: true });
    fireEvent.pointerUp(ref, { pointerType: 'touch', bubbles: true });
    return fireEvent.click(ref);
  };
  expect(touch()).toBe(false);
  await waitFor(() => expect(card()?.textContent).toBe('A note.'));
  expect(touch()).toBe(true);
  expect(location.hash).toBe('#note-a');
});

it('a mouse follows the link at once', () => {
  render(text('en'));
  const ref = screen.getAllByRole('doc-noteref')[2]!;
  fireEvent.pointerDown(ref, { pointerType: 'mouse', bubbles: true });
  expect(fireEvent.click(ref)).toBe(true);
});

it('a source is in its own direction, and no notes are no section', () => {
  const { container } = render(
    <Brand lang="ar">
      <Notes notes={notes.slice(1)} kind="sources" />
    </Brand>,
  );
  const work = container.querySelector('cite')!;
  expect([work.lang, work.dir, getComputedStyle(work).fontStyle]).toEqual(['en', 'ltr', 'normal']);
  expect(screen.getByRole('heading').textContent).toBe('المصادر');
  expect(render(<Notes notes={[]} />).container.childElementCount).toBe(0);
});
