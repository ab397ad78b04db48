import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { Brand } from '@wusum/react';
import { expect, it } from 'vitest';
import type { TextHeading } from '../headings.js';
import { Outline } from './index.js';

const headings: readonly TextHeading[] = [
  { id: 'a', text: 'First', level: 2 },
  { id: 'b', text: 'Below', level: 3 },
];

const at = (width: number) =>
  render(
    <Brand lang="en" frame style={{ inlineSize: width }}>
      <Outline headings={headings} />
      <h2 id="a">First</h2>
    </Brand>,
  );

it('in a wide frame its links are in view, once', () => {
  at(1200);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#a', '#b']);
  expect(screen.getAllByRole('navigation')).toHaveLength(1);
});

it('in a narrow frame they are behind their name, and a key opens it', async () => {
  at(390);
  const visible = () => screen.getAllByText('First', { selector: 'a *, a' }).filter((link) => link.checkVisibility());
  expect(visible()).toHaveLength(0);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(visible()).toHaveLength(1);
});

it('without headings there is nothing', () => {
  const { container } = render(<Outline headings={[]} />);
  expect(container.childElementCount).toBe(0);
});
