import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberModel } from './number-model.js';
import { readNumber } from './read-number.js';

const arabic = 'ar-u-nu-arab';
const day = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;

describe('Reading a number', () => {
  it.each([
    [arabic, '١٢٫٥', 12.5],
    [arabic, '12.5', 12.5],
    [arabic, '12,5', 12.5],
    [arabic, '١٢.٥', 12.5],
    [arabic, '۱۲', 12],
    [arabic, '۱۲٫۵', 12.5],
    [arabic, '١٬٢٠٠', 1200],
    [arabic, '1,200', 1200],
    [arabic, '1,200.5', 1200.5],
    [arabic, '١٢،٥', 12.5],
    [arabic, '\u061C-٥', -5],
    [arabic, '−٥', -5],
    [arabic, '٥-', -5],
    ['en', '12.5', 12.5],
    ['en', '١٢٫٥', 12.5],
    ['en', '۱۲', 12],
    ['en', '１２', 12],
    ['en', '1,200', 1200],
    ['en', '1 200', 1200],
    ['en', '12,5', 12.5],
    ['en', '1,5', 1.5],
    ['en', '1.200,5', 1200.5],
    ['en', '1,234,567', 1_234_567],
    ['en', '+7', 7],
    ['en', '.5', 0.5],
    ['en', '5.', 5],
    ['de', '12,5', 12.5],
    ['de', '12.5', 12.5],
    ['de', '1.200', 1200],
    ['fr', '1\u202F200,5', 1200.5],
    ['de-CH', '1’200.5', 1200.5],
  ])('%s: %s is %d', (locale, text, want) => {
    expect(readNumber(text, locale)).toBe(want);
  });

  it.each(['', ' ', '-', '.', 'two', '1.2.3', '1,2,3', '-5-', '12px', '1e3', '١٢ شاة'])('%j is no number', (text) => {
    expect(readNumber(text, arabic)).toBeUndefined();
    expect(readNumber(text, 'en')).toBeUndefined();
  });

  it.each([
    [arabic, '١٢٪', { style: 'percent' }, 0.12],
    [arabic, '12%', { style: 'percent' }, 0.12],
    [arabic, '12', { style: 'percent' }, 0.12],
    ['en', '7%', { style: 'percent' }, 0.07],
    [arabic, 'يومان', day, 2],
    [arabic, 'يوم', day, 1],
    [arabic, '٣ أيام', day, 3],
    [arabic, '3', day, 3],
    ['en', '2 days', day, 2],
    [arabic, '١٢٫٥٠ ج.م.', { style: 'currency', currency: 'EGP' }, 12.5],
    ['en', '$1,200.50', { style: 'currency', currency: 'USD' }, 1200.5],
    ['en', '€5', { style: 'currency', currency: 'USD' }, 5],
  ] as const)('%s: %s with %o is %d', (locale, text, options, want) => {
    expect(readNumber(text, locale, options)).toBe(want);
  });

  it('reads what a field writes, in any language and format, while it is typed and after', () => {
    const locales = fc.constantFrom(arabic, 'en', 'de', 'fr', 'fa', 'ur', 'hi-u-nu-deva', 'de-CH', 'en-IN', 'es', 'bn');
    const formats = fc.constantFrom<(Intl.NumberFormatOptions | undefined)[]>(
      undefined,
      day,
      { style: 'percent', maximumFractionDigits: 2 },
      { style: 'currency', currency: 'EGP' },
      { style: 'unit', unit: 'kilometer' },
    );
    fc.assert(
      fc.property(locales, formats, fc.integer({ min: -10_000_000, max: 10_000_000 }), (locale, format, hundredths) => {
        const model = numberModel(locale, format);
        const value = model.round(hundredths / 100);
        expect(model.read(model.show(value))).toBeCloseTo(value, 8);
        expect(model.read(model.type(value))).toBeCloseTo(value, 8);
      }),
      { numRuns: 300 },
    );
  });
});
