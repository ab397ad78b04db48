import { render, screen } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { SeriesNav } from './index.js';

describe('SeriesNav', () => {
  describeConformance(<SeriesNav series={{ title: 'Marks', parts: [{ title: 'One' }] }} part={1} />, {
    element: HTMLElement,
  });
});

const series = {
  title: 'Marks',
  parts: [
    { title: 'One', address: '/1' },
    { title: 'Two', address: '/2' },
    { title: 'Three', address: '/3' },
    { title: 'Four' },
  ],
};

it('the part that is read is marked and is no link; those beside it say so; an unpublished one is no link', () => {
  render(<SeriesNav series={series} part={2} />);
  expect(screen.getByRole('navigation', { name: 'Marks' })).toBeDefined();
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('rel')])).toEqual([
    ['One', 'prev'],
    ['Three', 'next'],
  ]);
  const current = screen.getAllByRole('listitem').filter((item) => item.hasAttribute('aria-current'));
  expect(current.map((item) => item.textContent)).toEqual(['2Two']);
});

it('its numbers are in the digits of the reader', () => {
  const { container } = render(
    <Brand lang="ar">
      <SeriesNav series={series} part={2} />
    </Brand>,
  );
  expect(container.textContent).toContain('الجزء ٢ من ٤');
});
