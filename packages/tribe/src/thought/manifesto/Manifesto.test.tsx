import { render, screen } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { expect, it } from 'vitest';
import { Manifesto } from './index.js';

it('is a list in its own language, numbered in the digits of the reader', () => {
  render(
    <Brand lang="ar">
      <Manifesto language="en" statements={[{ text: 'One', because: 'Why' }, { text: 'Two' }]} />
    </Brand>,
  );
  const list = screen.getByRole('list');
  expect([list.tagName, list.lang, list.dir]).toEqual(['OL', 'en', 'ltr']);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['١OneWhy', '٢Two']);
});
