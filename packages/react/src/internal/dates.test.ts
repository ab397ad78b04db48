import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systemOf } from './date-format.js';
import { isoOf, readDate } from './dates.js';
import { localDigits, westernDigits } from './digits.js';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2077-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('Dates', () => {
  it('are the same day in both calendars, and back as the same text', () => {
    fc.assert(
      fc.property(days, (iso) => {
        expect(isoOf(readDate(iso, 'islamic-umalqura')!)).toBe(iso);
      }),
    );
  });

  it.each([
    ['2026-02-18', [1447, 9, 1]],
    ['2026-11-29', [1448, 6, 19]],
    ['2024-07-07', [1446, 1, 1]],
  ])('has the day of Umm al-Qura, not of another Hijri calendar: %s', (iso, hijri) => {
    const { year, month, day } = readDate(iso, 'islamic-umalqura')!;
    expect([year, month, day]).toEqual(hijri);
  });

  it('are no date for a text that is none', () => {
    expect(['', undefined, '2026-02-30', 'today', '29/11/2026'].map((text) => readDate(text))).toEqual(
      Array.from({ length: 5 }),
    );
  });

  it('have digits that are read as they are written, in each script', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), fc.constantFrom('en', 'ar-u-nu-arab', 'fa'), (value, locale) => {
        expect(Number(westernDigits(localDigits(value, locale)))).toBe(value);
      }),
    );
  });

  it('are in the calendar of the locale unless one is given', () => {
    expect([
      systemOf(undefined, 'ar-SA'),
      systemOf(undefined, 'ar-u-ca-islamic-umalqura'),
      systemOf('both', 'ar-u-ca-islamic-umalqura'),
      systemOf('gregory', 'ar-u-ca-islamic-umalqura'),
    ]).toEqual(['gregory', 'islamic-umalqura', 'islamic-umalqura', 'gregory']);
  });
});
