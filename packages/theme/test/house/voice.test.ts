import { describe, expect, test } from 'vitest';
import { compileVoice, formatMessage, type Message } from '../../../voice/src/index.js';
import { namesOf, tokensOf } from '../../../voice/test/tokens.js';
import { houseBrands } from './house-brands.js';

describe.each(houseBrands)('the voice of %s', (brand) => {
  const { voice, diagnostics } = compileVoice(tokensOf(brand, 'voice'));

  test('compiles without diagnostics', () => {
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });

  test('overrides names of the contract and adds none', () => {
    const contract = new Set(namesOf('semantic/voice.tokens.json'));
    expect(namesOf(`brands/${brand}/voice.tokens.json`).filter((name) => !contract.has(name))).toEqual([]);
  });

  test('has every message of the contract in the file of the brand', () => {
    const own = new Set(namesOf(`brands/${brand}/voice.tokens.json`));
    expect(namesOf('semantic/voice.tokens.json').filter((name) => !own.has(name))).toEqual([]);
  });

  test('formats every message for every number in both languages, without placeholders left', () => {
    const locales = { en: 'en', ar: 'ar-u-nu-arab' };
    for (const language of ['en', 'ar'] as const) {
      for (const message of Object.values<Message>(voice.messages[language])) {
        for (const count of [0, 1, 2, 3, 11, 100]) {
          expect(formatMessage(message, locales[language], { count, name: 'N', date: 'D' })).not.toMatch(/[{}]/u);
        }
      }
    }
  });
});

test('no two house brands have the same text for a moment', () => {
  const messages = houseBrands.map((brand) => compileVoice(tokensOf(brand, 'voice')).voice.messages);
  // Controls are worded plainly; a brand is recognised by its moments.
  for (const key of ['state.empty', 'error.not-found', 'thread.replies', 'state.offline']) {
    expect(new Set(messages.map(({ en }) => JSON.stringify(en[key]))).size, `${key} in English`).toBe(
      houseBrands.length,
    );
    expect(new Set(messages.map(({ ar }) => JSON.stringify(ar[key]))).size, `${key} in Arabic`).toBe(
      houseBrands.length,
    );
  }
});
