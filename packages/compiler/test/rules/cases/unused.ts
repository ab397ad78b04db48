import { px, type RuleCase } from './case.js';

const own = { $extensions: { 'org.wusum': { private: true } } };
const spaces = (gap: unknown): object => ({
  space: { $type: 'dimension', base: { $value: px(4), ...own }, gap: { $value: gap } },
});

export const cases: readonly RuleCase[] = [
  {
    name: 'a private token that nothing refers to',
    tokens: spaces(px(8)),
    want: [['tokens.json:4:25', 'space.base']],
  },
  {
    name: 'private tokens of one group are one finding',
    tokens: {
      space: { $type: 'dimension', a: { $value: px(1), ...own }, b: { $value: px(2), ...own }, c: { $value: px(3) } },
    },
    want: [['tokens.json:4:22', 'space.a, b']],
  },
  { name: 'a private token that another refers to', tokens: spaces('{space.base}'), want: [] },
  {
    name: 'a private token that only one mode uses',
    tokens: spaces(px(8)),
    contexts: { mode: { light: {}, dark: { space: { $type: 'dimension', gap: { $value: '{space.base}' } } } } },
    want: [],
  },
  {
    name: 'a published token, if the config requires its use',
    tokens: spaces('{space.base}'),
    styles: '.ws-card { gap: 4px }',
    options: { published: true },
    want: [['tokens.json:5:24', 'space.gap']],
  },
  {
    name: 'a published token that styles use',
    tokens: spaces('{space.base}'),
    styles: '.ws-card { gap: var(--ws-space-gap) }',
    options: { published: true },
    want: [],
  },
  { name: 'an unused token that the config allows', tokens: spaces(px(8)), options: { allow: ['space.*'] }, want: [] },
];
