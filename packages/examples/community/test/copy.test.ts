import { describe, expect, test } from 'vitest';
import { createCopy, type CopyKey } from '../src/copy/copy.js';
import { copy, specimensOf } from '../src/copy/index.js';

const key: CopyKey = 'hero.title';
const small = createCopy({
  'default.en.json': { 'hero.title': 'Neutral', 'hero.lead': 'Neutral lead' },
  'default.ar.json': { 'hero.title': 'محايد', 'hero.lead': 'مقدّمة' },
  'tenth.en.json': { 'hero.title': 'Own' },
  'tenth.fr.json': { 'hero.title': 'Propre' },
});

describe('the copy of the page', () => {
  test('is the brand’s own text, else the neutral text of the same language', () => {
    expect(small.text('tenth', 'en', key)).toBe('Own');
    expect(small.text('tenth', 'en', 'hero.lead')).toBe('Neutral lead');
    expect(small.text('tenth', 'ar', key)).toBe('محايد');
  });

  test('is neutral for a brand without copy, and where there is no brand', () => {
    expect(small.text('sixth', 'ar', key)).toBe('محايد');
    expect(small.text(undefined, 'en', key)).toBe('Neutral');
    expect(copy.text('a-brand-without-copy', 'en', key)).toBe(copy.text(undefined, 'en', key));
  });

  test('has the languages with a neutral catalogue: a brand’s own catalogue does not add one', () => {
    expect(small.languages.toSorted()).toEqual(['ar', 'en']);
  });

  test('throws for a text that the neutral catalogue lacks, and names the file', () => {
    expect(() => small.text('tenth', 'ar', 'nav.label')).toThrow('default.ar.json');
  });

  test.each([
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['arn', 'en'],
    [undefined, 'en'],
  ])('is for a reader of %s in %s', (tag, language) => {
    expect(copy.languageFor(tag)).toBe(language);
  });

  test('gives a specimen of every type role, for any brand', () => {
    const own = specimensOf('a-brand-without-copy', 'ar-EG');
    expect(Object.values(own).filter((text) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
  });
});
