import { px, type RuleCase } from './case.js';

const tokens = {
  space: {
    $type: 'dimension',
    card: { $value: px(24) },
    base: { $value: px(4), $extensions: { 'org.wusum': { private: true } } },
  },
};

export const cases: readonly RuleCase[] = [
  {
    name: 'a name with a typing error',
    tokens,
    styles: '.ws-card { padding: var(--ws-space-crad) }',
    want: [['styles.css:1:25', '--ws-space-crad', 'card']],
  },
  { name: 'a defined name', tokens, styles: '.ws-card { padding: var(--ws-space-card) }', want: [] },
  {
    name: 'a private token',
    tokens,
    styles: '.ws-card { padding: var(--ws-space-base) }',
    want: [['styles.css:1:25', 'space.base', '--ws-space-base', 'card']],
  },
  { name: 'a name with a fallback', tokens, styles: '.ws-card { padding: var(--ws-space-old, 1rem) }', want: [] },
  {
    name: 'variables that the style sheet sets, of another system, and of the component itself',
    tokens,
    styles:
      '.ws-card { --ws-inner: 1px; padding: var(--ws-inner); margin: var(--other-gap); order: var(--ws-card-order) }',
    want: [],
  },
  {
    name: 'a variable that a script sets',
    tokens,
    styles: '.ws-card { inline-size: var(--ws-measured) }',
    options: { allow: ['--ws-meas*'] },
    want: [],
  },
];
