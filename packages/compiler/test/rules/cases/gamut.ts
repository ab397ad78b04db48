import { oklch, type RuleCase } from './case.js';

const seed = ($value: object): object => ({ color: { $type: 'color', seed: { $value } } });

export const cases: readonly RuleCase[] = [
  {
    name: 'a chroma outside Display P3',
    tokens: seed(oklch(0.42, 0.2, 192)),
    want: [['tokens.json:4:25', 'color.seed', 'display-p3', 'oklch(0.42 0.097 192)', '10.4']],
  },
  { name: 'a colour of Display P3', tokens: seed(oklch(0.62, 0.24, 28)), want: [] },
  {
    name: 'a colour of Display P3 if the config requires sRGB',
    tokens: seed({ colorSpace: 'display-p3', components: [1, 0, 0] }),
    options: { gamut: 'srgb' },
    want: [['tokens.json:4:25', 'color.seed', 'srgb', 'oklch(0.648 0.237 28.9)', '10.0']],
  },
  {
    name: 'a fallback of the same colour',
    tokens: seed({ colorSpace: 'srgb', components: [0, 0.4, 0.8], hex: '#0066cc' }),
    want: [],
  },
  {
    name: 'an alias of it is not reported again',
    tokens: {
      color: { $type: 'color', seed: { $value: oklch(0.42, 0.2, 192) }, accent: { $value: '{color.seed}' } },
    },
    want: [['tokens.json:4:25', 'color.seed', 'display-p3', 'oklch(0.42 0.097 192)', '10.4']],
  },
];
