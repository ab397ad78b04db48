import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createToneMeter } from '../src/check/index.js';
import { toneDimensions } from '../src/index.js';

const meter = (language: string, text: string, dimension: string) =>
  createToneMeter(language)(text).meters.find((each) => each.dimension === dimension)!;

describe('a meter leans with its words', () => {
  test.each([
    ['en', 'formal-casual', 'We shall be honoured, dear guest', -1, ['shall', 'honoured', 'dear']],
    ['en', 'formal-casual', 'Hey, grab your stuff', 1, ['Hey', 'grab', 'stuff']],
    ['en', 'enthusiastic-matter-of-fact', 'What a wonderful day!', -1, ['wonderful', '!']],
    ['en', 'funny-serious', 'A legal duty', 1, ['legal', 'duty']],
    ['en', 'respectful-irreverent', 'Sorry, and thank you', -1, ['Sorry', 'thank you']],
    ['ar', 'formal-casual', 'هلا، تعالوا هذي الليلة', 1, ['هلا', 'تعالوا', 'هذي']],
    ['ar', 'formal-casual', 'نرجو من حضراتكم', -1, ['نرجو', 'حضراتكم']],
    ['ar', 'enthusiastic-matter-of-fact', 'العدد اليوم', 1, ['العدد', 'اليوم']],
    ['ar', 'respectful-irreverent', 'نعتذر، وشكرًا لكم', -1, ['نعتذر', 'وشكرًا']],
  ] as const)('%s %s: %s', (language, dimension, text, side, found) => {
    const { value, evidence } = meter(language, text, dimension);
    expect(Math.sign(value)).toBe(side);
    expect(evidence.map((each) => each.found)).toEqual(found);
  });
});

test('without evidence, and in other languages, every meter is 0', () => {
  for (const language of ['en', 'ar', 'fr'])
    expect(createToneMeter(language)('xyz').meters.map(({ dimension, value }) => [dimension, value])).toEqual(
      toneDimensions.map((dimension) => [dimension, 0]),
    );
});

test('a meter is between -1 and 1, and its evidence is in the text', () => {
  const text = fc
    .array(fc.constantFrom('hey', 'shall', 'wonderful', '!', 'هلا', 'نرجو', ' ', 'x'))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'ar'), (given, language) => {
      for (const { value, evidence } of createToneMeter(language)(given).meters) {
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        for (const { start, end, found } of evidence) expect(given.slice(start, end)).toBe(found);
      }
    }),
  );
});
