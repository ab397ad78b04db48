import { describe, expect, test } from 'vitest';
import { compileSample, compileVoice, formatMessage, type Message } from '../src/index.js';
import { brands, namesOf, tokensOf } from './tokens.js';

describe.each(brands)('the words of %s', (brand) => {
  const { voice, diagnostics } = compileVoice(tokensOf(brand, 'voice'));
  const sample = compileSample(tokensOf(brand, 'sample'));

  test('compile without a complaint', () => {
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    expect(sample.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });

  test('override names of the contract and add none', () => {
    for (const category of ['voice', 'sample']) {
      const contract = new Set(namesOf(`semantic/${category}.tokens.json`));
      expect(namesOf(`brands/${brand}/${category}.tokens.json`).filter((name) => !contract.has(name))).toEqual([]);
    }
  });

  test('say every message of the contract in the brand’s own file', () => {
    const own = new Set(namesOf(`brands/${brand}/voice.tokens.json`));
    expect(namesOf('semantic/voice.tokens.json').filter((name) => !own.has(name))).toEqual([]);
  });

  test('can be written for every number in both languages, with no placeholder left', () => {
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

test('no two tribes choose their words alike', () => {
  const said = brands.map((brand) => compileVoice(tokensOf(brand, 'voice')).voice.messages);
  // Controls say what they do in plain words; a brand is recognised by its moments.
  for (const key of ['state.empty', 'error.not-found', 'thread.replies', 'state.offline']) {
    expect(new Set(said.map(({ en }) => JSON.stringify(en[key]))).size, `${key} in English`).toBe(brands.length);
    expect(new Set(said.map(({ ar }) => JSON.stringify(ar[key]))).size, `${key} in Arabic`).toBe(brands.length);
  }
});
