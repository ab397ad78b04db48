import { describe, expect, test } from 'vitest';
import { brands, contentOf } from '../tokens.js';
import { languages } from './lines.js';
import { wilson } from './measure.js';
import { figuresOf, guessSpeakers, speakers, spokenLines } from './speakers.js';

describe.each(languages)('who speaks in held lines in %s', (language) => {
  const guesses = guessSpeakers(language);

  test('each brand has the same moments, and no line is in its files', () => {
    expect(speakers.toSorted()).toEqual(brands.toSorted());
    const written = JSON.stringify(brands.flatMap((brand) => contentOf(brand).map(({ value }) => value)));
    expect(spokenLines(language).filter(({ text }) => written.includes(text))).toEqual([]);
  });

  test('the rules of the brand of a line find no more in it than those of another', () => {
    expect(guesses.filter(({ brand, fewest }) => !fewest.includes(brand))).toEqual([]);
  });

  test('where its words decide, nine in ten guesses may be right, and more than half are', () => {
    const { right, wrong } = figuresOf(guesses, 'withWords');
    const [least, most] = wilson(right, right + wrong);
    expect(least).toBeGreaterThan(0.5);
    expect(most).toBeGreaterThan(0.9);
  });

  test('of lines with the name of the next brand, hardly any guess is right', () => {
    const next = (brand: string) => speakers[(speakers.indexOf(brand) + 1) % speakers.length]!;
    const { right, wrong } = figuresOf(
      guesses.map((guess) => ({ ...guess, brand: next(guess.brand) })),
      'withWords',
    );
    expect(right).toBeLessThan(wrong / 4);
  });
});
