import { render, screen } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Byline } from './index.js';

describe('Byline', () => {
  describeConformance(<Byline authors={[{ name: 'Salma' }]} published="2026-11-03" />, { element: HTMLDivElement });
});

it('each name has its own language and direction, in an element that moves nothing beside it', () => {
  render(<Byline authors={[{ name: 'سلمى', language: 'ar', role: 'باحثة' }, { name: 'Jonas' }]} />);
  const name = screen.getByText('سلمى');
  expect([name.tagName, name.lang, name.dir]).toEqual(['BDI', 'ar', 'rtl']);
  const other = screen.getByText('Jonas');
  expect([other.tagName, other.lang, other.dir]).toEqual(['BDI', '', '']);
});

it('dates are in the calendar of the reader, and minutes in their digits', () => {
  const { container } = render(
    <Brand lang="ar" locale="ar-SA-u-ca-islamic-umalqura-nu-arab">
      <Byline authors={[]} published="2026-02-18" minutes={7.4} />
    </Brand>,
  );
  expect(container.textContent).toMatch(/١ رمضان ١٤٤٧/u);
  expect(container.textContent).toContain('٧ دقائق');
  expect(container.querySelector('time')!.dateTime).toBe('2026-02-18');
});

it('an address that runs code is no link, and one of another site gets no vote', () => {
  render(
    <Byline
      authors={[
        { name: 'A', address: 'javascript:alert(1)' },
        { name: 'B', address: 'https://b.example/' },
      ]}
    />,
  );
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('rel')])).toEqual([
    ['B', 'ugc nofollow noopener'],
  ]);
});
