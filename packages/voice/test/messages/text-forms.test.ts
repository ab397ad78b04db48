import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addForm, replaceForm, textForms } from '../../src/index.js';

const tokens = new URL('../../../../tokens/', import.meta.url);
const folders = ['content', ...readdirSync(new URL('brands', tokens)).map((brand) => `brands/${brand}`)];
const locales = { en: 'en', ar: 'ar-u-nu-arab' };

/** Every message of the repository: shared, and of each brand. */
const messages = folders.flatMap((folder) =>
  (['en', 'ar'] as const).flatMap((language) => {
    const words = JSON.parse(readFileSync(new URL(`${folder}/words.${language}.json`, tokens), 'utf8')) as object;
    return Object.entries(words)
      .filter(([key]) => !key.startsWith('$'))
      .map(([, text]) => ({
        text: text as string,
        locale: locales[language],
      }));
  }),
);

test('of every message, a form can be edited and nothing else changes', () => {
  expect(messages.length).toBeGreaterThan(400);
  for (const { text, locale } of messages) {
    const { forms, missing } = textForms(text, locale)!;
    expect(forms.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
    for (const [index, form] of forms.entries()) {
      expect(replaceForm(text, form, form.text)).toBe(text);
      const edited = replaceForm(text, form, `${form.text} ✎`);
      const { forms: after } = textForms(edited, locale)!;
      expect(after.map((one) => one.text)).toEqual(forms.map((one, at) => (at === index ? `${one.text} ✎` : one.text)));
      expect(edited.slice(0, form.offset) + edited.slice(form.offset + form.length + 2)).toBe(
        text.slice(0, form.offset) + text.slice(form.offset + form.length),
      );
    }
  }
});

test('a form has its place in plurals and selects, and its placeholders', () => {
  const text =
    "In {n, plural, =0 {none's} other {{who, select, a {of {b, number}} other {#}}}} left {m, plural, other {# more}}";
  expect(textForms(text, 'en')!.forms).toMatchObject([
    { text: "none's", steps: [{ argument: 'n', kind: 'plural', key: '=0' }], placeholders: [] },
    {
      text: 'of {b, number}',
      steps: [
        { argument: 'n', kind: 'plural', key: 'other' },
        { argument: 'who', kind: 'select', key: 'a' },
      ],
      placeholders: ['{b, number}'],
    },
    { text: '#' },
    { text: '# more', steps: [{ argument: 'm' }], placeholders: ['#'] },
  ]);
  expect(textForms('Hello {name}', 'en')!.forms).toEqual([
    { text: 'Hello {name}', offset: 0, length: 12, steps: [], placeholders: ['{name}'] },
  ]);
  expect(textForms('Hello {name', 'en')).toBeUndefined();
});

test('a missing plural category is added before the form "other", with its text; an exact form may replace one', () => {
  const text = '{n, plural, one {reply} other {# replies}}';
  const [first, ...others] = textForms(text, 'ar')!.missing;
  expect([first, ...others].map((form) => form?.key)).toEqual(['zero', 'two', 'few', 'many']);
  const added = addForm(text, first!);
  expect(added).toBe('{n, plural, one {reply} zero {# replies} other {# replies}}');
  expect(textForms(added, 'ar')!.missing).toHaveLength(3);
  expect(textForms('{n, plural, =1 {one} other {#}}', 'en')!.missing).toEqual([]);
});
