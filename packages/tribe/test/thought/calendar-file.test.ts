import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, DateError } from '../../src/thought/calendar-file.js';
import type { Gathering } from '../../src/thought/data.js';
import { gathering } from './fixtures.js';

/** The event as a kept parser of RFC 5545 reads it. */
function read(event: Gathering): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(event, 'Wusum')) as unknown[]);
  expect(calendar.getAllSubcomponents()).toHaveLength(1);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
}

describe('a calendar file', () => {
  it('has the facts of the event, and its time in UTC', () => {
    const event = read(gathering);
    expect(event.uid).toBe(gathering.id);
    expect([event.summary, event.location]).toEqual([gathering.title, gathering.place]);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
      '2026-12-04T15:30:00Z',
      '2026-12-04T17:00:00Z',
    ]);
    const { component } = event;
    expect(component.getFirstProperty('summary')!.getParameter('language')).toBe('ar');
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(component.getFirstPropertyValue('url')).toBe(gathering.address);
  });

  it('has whole days without a zone, to the day after the last one', () => {
    const event = read({ ...gathering, start: '2026-12-30', end: '2026-12-31' });
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-12-30', '2027-01-01']);
  });

  it('cancels an event by its id and a higher version', () => {
    const { component, sequence } = read({ ...gathering, state: 'cancelled', version: 3 });
    expect([component.getFirstPropertyValue('status'), sequence]).toEqual(['CANCELLED', 3]);
  });

  it('keeps any text, and no text becomes a line of its own', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('a\r\nBEGIN:VALARM\r\nEND:VALARM', 'a;b,c\\n:d', `${'و'.repeat(300)}`, '👩‍👩‍👧‍👦'.repeat(30)),
    );
    fc.assert(
      fc.property(words, words, (title, description) => {
        const event = read({ ...gathering, title, description, id: title || 'x' });
        const seen = (text: string) =>
          text
            .replaceAll(/\r\n?|\u0085|\u2028|\u2029/gu, '\n')
            .replaceAll(/[^\P{Cc}\n]/gu, '')
            .toWellFormed();
        expect(event.summary).toBe(seen(title));
        expect(event.description ?? '').toBe(seen(description));
        expect(event.component.getAllSubcomponents()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has lines of 75 bytes at most that end with CRLF, and cuts no character', () => {
    const text = calendarFile({ ...gathering, title: 'أ👩🏽‍🚀'.repeat(90) }, 'Wusum');
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    const sizes = lines.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(Math.max(...sizes)).toBeGreaterThan(70);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/u);
  });

  it.each([
    ['an end before the start', { end: '2026-12-04T15:00:00Z' }],
    ['a start that is no date', { start: 'soon' }],
    ['an instant without a zone', { start: '2026-12-04T19:30:00' }],
    ['a day with an instant', { start: '2026-12-04' }],
  ])('refuses %s', (_, wrong) => {
    expect(() => calendarFile({ ...gathering, ...wrong }, 'Wusum')).toThrow(DateError);
  });

  it('has no address that runs code', () => {
    const text = calendarFile({ ...gathering, address: 'javascript:alert(1)', online: 'data:x' }, 'Wusum');
    expect(text).not.toMatch(/javascript|data:/u);
  });
});
