import { book, cards, mails, PlatformError, type Platform, writePlatforms } from '@wusum/platforms';
import type { Diagnostic } from '@wusum/diagnostics';
import type { TokenSystem } from '@wusum/dtcg';
import { exampleFonts } from '../../../platforms/test/example-fonts.js';
import { exampleSystem } from '../../../platforms/test/example.js';
import type { CodeSample } from './sample.js';

/** Tokens of two brands, which are too long for a page, in a platform that draws. */
const drawn = (platform: Platform | 'icons', done: string, tokens: () => TokenSystem = exampleSystem): CodeSample => ({
  files: {},
  done,
  report: async () => {
    try {
      await writePlatforms(tokens(), [platform], {}, { fonts: exampleFonts });
      return [];
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      // The page has no file to show a place in.
      return error.diagnostics.map(
        ({ code, severity, message, why, fix, docs }) => ({ code, severity, message, why, fix, docs }) as Diagnostic,
      );
    }
  },
});

const images = 'https://example.org/mails/';

/** A card in English of the brand `clay`. */
const card = (title: string): Platform =>
  cards({ cards: [{ id: 'title', template: 'title', lang: 'en', brand: 'clay', title }], formats: ['wide'] });

export const pictureSamples: Readonly<Record<string, CodeSample>> = {
  'WS-E122': drawn('icons', 'Built `icons` for a brand without `mark.svg`.', () => exampleSystem({ mark: false })),
  'WS-E124': drawn(card('来'), 'Built a card whose title is 来, in a font that does not have it.'),
  'WS-E125': drawn(card('x'.repeat(60)), 'Built a card whose title is one word of 60 letters.'),
  'WS-E126': drawn(
    mails({ images, words: [{ lang: 'en', texts: { 'welcome.title': 'word '.repeat(16_000) } }] }),
    'Built `mails` with a text of 80,000 letters.',
  ),
  'WS-E127': drawn(
    mails({ images, words: [{ lang: 'en', texts: { 'welcome.title': 'Good morning, {nobody}' } }] }),
    "Built `mails({ words: [{ lang: 'en', texts: { 'welcome.title': 'Good morning, {nobody}' } }] })`.",
  ),
  'WS-E128': drawn(book({ browser: '/nowhere/chromium' }), "Built `book({ browser: '/nowhere/chromium' })`."),
};
