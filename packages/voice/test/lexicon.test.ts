import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicon, type Term } from '../src/index.js';

/** What is found of one term. */
function find(
  text: string,
  avoid: string | string[],
  language: string,
  more: Partial<Record<'forms' | 'except', string[]>> = {},
) {
  const localized = Object.fromEntries(Object.entries(more).map(([name, list]) => [name, { [language]: list }]));
  const term: Term = { name: 'term', prefer: {}, avoid: { [language]: [avoid].flat() }, ...localized };
  return compileLexicon([term], language)
    .find(text)
    .map(({ found }) => found);
}

describe('an Arabic term is found', () => {
  test.each([
    ['bare', 'جمهور', 'جمهور'],
    ['with the article', 'الجمهور', 'جمهور'],
    ['after for-the', 'للجمهور', 'جمهور'],
    ['after and-with-the', 'وبالجمهور', 'جمهور'],
    ['with our', 'جمهورنا', 'جمهور'],
    ['with your, vowelled', 'جُمْهُورُكُمْ', 'جمهور'],
    ['stretched', 'جـمـهـور', 'جمهور'],
    ['with tanwin', 'جمهورًا', 'جمهور'],
    ['with tanwin, the sign after the alef', 'مستخدماً', 'مستخدم'],
    ['with tanwin on another noun', 'تفاعلًا', 'تفاعل'],
    ['as a sound plural', 'المتابعين', 'متابع'],
    ['as a sound plural before a noun', 'متابعو', 'متابع'],
    ['as a sound plural of a pronoun', 'متابعيكم', 'متابع'],
    ['in the nominative', 'متابعٌ', 'متابع'],
    ['as women of ours', 'مستخدماتنا', 'مستخدم'],
    ['as a feminine plural', 'تفاعلاتهم', 'تفاعل'],
    ['with another hamza', 'الأعضاء', 'اعضاء'],
    ['with the seat of its hamza before a pronoun', 'أعضائنا', 'أعضاء'],
    ['with the other seat', 'أعضاؤكم', 'أعضاء'],
    ['ending in ى before a pronoun', 'محتواكم', 'محتوى'],
    ['ending in ى before her pronoun', 'محتواها', 'محتوى'],
    ['ending in ى with tanwin', 'محتوًى', 'محتوى'],
    ['ending in ta marbuta before a suffix', 'قبيلتنا', 'قبيلة'],
    ['ending in ta marbuta, as a dual', 'شريحتين', 'شريحة'],
    ['beginning with lam, after for-the', 'للجنة', 'لجنة'],
    ['listed with its article, without it', 'فئة مستهدفة', 'الفئة المستهدفة'],
    ['of two words', 'سجّل  الآن', 'سجل الآن'],
    ['of two words, to a woman', 'انضمي الآن', 'انضم الآن'],
    ['of two words, to a woman, with its doubled letter', 'سجّلي الآن', 'سجّل الآن'],
    ['of two words, to several', 'اشتركوا الآن', 'اشترك الآن'],
    ['as a command alone, to a woman', 'اشتركي', 'اشترك'],
    ['as another person of a verb', 'يستهدفون', 'نستهدف'],
    ['as a verb of the future', 'سنستهدفهم', 'نستهدف'],
    ['between other words', 'نسبة عالية من الوصول', 'نسبة … الوصول'],
  ])('%s: %s', (_, text, term) => {
    expect(find(`قلنا: ${text}، ثم سكتنا`, term, 'ar')).toEqual([text]);
  });

  test('as a broken plural with a pronoun, if it is listed', () => {
    expect(find('قالت جماهيرنا', 'جمهور', 'ar', { forms: ['جماهير'] })).toEqual(['جماهيرنا']);
  });

  test.each([
    ['another word on the same root', 'جمهورية', 'جمهور'],
    ['a broken plural that is not listed', 'الجماهير', 'جمهور'],
    ['a word that contains it', 'متجمهورين', 'جمهور'],
    ['a word with a letter before it', 'شجمهور', 'جمهور'],
    ['an adjective', 'تفاعلي', 'تفاعل'],
    ['an adjective of a woman', 'التفاعلية', 'تفاعل'],
    ['another plural', 'محتويات', 'محتوى'],
    ['the noun of a participle', 'متابعة', 'متابع'],
    ['a short word after a letter that is no prefix of it', 'فهم', 'هم'],
    ['words in two sentences', 'قال: انضم. الآن نبدأ', 'انضم الآن'],
    ['half of a phrase', 'أصول الخط', 'أصول الهوية'],
  ])('but not in %s: %s', (_, text, term) => {
    expect(find(text, term, 'ar')).toEqual([]);
  });
});

describe('an English term is found', () => {
  test.each([
    ['in any case', 'Users', 'user', ['Users']],
    ['as a possessive', 'the audience’s eye', 'audience', ['audience’s']],
    ['as possessive of a plural', 'the users’ names', 'user', ['users']],
    ['in the past', 'we targeted them', 'target', ['targeted']],
    ['as a participle', 'targeting', 'target', ['targeting']],
    ['as a participle with a dropped letter', 'engaging', 'engage', ['engaging']],
    ['as the verb of a noun', 'an engaging read', 'engagement', ['engaging']],
    ['with a doubled letter', 'tagging and tagged', 'tag', ['tagging', 'tagged']],
    ['in -y', 'surveys of stories', ['survey', 'story'], ['surveys', 'stories']],
    ['in -y as a verb', 'they tried', 'try', ['tried']],
    ['segmented', 'segmented lists', 'segment', ['segmented']],
    ['as a phrase with inflections', 'Signing up now', 'sign up now', ['Signing up now']],
    ['as a phrase over a line', 'user\n  base', 'user base', ['user\n  base']],
    ['as a phrase with a hyphen', 'user-base', 'user base', ['user-base']],
    ['with words between', 'track public sentiment', 'track … sentiment', ['track public sentiment']],
    ['with its punctuation', 'the C++ user', 'C++', ['C++']],
    ['as the longest of several', 'every end user', ['user', 'end user'], ['end user']],
  ])('%s', (_, text, term, found) => {
    expect(find(text, term, 'en')).toEqual(found);
  });

  test.each([
    ['inside a word', 'superuser breach', ['reach', 'user']],
    ['in a word that only begins like it', 'moments and documents', ['moment of', 'docu']],
    ['across a paragraph', 'sign up\n\nnow', 'sign up now'],
    ['across a sentence', 'Sign up. Now rest.', 'sign up now'],
    ['too far apart', 'track a b c d sentiment', 'track … sentiment'],
  ])('but not %s', (_, text, term) => {
    expect(find(text, term, 'en')).toEqual([]);
  });

  test.each([
    ['skip to main content', 'content', 'main content'],
    ['content with it', 'content', 'content with'],
    ['out of reach', 'reach', 'out of reach'],
    ['in the event of rain', 'event', 'event of'],
  ])('but not inside of a phrase that the term excepts: %s', (text, term, exception) => {
    expect(find(text, term, 'en', { except: [exception] })).toEqual([]);
    expect(find(`${text} ${term}`, term, 'en', { except: [exception] })).toEqual([term]);
  });
});

describe('a term with the part of speech', () => {
  const one = (pos: 'noun' | 'verb', avoid: string, language: string, text: string) =>
    compileLexicon([{ name: 'x', pos, prefer: {}, avoid: { [language]: [avoid] } }], language).find(text).length > 0;
  test.each([
    ['noun', 'reach', 'en', 'our reach', true],
    ['noun', 'reach', 'en', 'it reached us', false],
    ['verb', 'reach', 'en', 'it reached us', true],
    ['noun', 'نموذج', 'ar', 'نموذجنا', true],
    ['noun', 'نزاع', 'ar', 'يزاعون', false],
    ['verb', 'شارك', 'ar', 'شاركوا', true],
    ['noun', 'مشاركة', 'ar', 'مشاركاتنا', true],
  ] as const)('%s: %s (%s) in "%s": %s', (pos, avoid, language, text, want) => {
    expect(one(pos, avoid, language, text)).toBe(want);
  });
});

test('words of other languages are found as they are written, in any case', () => {
  expect(find('Les Abonnés et صارف', ['abonnés', 'صارف'], 'fr')).toEqual(['Abonnés', 'صارف']);
  expect(find('صارفین', 'صارف', 'ur')).toEqual([]);
});

describe('an occurrence', () => {
  test('is without the quotation marks around it', () => {
    expect(find('«جمهور»', 'جمهور', 'ar')).toEqual(['جمهور']);
  });

  test('has offsets of the given text, with its vowel signs', () => {
    const source = 'هذا جُمْهُورُكُمْ.';
    const term: Term = { name: 'tribe', prefer: {}, avoid: { ar: ['جمهور'] } };
    const [match] = compileLexicon([term], 'ar').find(source);
    expect(source.slice(match!.start, match!.end)).toBe('جُمْهُورُكُمْ');
    expect(match).toMatchObject({ avoided: 'جمهور', term });
  });
});

const letters = fc.string({ unit: fc.constantFrom(...'ابتةىيءأملنوهـًّ abcde’-.\n😀\uD800'), maxLength: 60 });

test('any lexicon finds places of the text, in order and apart', () => {
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 5 }),
      letters,
      fc.constantFrom('ar', 'en', 'fr'),
      (avoid, text, language) => {
        const matches = compileLexicon([{ name: 'x', prefer: {}, avoid: { [language]: avoid } }], language).find(text);
        let last = 0;
        for (const { start, end, found } of matches) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(found).toBe(text.slice(start, end));
          last = end;
        }
      },
    ),
  );
});

test('a term of several finds the same as the term alone, where no longer one is', () => {
  const terms = ['جمهور', 'محتوى', 'قبيلة', 'انضم الآن', 'متابع'];
  const texts = ['الجمهور', 'محتواكم', 'قبيلتنا', 'انضموا الآن', 'متابعوهم'];
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: 1 }), (some) => {
      const together = find(some.join('، '), terms, 'ar');
      expect(together).toEqual(some);
      for (const text of some) expect(terms.flatMap((term) => find(text, term, 'ar'))).toEqual([text]);
    }),
  );
});
