import { expect, test } from 'vitest';
import type { Catalogue } from '../src/copy/index.js';

const files = Object.entries(import.meta.glob<Catalogue>('../words/*.json', { eager: true, import: 'default' })).map(
  ([path, catalogue]) => {
    const [brand = '', language = ''] = (path.split('/').at(-1) ?? '').split('.');
    return { brand, language, catalogue };
  },
);
const neutral = files.filter(({ brand }) => brand === 'default');
const english = neutral.find(({ language }) => language === 'en')!.catalogue;

test.each(neutral)('the neutral copy in $language has every text', ({ catalogue }) => {
  expect(Object.keys(catalogue).toSorted()).toEqual(Object.keys(english).toSorted());
});

test.each(files)('the copy of $brand in $language adds no text, and no text is empty', ({ catalogue }) => {
  const entries = Object.entries(catalogue);
  expect(entries.filter(([key]) => !(key in english))).toEqual([]);
  expect(entries.filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('a brand has the same texts of its own in each of its languages', () => {
  const brands = [...new Set(files.map(({ brand }) => brand))];
  const uneven = brands.filter((brand) => {
    const own = files.filter((file) => file.brand === brand);
    return new Set(own.map(({ catalogue }) => Object.keys(catalogue).toSorted().join())).size > 1;
  });
  expect(uneven).toEqual([]);
});

test('the texts are ICU messages without arguments: the page shows them as they are', () => {
  const special = files.flatMap(({ brand, language, catalogue }) =>
    Object.entries(catalogue)
      .filter(([, text]) => /[{}<]|'/.test(text))
      .map(([key]) => `${brand}.${language} ${key}`),
  );
  expect(special).toEqual([]);
});
