import type { RuleCase } from './case.js';

const stack = (...families: readonly string[]): object => ({
  font: { $type: 'fontFamily', text: { $value: families } },
});
const scripts = { script: { latin: {}, arabic: {} } };

export const cases: readonly RuleCase[] = [
  {
    name: 'a Latin font for a brand that writes Arabic',
    tokens: stack('JetBrains Mono Variable', 'sans-serif'),
    contexts: scripts,
    fonts: ['JetBrains Mono Variable'],
    want: [['tokens.json:4:25', 'font.text', 'U+0621', 'U+062C', '49', 'JetBrains Mono Variable']],
  },
  {
    name: 'a font of both scripts',
    tokens: stack('Vazirmatn Variable', 'sans-serif'),
    contexts: scripts,
    fonts: ['Vazirmatn Variable'],
    want: [],
  },
  {
    name: 'a Latin font with an Arabic fallback',
    tokens: stack('JetBrains Mono Variable', 'Vazirmatn Variable', 'sans-serif'),
    contexts: scripts,
    fonts: ['JetBrains Mono Variable', 'Vazirmatn Variable'],
    want: [],
  },
  {
    name: 'a font for code needs no Arabic',
    tokens: stack('JetBrains Mono Variable', 'monospace'),
    contexts: scripts,
    fonts: ['JetBrains Mono Variable'],
    want: [],
  },
  {
    name: 'a character that the config requires',
    tokens: stack('Vazirmatn Variable', 'sans-serif'),
    fonts: ['Vazirmatn Variable'],
    options: { latin: 'a\u20C1' },
    want: [['tokens.json:4:25', 'font.text', 'U+20C1', 'Vazirmatn Variable']],
  },
  {
    name: 'the characters of the brand’s copy',
    tokens: stack('Vazirmatn Variable', 'sans-serif'),
    brand: {
      names: { en: { written: 'Clay \u1F3F\u2A0C' }, ar: { written: 'طين' } },
      languages: { en: { locale: 'en' }, ar: { locale: 'ar' } },
    },
    fonts: ['Vazirmatn Variable'],
    want: [['tokens.json:4:25', 'font.text', 'U+1F3F', 'U+2A0C', 'Vazirmatn Variable']],
  },
  {
    name: 'an Arabic font without the letters of Urdu',
    tokens: stack('Readex Pro Variable', 'sans-serif'),
    brand: {
      names: { en: { written: 'Clay' }, ur: { written: 'مقام' } },
      languages: { en: { locale: 'en' }, ur: { locale: 'ur' } },
    },
    fonts: ['Readex Pro Variable'],
    want: [['tokens.json:4:25', 'font.text', 'U+06A9', 'Readex Pro Variable']],
  },
  {
    name: 'the letters of Vietnamese and of Persian, each in a subset of its own',
    tokens: stack('Alexandria Variable', 'sans-serif'),
    brand: {
      names: { vi: { written: 'Clay' }, fa: { written: 'مقام' } },
      languages: { vi: { locale: 'vi' }, fa: { locale: 'fa' } },
    },
    fonts: ['Alexandria Variable'],
    want: [],
  },
  {
    name: 'a font without a file is not checked',
    tokens: stack('Nobody Sans', 'sans-serif'),
    fonts: ['Vazirmatn Variable'],
    want: [],
  },
];
