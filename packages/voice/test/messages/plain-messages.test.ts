import { expect, test } from 'vitest';
import { compileVoice, messagesWithPlain } from '../../src/index.js';
import { brands, contentOf } from '../tokens.js';

const notes = { 'state.loading': { plain: { en: 'Loading', ar: 'جارٍ التحميل', fr: 'Chargement' } } };

test('a message has its plain text beside it, unless it is the same', () => {
  const messages = { en: { 'state.loading': 'Coming right up', a: 'b' }, ar: { 'state.loading': 'جارٍ التحميل' } };
  expect(messagesWithPlain({ messages, notes })).toEqual({
    en: { 'state.loading': 'Coming right up', a: 'b', 'state.loading.plain': 'Loading' },
    ar: { 'state.loading': 'جارٍ التحميل' },
  });
});

test('a language without the message has no plain text either', () => {
  expect(messagesWithPlain({ messages: { fr: { a: 'b' } }, notes })).toEqual({ fr: { a: 'b' } });
});

test.each(brands)(
  'of %s every state whose text is a figure of speech is heard in the word that people expect',
  (brand) => {
    const { voice } = compileVoice(contentOf(brand), { locales: { en: 'en', ar: 'ar' } });
    const messages = messagesWithPlain(voice);
    for (const language of ['en', 'ar'])
      expect(messages[language]!['state.loading.plain'] ?? messages[language]!['state.loading']).toBe(
        notes['state.loading'].plain[language as 'en' | 'ar'],
      );
  },
);
