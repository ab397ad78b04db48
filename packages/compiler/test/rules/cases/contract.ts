import { oklch, type RuleCase } from './case.js';

const paint = { color: { $type: 'color', page: { $value: oklch(0.98, 0, 0) } } };

export const cases: readonly RuleCase[] = [
  {
    name: 'a name that only one mode has',
    tokens: paint,
    contexts: { mode: { light: {}, dark: { color: { $type: 'color', glow: { $value: oklch(0.7, 0.1, 90) } } } } },
    want: [['mode.dark.json:4:25', 'color.glow', '1', '2', '[mode light]']],
  },
  {
    name: 'a name with a default that a mode overrides',
    tokens: paint,
    contexts: { mode: { light: {}, dark: { color: { $type: 'color', page: { $value: oklch(0.2, 0, 0) } } } } },
    want: [],
  },
  {
    name: 'several names missing in the same contexts are one finding',
    tokens: paint,
    contexts: {
      brand: { clay: {}, reed: {} },
      mode: {
        light: {},
        dark: {
          color: { $type: 'color', glow: { $value: oklch(0.7, 0.1, 90) }, haze: { $value: oklch(0.6, 0.1, 90) } },
        },
      },
    },
    want: [['mode.dark.json:4:25', 'color.glow', 'color.haze', '2', '4', '[mode light]']],
  },
  {
    name: 'a name that the config requires and nothing defines',
    tokens: paint,
    options: { names: ['color.pages', 'color.*'] },
    want: [['', 'color.pages']],
  },
];
