import { describe, expect, it } from 'vitest';
import { directionOf, matchLanguage, scriptOf } from './language.js';

describe('the direction of a language', () => {
  it.each(
    'ar ar-EG fa ur ps ckb sd ug he yi dv syr nqo ks prs bal lrc mzn pa-Arab uz-Arab az-Arab pa-PK uz-AF ms-Arab AR'.split(
      ' ',
    ),
  )('%s is written from right to left', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  it.each(['en', 'ar-Latn', 'arn', 'pa', 'uz', 'az', 'sd-Deva', 'he-Latn', 'tr', 'zh-Hant', '', 'not a tag', 'x'])(
    '"%s" is written from left to right',
    (tag) => {
      expect(directionOf(tag)).toBe('ltr');
    },
  );

  it('comes from the script, which a tag may name or imply', () => {
    expect(['ar', 'uz', 'uz-Cyrl', 'zh-TW', '?'].map(scriptOf)).toEqual(['Arab', 'Latn', 'Cyrl', 'Hant', undefined]);
  });
});

describe('the language that serves a reader best', () => {
  it.each([
    ['ar-EG', ['en', 'ar'], 'ar'],
    ['AR', ['en', 'ar'], 'ar'],
    ['arn', ['en', 'ar'], undefined],
    ['arc', ['en', 'ar'], undefined],
    ['fr-CA', ['fr-FR', 'fr-CA'], 'fr-CA'],
    ['fr-BE', ['fr-FR', 'fr-CA'], 'fr-FR'],
    ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['sr-Latn', ['sr', 'sr-Latn'], 'sr-Latn'],
    ['ar-Latn', ['en', 'ar'], 'ar'],
    ['de', ['en', 'ar'], undefined],
    ['en', [], undefined],
    [undefined, ['en'], undefined],
    ['not a tag', ['en'], undefined],
  ])('for %s among %j is %s', (tag, available, wanted) => {
    expect(matchLanguage(tag, available)).toBe(wanted);
  });
});
