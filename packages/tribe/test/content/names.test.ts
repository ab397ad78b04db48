import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName } from '../../src/content/index.js';

const cases: [name: string, given: string, want: string][] = [
  ['a Latin name', 'Layla O’Hara', 'Layla O’Hara'],
  ['an Arabic name with vowels', 'لَيْلَى بِنْتُ سَعْدٍ', 'لَيْلَى بِنْتُ سَعْدٍ'],
  ['Trojan Source: an override', 'Layla\u202E nimda', 'Layla nimda'],
  ['Trojan Source: isolates', '\u2067admin\u2069\u2066 \u2069', 'admin'],
  ['embeddings', '\u202Aa\u202Bb\u202Cc', 'abc'],
  ['marks of direction', '\u200Ea\u200Fb\u061C', 'ab'],
  ['a zero-width space', 'ad\u200Bmin', 'admin'],
  ['a word joiner and a byte order mark', '\uFEFFad\u2060min', 'admin'],
  ['a soft hyphen', 'ad\u00ADmin', 'admin'],
  ['invisible operators', 'ad\u2061\u2062\u2063\u2064min', 'admin'],
  ['a filler of Hangul', '\u3164admin\uFFA0', 'admin'],
  ['a grapheme joiner', 'a\u034Fdmin', 'admin'],
  ['blank Braille', '\u2800\u2800', ''],
  ['only spaces of many kinds', '\u00A0\u3000\u2003', ''],
  ['several spaces and lines', ' Layla \n\t of\u2028the\u2029loom ', 'Layla of the loom'],
  ['controls', 'a\u0000\u0007\u001B[31mb', 'a[31mb'],
  ['a lone surrogate', 'a\uD800b', 'ab'],
  ['private use', 'a\uE000b', 'ab'],
  ['a mark and its letter become one', 'e\u0301', 'é'],
  ['a pile of marks', `a${'\u0315'.repeat(40)}`, `a${'\u0315'.repeat(6)}`],
  ['hidden tags', 'a\u{E0061}\u{E0062}b', 'ab'],
  ['a family of emoji', '👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ['an emoji with a tone and a job', '👩🏽‍🌾', '👩🏽‍🌾'],
  ['a flag with a joiner', '🏳️‍🌈', '🏳️‍🌈'],
  [
    'a flag of a region',
    '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
    '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
  ],
  ['a joiner between Latin letters', 'ad\u200Dm\u200Cin', 'admin'],
  ['a joiner after an emoji, before a letter', '👩\u200Da', '👩a'],
  ['a Persian half-space', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['a half-space after vowels', 'بِ\u200Cه', 'بِ\u200Cه'],
  ['a half-space after a letter that joins nothing', 'دار\u200Cه', 'داره'],
  ['a joiner between letters that join', 'لي\u200Dلى', 'ليلى'],
  ['the sign of the Hijri era', '١٤٤٧ه\u200D', '١٤٤٧ه\u200D'],
  ['two joiners', 'ه\u200D\u200D', 'ه\u200D'],
  ['a joiner that another hid', 'ه\u200D\u200Cي', 'هي'],
  ['a Devanagari half form', 'क्\u200Dष', 'क्\u200Dष'],
  ['a variation selector without an emoji', 'a\uFE0Fb', 'ab'],
  ['eighty letters of a longer name', 'é'.repeat(200), 'é'.repeat(80)],
  ['a long name is never cut in an emoji', '👩‍👩‍👧‍👦'.repeat(81), '👩‍👩‍👧‍👦'.repeat(80)],
];

test.each(cases)('%s', (_, given, want) => {
  expect(cleanName(given)).toEqual({ name: want, changed: given !== want });
});

const hostile = fc.constantFrom(
  ...(
    'a¦b¦ ¦é¦e¦\u0301¦ل¦ي¦د¦ِ¦\u200C¦\u200D¦\u202E¦\u2066¦\u2069¦\u200B¦👩¦🏽¦🌾¦\uFE0F¦🏴¦\u{E0067}¦\u{E007F}¦' +
    '्¦क¦\u2800¦\u3164¦\uD800¦\uDC00¦1¦#¦\u20E3¦ء'
  ).split('¦'),
);
const names = fc.oneof(
  fc.array(hostile, { maxLength: 30 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('for any text: no bidi control, no joiner that is not needed, well formed, and the same when cleaned again', () => {
  fc.assert(
    fc.property(names, (given) => {
      const { name } = cleanName(given);
      expect(name).not.toMatch(
        /[\u200B\u200E\u200F\u061C\u202A-\u202E\u2060-\u206F\uFEFF\p{Cc}\p{Cs}\p{Co}]|^\s|\s$|\s\s/u,
      );
      expect(name.replace(/[^\x20-\x7E]/gu, '')).not.toMatch(/[\u200C\u200D]/u);
      expect(cleanName(name)).toEqual({ name, changed: false });
    }),
    { numRuns: 3000 },
  );
});
