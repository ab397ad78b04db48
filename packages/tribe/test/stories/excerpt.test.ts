import { describe, expect, test } from 'vitest';
import { excerptOf, plainContent, sanitizeContent } from '../../src/content/index.js';
import { showOn } from '../../src/stories/model.js';
import { grant, start, story } from './fixtures.js';

const words = 'The loom came without one leg. '.repeat(40).trim();

describe('an excerpt', () => {
  test('ends between two words, is no longer than asked for, and says that something is left out', () => {
    const excerpt = excerptOf(plainContent(words), 50);
    expect(excerpt).toBe('The loom came without one leg. The loom came…');
    expect(excerptOf(plainContent('Short.'), 50)).toBe('Short.');
    expect(excerptOf(plainContent('ن'.repeat(60)), 50)).toBe(`${'ن'.repeat(50)}…`);
  });

  test('keeps the words of two paragraphs apart, and drops markup', () => {
    expect(excerptOf(sanitizeContent('<h2>One</h2><p>two <b>thr</b>ee</p>'))).toBe('One two three');
  });

  test('is all that a proof holds where consent is to an excerpt, in both languages', () => {
    const long = plainContent(words);
    const translations = [{ title: 'x', content: long, language: 'en', translator: { kind: 'none' } as const }];
    const whole = { content: long, translations, grants: [grant(), grant({ use: 'translation' })] };
    const part = { ...whole, grants: [grant({ scope: 'excerpt' }), grant({ use: 'translation' })] };
    const shown = (changes: object) => {
      const outcome = showOn(story(changes), 'page', start, 'en');
      if (!outcome.ok) throw new Error(outcome.refused.reason);
      return outcome.value;
    };
    expect(shown(whole).text.content.html.length).toBeGreaterThan(1000);
    expect([shown(whole).isExcerpt, shown(part).isExcerpt]).toEqual([false, true]);
    for (const text of [shown(part).text, shown(part).translation!]) expect(text.content.html.length).toBeLessThan(260);
    expect(shown(part).translation!.translator).toEqual({ kind: 'none' });
  });
});
