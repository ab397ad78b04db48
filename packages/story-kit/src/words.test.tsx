import { Brand } from '@wusum/react';
import { brands } from '@wusum/theme/brands';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Isolated } from './Isolated.js';
import { wordsFor } from './words-file.js';
import { storyWords, useWords } from './words.js';

/** A brand of the theme, whichever it is. */
const brand = brands[0]!;

const file = {
  en: { when: 'March 2028', sides: { before: 'Before', after: 'After' } },
  ar: { when: 'مارس ٢٠٢٨', sides: { before: 'قبله', after: 'بعده' } },
  fr: { when: 'mars 2028', sides: { after: 'Après' } },
};
const words = storyWords(file);
const When = () => useWords(words).when;
const htmlOf = (element: React.ReactElement): string => renderToStaticMarkup(element);

test.each([
  ['en', 'March 2028'],
  ['ar-EG', 'مارس ٢٠٢٨'],
  ['fr-CA', 'mars 2028'],
  ['ja', 'March 2028'],
  [undefined, 'March 2028'],
])('the words for %s are those of the language that serves the reader best: %s', (language, when) => {
  expect(words.for(language).when).toBe(when);
});

test('a text that a language lacks is in English, text by text', () => {
  expect(wordsFor(file, 'fr').sides).toEqual({ before: 'Before', after: 'Après' });
});

test('the same language gives the same object, so that nothing renders again', () => {
  expect(words.for('ar')).toBe(words.for('ar'));
});

test('words are those of the nearest scope, not of the page', () => {
  const html = htmlOf(
    <Brand data={brand} lang="ar">
      <When />
      <Brand lang="en">
        <When />
      </Brand>
    </Brand>,
  );
  expect(html.match(/مارس ٢٠٢٨|March 2028/gu)).toEqual(['مارس ٢٠٢٨', 'March 2028']);
});

test('digits are those of the brand’s locale', () => {
  const western = { ...brand, id: 'western', locales: { ...brand.locales, ar: 'ar-u-nu-latn' } };
  const html = htmlOf(
    <Brand data={western} lang="ar">
      <When />
    </Brand>,
  );
  expect(html).toContain('مارس 2028');
});

describe('a story in a language of the theme', () => {
  const Story = words.render(({ when }) => <p data-when>{when}</p>);
  const Args = () => (
    <>
      {words.inArgs(
        () => (
          <When />
        ),
        { args: {}, initialArgs: {} } as never,
      )}
    </>
  );
  const shown = (lang: string, element: React.ReactElement) => htmlOf(<Brand lang={lang}>{element}</Brand>);

  test.each(['fr', 'ar'])('that it has words in (%s) has no note', (language) => {
    expect(shown(language, <Story />).match(/lang="([^"]+)"/gu)).toEqual([`lang="${language}"`]);
  });

  test.each([
    ['render', <Story key="render" />],
    ['inArgs', <Args key="args" />],
  ])('that it has no words in is in English, with its direction, under a note: %s', (_, element) => {
    const html = shown('ur', element);
    expect(html).toContain('March 2028');
    expect(html).toContain('Urdu');
    expect([...html.matchAll(/lang="([^"]+)" dir="([^"]+)"/gu)].map(([, lang, dir]) => `${lang} ${dir}`)).toEqual([
      'ur rtl',
      'en ltr',
    ]);
  });
});

test('a run between isolates has the language of its script', () => {
  expect(htmlOf(<Isolated text={'تعلّم \u2068Typography\u2069 وحده'} />)).toBe(
    'تعلّم <bdi lang="en">Typography</bdi> وحده',
  );
  expect(htmlOf(<Isolated text={'She wrote \u2068وسم\u2069.'} />)).toBe('She wrote <bdi lang="ar">وسم</bdi>.');
});
