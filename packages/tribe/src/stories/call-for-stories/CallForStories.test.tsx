import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { day, start } from '../../../test/stories/fixtures.js';
import type { StoryCall } from '../model.js';
import { CallForStories } from './index.js';

const call: StoryCall = {
  id: 'paths',
  question: 'من دلّك على الطريق؟',
  language: 'ar',
  readers: ['Amal', 'سعيد'],
  uses: ['publish', 'training'],
  until: start + day,
};
const show = (now: number) =>
  render(<CallForStories call={call} href="#write" now={now} afterwards={<a href="#came">They came</a>} />);

it('names the question, the readers and the uses before its one action', () => {
  show(start);
  const question = screen.getByRole('heading', { level: 2 });
  expect([question.lang, question.dir]).toEqual(['ar', 'rtl']);
  expect(screen.getByRole('region', { name: call.question }).contains(question)).toBe(true);
  for (const name of call.readers) expect(screen.getByText(name).tagName).toBe('BDI');
  const uses = screen.getAllByRole('listitem');
  expect(uses.map(({ textContent }) => textContent)).toEqual(['Publish the story', 'Train software with it']);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#write']);
  expect(uses[1]!.compareDocumentPosition(links[0]!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.getByText(/^Open until November 2, 2026/)).not.toBeNull();
});

it('takes no story from its end on, and says what came of it', () => {
  show(call.until);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#came']);
  expect(screen.queryByRole('listitem')).toBeNull();
  expect(screen.getByText(/^Closed since/)).not.toBeNull();
});
