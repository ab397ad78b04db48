import { render, screen } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import type { Gathering } from '../data.js';
import { EventCard } from './index.js';

const event: Gathering = {
  id: 'evening@wusum.example',
  title: 'Evening, with </a>',
  language: 'en',
  start: '2026-12-04T19:30:00+04:00',
  end: '2026-12-04T21:00:00+04:00',
  zone: 'Asia/Muscat',
  changed: '2026-11-20T08:00:00Z',
};
describe('EventCard', () => {
  describeConformance(<EventCard event={event} product="Wusum" />, { element: HTMLElement });
});

const shown = (lang: string, more?: Partial<Gathering>) =>
  render(
    <Brand lang={lang}>
      <EventCard event={{ ...event, ...more }} product="Wusum" />
    </Brand>,
  ).container;

it.each([
  ['en', /4 December 2026|December 4, 2026/u, /7:30.*9:00/u, /Gulf Standard Time/u],
  ['ar', /٤ ديسمبر ٢٠٢٦/u, /٧:٣٠.*٩:٠٠/u, /الخليج/u],
] as const)(
  'has both calendars, its time in its own zone, and the name of the zone, in %s',
  (lang, day, time, zone) => {
    const { textContent } = shown(lang);
    expect(textContent).toMatch(day);
    expect(textContent).toMatch(/1448|١٤٤٨/u);
    expect(textContent).toMatch(time);
    expect(textContent).toMatch(zone);
  },
);

it('the day is that of the zone: late in the evening it is not the next one', () => {
  const container = shown('en', { start: '2026-12-04T21:30:00Z', end: '2026-12-04T22:30:00Z' });
  expect(container.querySelector('time')!.dateTime).toBe('2026-12-05');
});

it('the calendar file is in the link', () => {
  shown('en');
  const link = screen.getByRole<HTMLAnchorElement>('link');
  const [type, file] = link.href.split(',') as [string, string];
  expect([type, link.download]).toEqual(['data:text/calendar;charset=utf-8', 'event.ics']);
  expect(decodeURIComponent(file)).toContain('DTSTART:20261204T153000Z');
});

it('a cancelled one says so, and has nothing to add or to join', () => {
  const container = shown('en', { state: 'cancelled', online: 'https://meet.example/' });
  expect(container.textContent).toContain('Cancelled');
  expect(screen.queryByRole('link')).toBeNull();
});
