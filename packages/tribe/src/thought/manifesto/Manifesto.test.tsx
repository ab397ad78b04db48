import { render, screen } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Manifesto } from './index.js';

describe('Manifesto', () => {
  describeConformance(<Manifesto statements={[{ text: 'One' }]} />, { element: HTMLOListElement });
});

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
