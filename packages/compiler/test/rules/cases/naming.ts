import { oklch, px, type RuleCase } from './case.js';

const modes = { mode: { light: {}, dark: {} } };

export const cases: readonly RuleCase[] = [
  {
    name: 'words joined in two ways',
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
    name: 'one way',
    tokens: { space: { $type: 'dimension', 'card-gap': { $value: px(8) }, 'page-gap': { $value: px(8) } } },
    want: [],
  },
  {
    name: 'another way than the config asks for',
    tokens: { space: { $type: 'dimension', cardGap: { $value: px(8) } } },
    options: { case: 'kebab' },
    want: [['tokens.json:4:28', 'cardGap', 'space.cardGap']],
  },
  {
    name: 'another way, as all names have it',
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
    name: 'a private value for one mode',
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
    name: 'a token that nobody explains',
    tokens: { space: { $type: 'dimension', card: { $value: px(8) } } },
    options: { described: true },
    want: [['tokens.json:4:25', 'space.card']],
  },
];
