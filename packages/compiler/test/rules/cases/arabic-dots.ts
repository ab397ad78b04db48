import type { RuleCase } from './case.js';

const stack = (...families: readonly string[]): object => ({
  font: { $type: 'fontFamily', text: { $value: families } },
});
const noto = 'Noto Naskh Arabic Variable';

export const cases: readonly RuleCase[] = [
  {
    name: 'a font whose dots are marks',
    tokens: stack(noto, 'serif'),
    fonts: [noto],
    want: [['tokens.json:4:26', noto, 'ب']],
  },
  {
    name: 'a font that draws dotted letters as one glyph',
    tokens: stack('Amiri', 'serif'),
    fonts: ['Amiri'],
    want: [],
  },
  {
    name: 'such a font after a Latin one',
    tokens: stack('JetBrains Mono Variable', noto, 'serif'),
    fonts: ['JetBrains Mono Variable', noto],
    want: [['tokens.json:4:53', noto]],
  },
  {
    name: 'such a font after one with Arabic letters',
    tokens: stack('Amiri', noto, 'serif'),
    fonts: ['Amiri', noto],
    want: [],
  },
  {
    name: 'a family from the option',
    tokens: stack(noto, 'serif'),
    fonts: [noto],
    options: { accepted: [noto] },
    want: [],
  },
];
