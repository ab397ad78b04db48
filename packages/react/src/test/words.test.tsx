import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Brand } from '../components/brand/index.js';
import { firstBrand } from './brands.js';
import { bilingual, useWords } from './words.js';

afterEach(cleanup);

const words = bilingual({ en: { when: 'March 2028' }, ar: { when: 'مارس ٢٠٢٨' } });
const When = () => <p>{useWords(words).when}</p>;

test('texts are in the language of the nearest Brand, not of the page', () => {
  render(
    <Brand data={firstBrand} lang="ar">
      <When />
      <Brand lang="en">
        <When />
      </Brand>
    </Brand>,
  );
  expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual(['مارس ٢٠٢٨', 'March 2028']);
});

test('digits are those of the brand’s locale', () => {
  const western = { ...firstBrand, id: 'western', locales: { ...firstBrand.locales, ar: 'ar-u-nu-latn' } };
  render(
    <Brand data={western} lang="ar">
      <When />
    </Brand>,
  );
  expect(screen.getByRole('paragraph').textContent).toBe('مارس 2028');
});

test('an empty text in one language throws an error with its path', () => {
  expect(() => bilingual({ en: { list: ['One'] }, ar: { list: [' '] } })).toThrow('words.ar.list.0');
});
