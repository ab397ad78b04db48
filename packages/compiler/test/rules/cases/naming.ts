import { oklch, px, type RuleCase } from './case.js';

const modes = { mode: { light: {}, dark: {} } };

export const cases: readonly RuleCase[] = [
  {
    name: 'two styles of joining words',
    tokens: {
      space: {
        $type: 'dimension',
        cardGap: { $value: px(8) },
        'page-gap': { $value: px(8) },
        'row-gap': { $value: px(8) },
      },
    },
    want: [['tokens.json:4:28', 'cardGap', 'space.cardGap']],
  },
  {
    name: 'one style',
    tokens: { space: { $type: 'dimension', 'card-gap': { $value: px(8) }, 'page-gap': { $value: px(8) } } },
    want: [],
  },
  {
    name: 'another style than the config requires',
    tokens: { space: { $type: 'dimension', cardGap: { $value: px(8) } } },
    options: { case: 'kebab' },
    want: [['tokens.json:4:28', 'cardGap', 'space.cardGap']],
  },
  {
    name: 'a style that all names have',
    tokens: { space: { $type: 'dimension', cardGap: { $value: px(8) } } },
    want: [],
  },
  {
    name: 'a role with the name of a mode',
    tokens: { color: { $type: 'color', text: { dark: { $value: oklch(0.2, 0, 0) } } } },
    contexts: modes,
    want: [['tokens.json:5:27', 'color.text.dark', 'dark']],
  },
  {
    name: 'a private token named after a mode',
    tokens: {
      color: {
        $type: 'color',
        text: { dark: { $value: oklch(0.2, 0, 0), $extensions: { 'org.wusum': { private: true } } } },
      },
    },
    contexts: modes,
    want: [],
  },
  {
    name: 'a token without a description',
    tokens: { space: { $type: 'dimension', card: { $value: px(8) } } },
    options: { described: true },
    want: [['tokens.json:4:25', 'space.card']],
  },
];
